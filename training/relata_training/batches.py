"""Records -> tensors. Few distinct shapes: the CPU library compiles a kernel for each new one."""
import torch

from .schema import ANY, DEPREL_ID, LABELS, MENTION_ID, RELATIONS, UPOS_ID

SIZES = [8, 12, 16, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 384, 512]
PAIR_STEP = 128
MOST_PAIRS = 40
MOST_ANAPHORS = 48
HIDDEN_KIND = 0.15  # share of mentions whose type is hidden in training
IGNORED = -100
_ROWS = {}


def shape_up(size):
    return next(s for s in SIZES if s >= size)


def mask_row(mask):
    if mask not in _ROWS:
        _ROWS[mask] = [bool(mask >> k & 1) for k in range(len(LABELS))]
    return _ROWS[mask]


def padded(rows, key, size):
    return torch.tensor([row[key] + [0] * (size - len(row[key])) for row in rows])


def inputs(rows):
    length, words = shape_up(max(len(r["ids"]) for r in rows)), shape_up(max(len(r["widx"]) for r in rows))
    ones = lambda key, size: torch.tensor([[1.0] * len(r[key]) + [0.0] * (size - len(r[key])) for r in rows])
    return dict(ids=padded(rows, "ids", length), kase=padded(rows, "kase", length), widx=padded(rows, "widx", words),
                mask=ones("ids", length), wmask=ones("widx", words))


def tag_targets(rows, words):
    def column(key, table):
        out = []
        for row in rows:
            own = row.get(key) or [None] * len(row["words"])
            out.append([(table.get(v, IGNORED) if table else (v if v is not None else IGNORED)) for v in own] + [IGNORED] * (words - len(own)))
        return torch.tensor(out)

    full = mask_row(ANY)
    names = [[mask_row(m) for m in row.get("masks") or [ANY] * len(row["words"])] + [full] * (words - len(row["words"])) for row in rows]
    return dict(upos=column("upos", UPOS_ID), head=column("head", None), dep=column("dep", DEPREL_ID), names=torch.tensor(names),
                sure=torch.tensor([row["tree_weight"] for row in rows]))


def relation_targets(rows, rng):
    at, subjects, objects, truth, known = [], [], [], [], []
    for index, row in enumerate(rows):
        pairs = row.get("pairs") or []
        if len(pairs) > MOST_PAIRS:
            facts, rest = [p for p in pairs if p[2]], [p for p in pairs if not p[2]]
            pairs = facts + rng.sample(rest, max(0, min(len(rest), MOST_PAIRS - len(facts))))
        for i, j, found, mask in pairs:
            if not (found or mask):
                continue
            end = lambda m: [m[0] + 1, m[1] + 1, MENTION_ID[m[2]] if rng.random() > HIDDEN_KIND else 0]
            at.append(index)
            subjects.append(end(row["mentions"][i]))
            objects.append(end(row["mentions"][j]))
            truth.append([1.0 if k in found else 0.0 for k in range(len(RELATIONS))])
            known.append([1.0 if (mask >> k & 1 or k in found) else 0.0 for k in range(len(RELATIONS))])
    if not at:
        return {}
    count, fill = len(at), -len(at) % PAIR_STEP
    nothing = [0.0] * len(RELATIONS)
    return dict(pair_row=torch.tensor(at + [0] * fill), subject=torch.tensor(subjects + [[0, 1, 0]] * fill), object=torch.tensor(objects + [[0, 1, 0]] * fill),
                truth=torch.tensor(truth + [nothing] * fill), known=torch.tensor(known + [nothing] * fill), pairs=count)


def coref_targets(documents, offsets, rng):
    """Anaphors of the documents in a batch; offsets: first row of each document."""
    rows, mentions, pairs, features, groups, gold = [], [], [], [], [], []
    for document, offset in zip(documents, offsets):
        base = len(mentions)
        for row, start, end, kind in document.states():
            rows.append(row + offset)
            mentions.append([start, end, kind if rng.random() > HIDDEN_KIND or kind == MENTION_ID["PRON"] else 0])
        anaphors = document.anaphors
        if len(anaphors) > MOST_ANAPHORS:
            anaphors = rng.sample(anaphors, MOST_ANAPHORS)
        for later, candidates, right in anaphors:
            group = len(gold)
            gold.append(bool(right))
            for earlier in candidates:
                pairs.append([base + later, base + earlier])
                features.append(document.features(later, earlier))
                groups.append((group, earlier in right))
    return dict(mention_row=torch.tensor(rows), mention=torch.tensor(mentions), coref_pairs=torch.tensor(pairs), coref_features=torch.tensor(features),
                group=torch.tensor([g for g, _ in groups]), right=torch.tensor([r for _, r in groups]), answered=torch.tensor(gold))


def collate(rows, rng, documents=None, offsets=None):
    batch = inputs(rows)
    batch.update(tag_targets(rows, batch["widx"].shape[1] - 1))
    batch.update(relation_targets(rows, rng))
    if documents:
        batch.update(coref_targets(documents, offsets, rng))
    return batch


def sentence_batches(records, tokens, rng):
    """Batches of sentences of like length, in random order."""
    order = list(range(len(records)))
    rng.shuffle(order)
    batches = []
    for start in range(0, len(order), 4000):
        part = sorted(order[start:start + 4000], key=lambda k: len(records[k]["ids"]))
        current = []
        for k in part:
            longest = shape_up(len(records[k]["ids"]))
            if current and longest * (len(current) + 1) > tokens:
                batches.append((current, None))
                current = []
            current.append(records[k])
        if current:
            batches.append((current, None))
    rng.shuffle(batches)
    return batches


def document_batches(documents, tokens, rng):
    """Batches of whole documents, for coreference; their sentences train the other heads as well."""
    order = list(documents)
    rng.shuffle(order)
    order.sort(key=lambda d: shape_up(max(len(r["ids"]) for r in d.records)))
    batches, current, rows, longest = [], [], 0, 0
    for document in order:
        widest = max(longest, shape_up(max(len(r["ids"]) for r in document.records)))
        if current and widest * (rows + len(document.records)) > tokens:
            batches.append((None, current))
            current, rows, widest = [], 0, shape_up(max(len(r["ids"]) for r in document.records))
        current.append(document)
        rows, longest = rows + len(document.records), widest
    if current:
        batches.append((None, current))
    rng.shuffle(batches)
    return batches


def laid_out(documents):
    """(rows, first row of each document)."""
    rows, offsets = [], []
    for document in documents:
        offsets.append(len(rows))
        rows += document.records
    return rows, offsets

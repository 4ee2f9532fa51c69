"""Step 3: the teachers' names and the corpora's gold -> one set of allowed labels a word (names.jsonl).

Each teacher gives its weight to its label (CoreNLP's places to all three kinds of place; its silence to everything it does
not know). What has at least SHARE of the best label's weight stays allowed: an agreed label is certain, a split vote stays open.
Gold annotation then narrows or replaces the vote, each corpus in its own way.
"""
import collections
import os

from .. import schema
from ..files import read_lines, write_lines
from .conventions import TITLES, looks_like_name, trimmed
from ..decode import ADDRESS
from ..schema import ANY, LABEL_ID, LABELS, OUTSIDE, PLACES, TYPES, label_mask, set_span

WEIGHTS = {"spacy-sm": 0.75, "spacy-md": 1.0, "corenlp": 1.75, "student": 2.5}
SECOND_ROUND = {"spacy-sm": 0.75, "spacy-md": 1.0, "corenlp": 1.75, "student": 2.0, "second": 2.0}  # with a model of a first round
SHARE = 0.6
CERTAIN = 0.81  # share of the teachers' weight that may contradict a gold "no name here"
CORE = ["PER", "ORG"] + PLACES
CORE_MASK = label_mask(CORE, "B-") | label_mask(CORE, "I-")
REST = [LABEL_ID[prefix + kind] for kind in TYPES if kind not in CORE for prefix in ("B-", "I-")]
KNOWLEDGENET_ENDS = dict(
    DATE_OF_BIRTH=(["PER"], ["DATE"]), DATE_OF_DEATH=(["PER"], ["DATE"]), PLACE_OF_BIRTH=(["PER"], PLACES), PLACE_OF_RESIDENCE=(["PER"], PLACES),
    NATIONALITY=(["PER"], ["GPE", "NORP"]), EDUCATED_AT=(["PER"], ["ORG", "FAC"]), EMPLOYEE_OR_MEMBER_OF=(["PER"], ["ORG", "GPE", "NORP"]),
    POLITICAL_AFFILIATION=(["PER"], ["ORG", "NORP"]), SPOUSE=(["PER"], ["PER"]), CHILD_OF=(["PER"], ["PER"]), CEO=(["ORG"], ["PER"]),
    FOUNDED_BY=(["ORG"], ["PER", "ORG"]), DATE_FOUNDED=(["ORG"], ["DATE"]), HEADQUARTERS=(["ORG"], PLACES), SUBSIDIARY_OF=(["ORG"], ["ORG"]))


def weights_of(teachers):
    return SECOND_ROUND if "second" in teachers else WEIGHTS


def kinds_of(teacher, label):
    if teacher in ("student", "second"):
        return [label]
    return schema.CORENLP[label] if teacher == "corenlp" else [schema.SPACY[label]]


def teacher_spans(row, teacher, names):
    """A teacher's names by our conventions; with gold parts of speech, names without a proper noun are dropped."""
    for start, end, label in names:
        kinds = kinds_of(teacher, label)
        span = trimmed(row["words"], start, end, kinds)
        if span is None:
            continue
        if "upos" in row and set(kinds) <= set(CORE) and not any(tag in ("PROPN", "X") for tag in row["upos"][span[0]:span[1]]):
            continue
        yield (*span, kinds)


def ballots(row, teachers):
    """[words][labels] weights, and which labels somebody named outright."""
    size = len(row["words"])
    weights, named = [[0.0] * len(LABELS) for _ in range(size)], [OUTSIDE] * size
    for teacher, names in teachers.items():
        weight, used = weights_of(teachers)[teacher], [False] * size
        for start, end, kinds in teacher_spans(row, teacher, names):
            for index in range(start, end):
                used[index] = True
                for kind in kinds:
                    label = LABEL_ID[("B-" if index == start else "I-") + kind]
                    weights[index][label] += weight
                    named[index] |= 1 << label
        for index in range(size):
            if not used[index]:
                weights[index][0] += weight
                if teacher == "corenlp":
                    for label in REST:
                        weights[index][label] += weight
    return weights, named


def counted(weights, named):
    """Allowed labels of each word."""
    masks = []
    for own, possible in zip(weights, named):
        best = max(w for label, w in enumerate(own) if possible >> label & 1)
        masks.append(sum(1 << label for label, w in enumerate(own) if possible >> label & 1 and w >= SHARE * best - 1e-9))
    return masks


def winners(weights, named):
    return [max((label for label in range(len(LABELS)) if possible >> label & 1), key=lambda label: own[label]) for own, possible in zip(weights, named)]


def narrowed(row, masks, start, end, kinds):
    """Gold span: the gold kinds, narrowed to what the vote allows of them."""
    span = trimmed(row["words"], start, end, kinds)
    if span is None:
        return
    voted = [kind for kind in kinds if masks[span[0]] & (label_mask([kind], "B-") | label_mask([kind], "I-"))]
    set_span(masks, *span, voted or kinds)
    for index in list(range(start, span[0])) + list(range(span[1], end)):
        masks[index] = OUTSIDE


def by_gum(row, masks):
    """Gold parts of speech: proper nouns that nobody named stay open. Gold mentions with a proper noun as head give their type."""
    upos = row["upos"]
    typed = {}
    for start, end, kind, heads in row.get("entities", ()):
        for head in heads:
            if upos[head] == "PROPN" and kind in schema.GUM and (head not in typed or typed[head][1] - typed[head][0] > end - start):
                typed[head] = (start, end, kind)
    for index, tag in enumerate(upos):
        if tag == "PROPN" and masks[index] == OUTSIDE:
            masks[index] = ANY
    for head, (start, end, kind) in typed.items():
        gold = label_mask(schema.GUM[kind], "B-") | label_mask(schema.GUM[kind], "I-")
        first = last = head
        while first > start and upos[first - 1] == "PROPN":
            first -= 1
        while last + 1 < end and upos[last + 1] == "PROPN":
            last += 1
        for index in range(first, last + 1):
            keep = gold if index == head else gold | OUTSIDE
            masks[index] = masks[index] & keep or gold


def by_gold_spans(row, masks, weights, enough, spans, extra):
    """A corpus that marks every name: outside its spans only the kinds that it does not cover, unless the teachers are certain."""
    covered = set()
    allowed = OUTSIDE | label_mask(extra, "B-") | label_mask(extra, "I-")
    vote = list(masks)
    for start, end, kinds in spans:
        if not covered & set(range(start, end)):
            narrowed(row, masks, start, end, kinds)
            covered |= set(range(start, end))
    for index in range(len(masks)):
        if index not in covered:
            certain = sum(1 << label for label in range(1, len(LABELS)) if weights[index][label] >= enough)
            masks[index] = vote[index] & allowed or OUTSIDE
            if certain & CORE_MASK:
                masks[index] |= OUTSIDE | certain


def by_knowledgenet(row, masks):
    """The ends of a fact have the types of its property, where they are names."""
    for subject, obj, name in row["facts"]:
        for (start, end), kinds in zip((subject, obj), KNOWLEDGENET_ENDS[name]):
            words = row["words"][start:end]
            if kinds != ["DATE"] and looks_like_name(words) and words[0].lower() not in schema.PRONOUNS and words[0].lower() not in schema.PRONOUNS | {"the"}:
                narrowed(row, masks, start, end, kinds)


def by_re3d(row, masks):
    """re3d also marks descriptions: it only says which kind a voted name is."""
    for start, end, kind in row["mentions"]:
        gold = label_mask(schema.RE3D[kind], "B-") | label_mask(schema.RE3D[kind], "I-") | OUTSIDE
        for index in range(start, end):
            masks[index] = masks[index] & gold or masks[index]


def cleaned(words, masks):
    """Addresses and titles are outside; no I- that nothing can precede."""
    per, inside = 1 << LABEL_ID["B-PER"], 1 << LABEL_ID["I-PER"]
    for index, word in enumerate(words):
        following = masks[index + 1] if index + 1 < len(masks) else OUTSIDE
        title = word.lower() in TITLES and (masks[index] == ANY or masks[index] & per and following & inside)
        if title or ADDRESS.search(word):
            masks[index] = OUTSIDE
    for index in range(len(masks)):
        before = masks[index - 1] if index else OUTSIDE
        if masks[index] == ANY or before == ANY:
            continue
        for kind in TYPES:
            begin, inner = LABEL_ID["B-" + kind], LABEL_ID["I-" + kind]
            if masks[index] >> inner & 1 and not (before >> begin & 1 or before >> inner & 1):
                masks[index] = masks[index] & ~(1 << inner) | 1 << begin
    return masks


def voted_names(row, teachers):
    """(masks, best label of each word) for one sentence."""
    weights, named = ballots(row, teachers)
    masks, best = counted(weights, named), winners(weights, named)
    if row["src"] in ("ewt", "gum"):
        by_gum(row, masks)
    elif row["src"] == "docred":
        spans = [(start, end, schema.DOCRED[kind]) for start, end, kind, _ in row["mentions"]]
        by_gold_spans(row, masks, weights, CERTAIN * sum(weights_of(teachers).values()), spans, ["NUM", "MONEY", "NORP", "DATE"])
    elif row["src"] == "crossner":
        spans = [(start, end, schema.CROSSNER[kind]) for start, end, kind in schema.spans_of(row["tags"])]
        by_gold_spans(row, masks, weights, CERTAIN * sum(weights_of(teachers).values()), spans, ["DATE", "MONEY", "NUM", "NORP"])
    elif row["src"] == "kn":
        by_knowledgenet(row, masks)
    elif row["src"] == "re3d":
        by_re3d(row, masks)
    masks = cleaned(row["words"], masks)
    best = [label if mask >> label & 1 else next(k for k in range(len(LABELS)) if mask >> k & 1) for label, mask in zip(best, masks)]
    return masks, [LABELS[label] for label in best]


def run(work):
    from ..scores import name_scores
    rows = {row["id"]: row for row in read_lines(f"{work}/sentences.jsonl")}
    ballot_box = collections.defaultdict(dict)
    teachers = [teacher for teacher in SECOND_ROUND if os.path.exists(f"{work}/names-{teacher}.jsonl")]
    for teacher in teachers:
        for line in read_lines(f"{work}/names-{teacher}.jsonl"):
            ballot_box[line["id"]][teacher] = line["names"]
    result, openness = [], collections.Counter()
    scored = {"uner": [], "world": []}
    for ident, named in ballot_box.items():
        row = rows[ident]
        if row["src"] in scored:
            row["found"] = schema.spans_of(voted_names(row, named)[1])
            for teacher, names in named.items():
                row[teacher] = [(s, e, kinds[0]) for s, e, kinds in teacher_spans(row, teacher, names)]
            scored[row["src"]].append(row)
        if row["split"] == "train":
            masks, best = voted_names(row, named)
            result.append(dict(id=ident, masks=masks, names=schema.spans_of(best)))
            for mask in masks:
                openness["unknown" if mask == ANY else "certain" if mask & (mask - 1) == 0 else "open"] += 1
    for source, own in scored.items():
        for key in (*teachers, "found"):
            print(source, "vote" if key == "found" else key, name_scores(own, source, key))
    print("words", dict(openness), "sentences", write_lines(f"{work}/names.jsonl", result))

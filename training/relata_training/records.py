"""Step 4: sentences, voted names and the student's trees -> records.jsonl, the input of training and of its scores."""
import collections
import os
import random

from . import schema
from .files import read_lines, write_lines
from .relation_negatives import without_words, wrong_types

PAIR_KINDS = ("PER", "ORG", "GPE", "LOC", "FAC", "NORP", "DATE")
NEGATIVE_PAIRS = 12  # a sentence of text without annotated relations
MOST_MENTIONS = 24


def pronouns(words, taken):
    return [(k, k + 1, "PRON") for k, word in enumerate(words) if word.lower() in schema.PRONOUNS and k not in taken]


def kind_at(names, words, start, end):
    """Type of a gold end: that of the name it overlaps, pronoun, or unknown."""
    for s, e, kind in names:
        if s < end and e > start:
            return kind
    return "PRON" if end - start == 1 and words[start].lower() in schema.PRONOUNS else "UNK"


def annotated_pairs(row, names, known, distractors=True):
    """Mentions and pairs of a corpus with relations: the ends of its facts, and the other names and pronouns as distractors."""
    words, ends = row["words"], {}
    for subject, obj, _ in row["facts"]:
        for span in (tuple(subject), tuple(obj)):
            ends.setdefault(span, kind_at(names, words, *span))
    mentions = [(*span, kind) for span, kind in ends.items()]
    gold = len(mentions)
    if distractors:
        taken = {k for s, e, _ in mentions for k in range(s, e)}
        mentions += [(s, e, kind) for s, e, kind in names if kind in PAIR_KINDS and not taken & set(range(s, e))]
        taken |= {k for s, e, _ in mentions for k in range(s, e)}
        mentions += pronouns(words, taken)
    index = {span[:2]: k for k, span in enumerate(mentions)}
    facts = collections.defaultdict(set)
    for subject, obj, name in row["facts"]:
        facts[index[tuple(subject)], index[tuple(obj)]].add(schema.RELATION_ID[name])
        if name in schema.RE3D_SYMMETRIC:
            facts[index[tuple(obj)], index[tuple(subject)]].add(schema.RELATION_ID[name])
    pairs = [(i, j, sorted(facts.get((i, j), ())), known | wrong_types(mentions[i][2], mentions[j][2]))
             for i in range(len(mentions)) for j in range(len(mentions)) if i != j]
    return mentions, pairs, gold


def docred_pairs(row, names):
    """Re-DocRED annotates documents: what has its evidence elsewhere is neither a fact of this sentence nor a negative."""
    facts, unsure = collections.defaultdict(set), collections.defaultdict(int)
    for head, tail, name in row["facts"]:
        facts[head, tail].add(schema.RELATION_ID[name])
    for head, tail, name in row["unsure"]:
        unsure[head, tail] |= 1 << schema.RELATION_ID[name]
    mentions, entities = [], []
    for start, end, kind, entity in row["mentions"]:
        if not any(s < end and start < e for s, e, _ in mentions):
            own = next((k for s, e, k in names if s < end and e > start and k in schema.DOCRED[kind]), schema.DOCRED[kind][0])
            mentions.append((start, end, own))
            entities.append(entity)
    pairs = [(i, j, sorted(facts[entities[i], entities[j]]), schema.ALL_DOCRED & ~unsure[entities[i], entities[j]])
             for i in range(len(mentions)) for j in range(len(mentions)) if entities[i] != entities[j]]
    return mentions, pairs


def negative_pairs(row, names, rng):
    """Text that nobody chose for its relations: pairs of names, known only where no relation is possible."""
    words = row["words"]
    mentions = [name for name in names if name[2] in PAIR_KINDS]
    mentions += pronouns(words, {k for s, e, _ in mentions for k in range(s, e)})
    mentions = mentions[:MOST_MENTIONS]
    every = [(i, j) for i in range(len(mentions)) for j in range(len(mentions)) if i != j and "PRON" not in (mentions[i][2], mentions[j][2])]
    chosen = rng.sample(every, min(NEGATIVE_PAIRS, len(every)))
    return mentions, [(i, j, [], wrong_types(mentions[i][2], mentions[j][2]) | without_words(words, mentions[i], mentions[j])) for i, j in chosen]


def record_of(row, names, tree, rng):
    record = dict(id=row["id"], src=row["src"], split=row["split"], words=row["words"], sure_tree=True)
    for key in ("upos", "head", "dep"):
        record[key] = row.get(key)
    if tree:
        record.update(upos=tree["upos"], head=tree["head"], dep=tree["dep"], sure_tree=False)
    if names:
        record["masks"], record["names"] = names["masks"], [tuple(name) for name in names["names"]]
    voted = record.get("names", [])
    if row["src"] == "kn":
        known = schema.relation_mask(row["known"])
        record["mentions"], record["pairs"], record["gold"] = annotated_pairs(row, voted, known, row["split"] == "train")
        record["known"] = known
    elif row["src"] == "docred":
        record["mentions"], record["pairs"] = docred_pairs(row, voted)
    elif row["src"] == "re3d":
        named = [(s, e, kind_at(voted, row["words"], s, e)) for s, e, _ in row["mentions"]]
        record["mentions"], record["pairs"], _ = annotated_pairs(row, named + voted, schema.ALL_RE3D)
    elif row["src"] in ("gum", "ewt", "gap") and names:
        record["mentions"], record["pairs"] = negative_pairs(row, voted, rng)
    if "tags" in row:
        record["tags"] = row["tags"]
    return record


def agreed(first, second):
    """Of two students' trees what both say; where they differ a word teaches nothing."""
    heads = [a if a == b else -100 for a, b in zip(first["head"], second["head"])]
    return dict(upos=[a if a == b else None for a, b in zip(first["upos"], second["upos"])], head=heads,
                dep=[a if a == b and head >= 0 else None for a, b, head in zip(first["dep"], second["dep"], heads)])


def silver_trees(work):
    trees = {line["id"]: line for line in read_lines(f"{work}/trees-student.jsonl")}
    if os.path.exists(f"{work}/trees-second.jsonl"):
        for line in read_lines(f"{work}/trees-second.jsonl"):
            trees[line["id"]] = agreed(trees[line["id"]], line)
    return trees


def run(work):
    names = {line["id"]: line for line in read_lines(f"{work}/names.jsonl")}
    trees = silver_trees(work)
    rng = random.Random(7)
    count = collections.Counter()
    records = []
    for row in read_lines(f"{work}/sentences.jsonl"):
        record = record_of(row, names.get(row["id"]), trees.get(row["id"]), rng)
        records.append(record)
        key = f"{record['src']} {record['split']}"
        pairs = record.get("pairs") or ()
        count[key, "records"] += 1
        count[key, "words"] += len(record["words"])
        count[key, "pairs"] += len(pairs)
        count[key, "facts"] += sum(len(pair[2]) for pair in pairs)
    per_relation = collections.Counter(k for r in records if r["split"] == "train" for p in r.get("pairs") or () for k in p[2])
    print("records", write_lines(f"{work}/records.jsonl", records))
    for key in sorted(count):
        print(" ".join(key), count[key])
    print("training facts", {name: per_relation[k] for name, k in schema.RELATION_ID.items()})

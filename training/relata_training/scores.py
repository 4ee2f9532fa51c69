"""Figures on the development sets: names, tags and trees, relations, coreference."""
import collections

UNER = (dict(PER="PER", ORG="ORG", LOC="LOC"), dict(PER="PER", ORG="ORG", GPE="LOC", LOC="LOC", FAC="LOC"))
WORLD = (dict(Person="PER", Organization="ORG", Location="LOC"), dict(PER="PER", ORG="ORG", GPE="LOC", LOC="LOC"))


def f1(right, found, gold):
    return 200 * right / max(1, found + gold)


def name_scores(rows, source, key="found"):
    """Exact span and type, micro F1 over PER, ORG and LOC."""
    from .schema import spans_of
    gold_kinds, found_kinds = UNER if source == "uner" else WORLD
    count = collections.Counter()
    for row in rows:
        gold = {(s, e, gold_kinds[t]) for s, e, t in spans_of(row["tags"]) if t in gold_kinds}
        found = {(s, e, found_kinds[t]) for s, e, t in row[key] if t in found_kinds}
        for spans, name in ((gold & found, "right"), (found, "found"), (gold, "gold")):
            count[name] += len(spans)
            count.update((name, kind) for _, _, kind in spans)
    figures = {"F": f1(count["right"], count["found"], count["gold"]), "P": 100 * count["right"] / max(1, count["found"]),
               "R": 100 * count["right"] / max(1, count["gold"])}
    for kind in ("PER", "ORG", "LOC"):
        figures[kind] = f1(count["right", kind], count["found", kind], count["gold", kind])
    return {name: round(value, 1) for name, value in figures.items()}


def tree_scores(rows):
    words = upos = heads = labelled = 0
    for row in rows:
        for index in range(len(row["words"])):
            words += 1
            upos += row["found_upos"][index] == row["upos"][index]
            right = row["found_head"][index] == row["head"][index]
            heads += right
            labelled += right and row["found_dep"][index] == row["dep"][index]
    return {"UPOS": round(100 * upos / words, 2), "UAS": round(100 * heads / words, 2), "LAS": round(100 * labelled / words, 2)}

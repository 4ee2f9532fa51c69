"""Step 7: development figures of exported graphs, fp32 beside int8. The figures that count are ingest's own (npm run eval)."""
import json

from .coref_data import gap_document, ontogum_windows
from .coref_scores import clusters_of, conll_mean, gap_f1
from .files import read_lines
from .graphs import Graphs
from .schema import KNOWLEDGENET, MENTION_TYPES, PRONOUNS, RELATION_ID
from .scores import f1, name_scores, tree_scores

THRESHOLDS = [k / 20 for k in range(4, 18)]
PAIRED = [kind for kind in MENTION_TYPES if kind not in ("MONEY", "NUM", "UNK", "PRON")]


def overlaps(a, b):
    return a[0] < b[1] and b[0] < a[1]


def relation_scores(graphs, rows):
    """KnowledgeNet development slice from words: own names and pronouns, an end counts when it overlaps, annotated properties only."""
    graphs.tag(rows, keep_states=True)
    answers, gold_total = [], 0
    for row in rows:
        gold = {(tuple(row["mentions"][i][:2]), tuple(row["mentions"][j][:2]), k) for i, j, found, _ in row["pairs"] for k in found}
        gold_total += len(gold)
        mentions = [name for name in row["found"] if name[2] in PAIRED]
        taken = {k for s, e, _ in mentions for k in range(s, e)}
        mentions += [(k, k + 1, "PRON") for k, word in enumerate(row["words"]) if word.lower() in PRONOUNS and k not in taken]
        pairs = [(i, j) for i in range(len(mentions)) for j in range(len(mentions)) if i != j]
        if not pairs:
            continue
        for (i, j), scores in zip(pairs, graphs.relations(row["h"], mentions, pairs)):
            for name in KNOWLEDGENET:
                k = RELATION_ID[name]
                if row["known"] >> k & 1 and scores[k] > THRESHOLDS[0]:
                    hit = next((g for g in gold if g[2] == k and overlaps(g[0], mentions[i]) and overlaps(g[1], mentions[j])), None)
                    answers.append((float(scores[k]), (row["id"], *hit) if hit else None))
    table = {}
    for threshold in THRESHOLDS:
        kept = [hit for score, hit in answers if score >= threshold]
        right = len({hit for hit in kept if hit})
        wrong = sum(hit is None for hit in kept)
        table[threshold] = (round(f1(right, right + wrong, gold_total), 1), round(100 * right / max(1, right + wrong), 1), round(100 * right / max(1, gold_total), 1))
    best = max(THRESHOLDS, key=lambda t: table[t][0])
    return {"best": (best, *table[best]), "0.4": table[0.4]}


def coref_scores(graphs, work, by_id):
    gum, gap = [], []
    for document in read_lines(f"{work}/documents.jsonl"):
        if document["split"] != "dev":
            continue
        if document["kind"] == "ontogum":
            rows = [dict(by_id[name]) for name in document["names"]]
            graphs.tag(rows, keep_states=True)
            for row in rows:
                row["names"] = row["found"]
            made = next(ontogum_windows(document, {row["id"]: row for row in rows}, whole=True))
            scores = graphs.coref(made)
            gold = {}
            for row, start, end, cluster in document["mentions"]:
                if cluster >= 0:
                    gold.setdefault(cluster, set()).add((row, start, end))
            gum.append(([g for g in gold.values() if len(g) > 1], clusters_of(made, scores)))
        else:
            rows = [dict(words=words) for words in document["sentences"]]
            graphs.tag(rows, keep_states=True)
            made = gap_document(document, rows)
            scores = graphs.coref(made)
            at = made.anaphors[0][0]
            own = [scores[at, k] for k in made.options]
            gap.append((made.answers, [own[0] > 0 and own[0] >= own[1], own[1] > 0 and own[1] > own[0]]))
    return {"OntoGUM dev, mentions given": conll_mean(gum), "GAP validation": gap_f1(gap)}


def figures(graphs, work, limit=None):
    records = [r for r in read_lines(f"{work}/records.jsonl") if r["split"] == "dev"]
    by_source = {source: [r for r in records if r["src"] == source][:limit] for source in ("world", "uner", "ewt", "gum", "kn")}
    for source in ("world", "uner", "ewt", "gum"):
        graphs.tag(by_source[source])
        yield source, name_scores(by_source[source], source) if source in ("world", "uner") else tree_scores(by_source[source])
    yield "KnowledgeNet", relation_scores(graphs, by_source["kn"])
    if graphs.coreference:
        yield "coreference", coref_scores(graphs, work, {r["id"]: r for r in records})


def run(options):
    folder = f"{options.work}/{options.out}" if options.out else options.models
    for suffix in json.loads(options.options).get("forms", ["", ".int8"]):
        graphs = Graphs(folder, suffix, options.encoder, options.threads)
        for name, value in figures(graphs, options.work):
            print("fp32" if not suffix else "int8", name, json.dumps(value), flush=True)

"""Step 1: corpora -> sentences.jsonl (words with the gold annotation that each corpus has) and documents.jsonl (coreference)."""
import collections
import json

from . import schema
from .corpora import passages, treebanks
from .files import open_text, write_lines

LONGEST = 120  # words; longer sentences are cut for training only


def treebank_sentences(data):
    """EWT and GUM: gold parts of speech and parse. GUM's non-commercial genres stay out."""
    for file, source, split in (
        ("ud-english-ewt/en_ewt-ud-train.conllu.gz", "ewt", "train"),
        ("ud-english-ewt/en_ewt-ud-dev.conllu.gz", "ewt", "dev"),
        ("ud-english-gum/en_gum-ud-train.permissive.conllu.gz", "gum", "train"),
        ("ud-english-gum/en_gum-ud-dev.conllu.gz", "gum", "dev"),
    ):
        for document, ident, rows in treebanks.conllu(f"{data}/{file}"):
            record = dict(id=ident, src=source, split=split, doc=document, words=[c[1] for c in rows], upos=[c[3] for c in rows],
                          head=[int(c[6]) for c in rows], dep=[c[7].split(":")[0] for c in rows])
            if source == "gum":
                record["entities"] = treebanks.gum_mentions([c[9] for c in rows])
            yield record


def column_sentences(data):
    """CrossNER (names to train on), UNER and Worldwide (names to score only)."""
    for part in ("train", "dev"):
        for index, (words, tags) in enumerate(treebanks.tagged(f"{data}/crossner-politics/{part}.txt", 0, 1)):
            yield dict(id=f"crossner-{part}-{index}", src="crossner", split="train", words=words, tags=tags)
    for index, (words, tags) in enumerate(treebanks.tagged(f"{data}/uner-english-ewt/en_ewt-ud-dev.iob2", 1, 2)):
        yield dict(id=f"uner-{index}", src="uner", split="dev", words=words, tags=tags)
    for index, pair in enumerate(treebanks.tagged(f"{data}/en-worldwide-newswire/en_worldwide-dev.bio.tsv", 0, 1)):
        words, tags = rejoin(*pair)
        for start in range(0, len(words), LONGEST):
            yield dict(id=f"world-{index}-{start}", src="world", split="dev", words=words[start:start + LONGEST], tags=tags[start:start + LONGEST])


def rejoin(words, tags):
    """Worldwide splits ’ s and U . S .: put together as our tokenizer does; the tag of the first part stays."""
    out_words, out_tags, at = [], [], 0
    while at < len(words):
        size = 1
        if words[at] in "’'" and at + 1 < len(words) and words[at + 1] in ("s", "re", "ve", "ll", "d", "m"):
            size = 2
        else:
            step = 0
            while at + step + 1 < len(words) and len(words[at + step]) == 1 and words[at + step].isupper() and words[at + step + 1] == ".":
                step += 2
            if step >= 4:
                size = step
        out_words.append("".join(words[at:at + size]))
        out_tags.append(tags[at])
        at += size
    return out_words, out_tags


def docred_sentences(data):
    """Re-DocRED: typed mentions and relations with evidence, sentence by sentence. The last 50 documents by title are development."""
    documents = json.load(open_text(f"{data}/re-docred/dev_revised.json.gz"))
    held = set(sorted(document["title"] for document in documents)[-50:])
    for document in documents:
        split = "dev" if document["title"] in held else "train"
        for index, words in enumerate(document["sents"]):
            if not words:
                continue
            mentions = [(m["pos"][0], m["pos"][1], m["type"], entity) for entity, group in enumerate(document["vertexSet"])
                        for m in group if m["sent_id"] == index and m["type"] in schema.DOCRED and m["pos"][0] < m["pos"][1] <= len(words)]
            facts, unsure = [], []
            for label in document["labels"]:
                if label["r"] in schema.WIKIDATA:
                    name, swapped = schema.WIKIDATA[label["r"]]
                    ends = (label["t"], label["h"]) if swapped else (label["h"], label["t"])
                    (facts if index in label["evidence"] else unsure).append((*ends, name))
            yield dict(id=f"docred-{document['title']}-{index}", src="docred", split=split, words=words, mentions=mentions, facts=facts, unsure=unsure)


def knowledgenet_sentences(data, segmented):
    """One record a passage (as relations were annotated) and, for passages of several sentences, one a sentence (as ingest reads)."""
    for ident, split, row in passages.knowledgenet(data):
        sentences = segmented[ident]
        whole = [word for sentence in sentences for word in sentence]
        units = [(ident, whole)]
        if split == "train" and len(sentences) > 1:
            units += [(f"{ident}-{k}", sentence) for k, sentence in enumerate(sentences)]
        for name, words in units:
            if not words:
                continue
            facts, base = [], row["passageStart"]
            for fact in row["facts"]:
                ends = [passages.covered(words, fact[f"{end}Start"] - base, fact[f"{end}End"] - base) for end in ("subject", "object")]
                if None not in ends and ends[0] != ends[1]:
                    facts.append((*ends, fact["property"]))
            yield dict(id=name, src="kn", split=split, words=[w[0] for w in words], facts=facts, known=row["exhaustivelyAnnotatedProperties"],
                       part=name != ident, several=len(sentences) > 1)


def re3d_sentences(data, segmented):
    for ident, split, _, entities, relations in passages.re3d(data):
        if split != "train":
            continue
        for index, words in enumerate(segmented[ident]):
            if not words:
                continue
            found = {}
            for entity in entities:
                span = passages.covered(words, entity["begin"], entity["end"])
                if span and entity["type"] in schema.RE3D and entity["begin"] >= words[0][1] and entity["end"] <= words[-1][2]:
                    found[span] = entity["type"]
            facts = []
            for relation in relations:
                ends = [passages.covered(words, relation[f"{end}Begin"], relation[f"{end}End"]) for end in ("source", "target")]
                name = schema.RE3D_RELATIONS.get(relation["type"])
                inside = all(words[0][1] <= relation[f"{end}Begin"] and relation[f"{end}End"] <= words[-1][2] for end in ("source", "target"))
                if name and inside and None not in ends and ends[0] != ends[1]:
                    facts.append((*ends, name))
            yield dict(id=f"{ident}-{index}", src="re3d", split=split, words=[w[0] for w in words], facts=facts,
                       mentions=[(*span, kind) for span, kind in found.items()])


def gap_sentences(data, segmented):
    for ident, _ in passages.gap(data, "development"):
        for index, words in enumerate(segmented[ident]):
            if words:
                yield dict(id=f"gap-{ident}-{index}", src="gap", split="train", doc=ident, words=[w[0] for w in words])


def gap_documents(data, segmented):
    """GAP rows as sentences plus three mentions: (sentence, start, end). The validation part is for scores only."""
    for part, split in (("development", "train"), ("validation", "dev")):
        for ident, row in passages.gap(data, part):
            mentions = []
            for name, offset in (("Pronoun", "Pronoun-offset"), ("A", "A-offset"), ("B", "B-offset")):
                start = int(row[offset])
                found = None
                for index, words in enumerate(segmented[ident]):
                    span = passages.covered(words, start, start + len(row[name]))
                    if span and found is None:
                        found = (index, *span)
                mentions.append(found)
            if None not in mentions:
                yield dict(id=ident, kind="gap", split=split, sentences=[[w[0] for w in s] for s in segmented[ident]],
                           names=[f"gap-{ident}-{k}" for k in range(len(segmented[ident]))], mentions=mentions,
                           answers=[row["A-coref"] == "TRUE", row["B-coref"] == "TRUE"])


def ontogum_documents(data, sentences):
    """OntoGUM's clusters laid over GUM's sentences; GUM's other mentions are the ones that corefer with nothing."""
    by_document = collections.defaultdict(list)
    for record in sentences:
        if record["src"] == "gum":
            by_document[record["doc"]].append(record)
    for file in ("ontogum/ontogum-train.conll.gz", "ontogum/ontogum-dev.conll"):
        for document, words, clusters in treebanks.ontogum(f"{data}/{file}"):
            own = by_document.get(document)
            if not own:
                continue  # a non-commercial genre
            if [w for r in own for w in r["words"]] != words:
                print(f"  {document}: words differ between GUM and OntoGUM, left out")
                continue
            starts, total = [], 0
            for record in own:
                starts.append(total)
                total += len(record["words"])
            mentions = {}
            for k, record in enumerate(own):
                for start, end, _, _ in record["entities"]:
                    mentions[(k, start, end)] = -1
            for start, end, cluster in clusters:
                k = max(i for i, s in enumerate(starts) if s <= start)
                if end <= starts[k] + len(own[k]["words"]):
                    mentions[(k, start - starts[k], end - starts[k])] = cluster
            yield dict(id=document, kind="ontogum", split=own[0]["split"], names=[r["id"] for r in own], sentences=[r["words"] for r in own],
                       mentions=[[*span, cluster] for span, cluster in sorted(mentions.items())])


def run(data, work, repository):
    passages.segment(data, work, repository)
    segmented = passages.load_segmented(work)
    treebank = list(treebank_sentences(data))
    records = treebank + list(column_sentences(data)) + list(docred_sentences(data)) + list(knowledgenet_sentences(data, segmented))
    records += list(re3d_sentences(data, segmented)) + list(gap_sentences(data, segmented))
    records = [record for record in records if len(record["words"]) <= 300]
    write_lines(f"{work}/sentences.jsonl", records)
    documents = list(ontogum_documents(data, treebank)) + list(gap_documents(data, segmented))
    write_lines(f"{work}/documents.jsonl", documents)
    count = collections.Counter()
    for record in records:
        count[record["src"], record["split"], "sentences"] += 1
        count[record["src"], record["split"], "words"] += len(record["words"])
        count[record["src"], record["split"], "facts"] += len(record.get("facts", ()))
    for document in documents:
        count[document["kind"], document["split"], "documents"] += 1
    for key in sorted(count):
        print(" ".join(key), count[key])

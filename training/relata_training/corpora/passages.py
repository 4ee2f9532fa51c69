"""Raw passages (KnowledgeNet, GAP, re3d): their text goes through ingest's own tokenizer (segment.ts) and comes back as words."""
import os
import subprocess

from ..files import open_text, read_lines, write_lines

RE3D_EXCLUDED = {"BBC_Online"}  # non-commercial licence


def knowledgenet(data):
    for index, row in enumerate(read_lines(f"{data}/knowledgenet/folds-1-2-3.jsonl.gz")):
        split = "dev" if row["fold"] == 3 and int(row["documentId"]) % 3 == 0 else "train"
        yield f"kn-{index}", split, row


def gap(data, part):
    with open_text(f"{data}/gap/gap-{part}.tsv") as file:
        names = next(file).rstrip("\n").split("\t")
        for line in file:
            row = dict(zip(names, line.rstrip("\n").split("\t")))
            yield row["ID"], row


def re3d(data):
    """Yields (id, split, document, entities, relations). Every third document of a source is development; whether one
    counts from the first or from the third, so both are left out of training."""
    for source in sorted(os.listdir(f"{data}/re3d")):
        folder = f"{data}/re3d/{source}"
        if source in RE3D_EXCLUDED or not os.path.exists(f"{folder}/documents.jsonl"):
            continue
        documents = sorted(read_lines(f"{folder}/documents.jsonl"), key=lambda row: row["_id"])
        entities, relations = list(read_lines(f"{folder}/entities.jsonl")), list(read_lines(f"{folder}/relations.jsonl"))
        for index, document in enumerate(documents):
            own = lambda rows: [row for row in rows if row["documentId"] == document["_id"]]
            yield f"re3d-{document['_id']}", "train" if index % 3 == 1 else "dev", document, own(entities), own(relations)


def raw_passages(data):
    """Every raw text that training needs as words; development passages only where a score needs them."""
    for ident, _, row in knowledgenet(data):
        yield ident, row["passageText"]
    for part in ("development", "validation"):
        for ident, row in gap(data, part):
            yield ident, row["Text"]
    for ident, split, document, _, _ in re3d(data):
        if split == "train":
            yield ident, document["text"]


def segment(data, work, repository):
    """passages.jsonl -> segmented.jsonl, by the tokenizer that ingest runs."""
    write_lines(f"{work}/passages.jsonl", ({"id": i, "text": t} for i, t in raw_passages(data)))
    with open(f"{work}/passages.jsonl", "rb") as source, open(f"{work}/segmented.part", "wb") as target:
        subprocess.run(["node", "--import", "tsx", "training/segment.ts"], cwd=repository, stdin=source, stdout=target, check=True)
    os.replace(f"{work}/segmented.part", f"{work}/segmented.jsonl")


def code_points(text):
    """Offset in UTF-16 units -> offset in code points, as a list."""
    table = []
    for index, character in enumerate(text):
        table += [index] * (2 if ord(character) > 0xFFFF else 1)
    return table + [len(text)]


def load_segmented(work):
    """id -> sentences of (word, start, end), offsets in code points."""
    texts = {row["id"]: row["text"] for row in read_lines(f"{work}/passages.jsonl")}
    result = {}
    for row in read_lines(f"{work}/segmented.jsonl"):
        text = texts[row["id"]]
        table = code_points(text)
        result[row["id"]] = [[(text[table[s]:table[e]], table[s], table[e]) for s, e in sentence] for sentence in row["sentences"]]
    return result


def covered(words, start, end):
    """Word range (start, end) that overlaps the characters, or None."""
    hit = [index for index, (_, a, b) in enumerate(words) if a < end and b > start]
    return (hit[0], hit[-1] + 1) if hit else None

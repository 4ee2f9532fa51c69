"""Stanford CoreNLP's coarse names as a teacher: its program runs over the words as given -> names-corenlp.jsonl.
The program is GPL-3 and stays outside; only the labels that it gives are used."""
import os
import re
import subprocess
import tempfile

from ..files import write_lines
from .teacher_rows import teacher_rows

COARSE = ("PERSON", "ORGANIZATION", "LOCATION")


def runs(tags):
    """Equal neighbouring tags -> (start, end, tag)."""
    start = 0
    while start < len(tags):
        end = start + 1
        while end < len(tags) and tags[end] == tags[start]:
            end += 1
        if tags[start] in COARSE:
            yield [start, end, tags[start]]
        start = end


def run(work, class_path):
    rows = teacher_rows(work)
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/in.txt", "w", encoding="utf8") as file:
            for row in rows:
                file.write(" ".join(re.sub(r"\s", "·", word) or "·" for word in row["words"]) + "\n")
        subprocess.run(
            ["java", "-Xmx8g", "-cp", class_path, "edu.stanford.nlp.pipeline.StanfordCoreNLP", "-annotators", "tokenize,pos,lemma,ner",
             "-tokenize.whitespace", "true", "-ssplit.eolonly", "true", "-ner.applyFineGrained", "false", "-ner.applyNumericClassifiers", "false",
             "-ner.useSUTime", "false", "-ner.buildEntityMentions", "false", "-threads", "2", "-outputFormat", "conll",
             "-outputDirectory", folder, "-file", f"{folder}/in.txt"],
            check=True, env={**os.environ, "LC_ALL": "C.UTF-8"}, stderr=subprocess.DEVNULL)
        with open(f"{folder}/in.txt.conll", encoding="utf8") as file:
            blocks = file.read().strip().split("\n\n")
    tags = [[line.split("\t")[4] for line in block.split("\n")] for block in blocks]
    if len(tags) != len(rows):
        raise SystemExit(f"CoreNLP gave {len(tags)} sentences for {len(rows)}")
    named = ({"id": row["id"], "names": list(runs(own))} for row, own in zip(rows, tags) if len(own) == len(row["words"]))
    print("sentences", write_lines(f"{work}/names-corenlp.jsonl", named), "of", len(rows))

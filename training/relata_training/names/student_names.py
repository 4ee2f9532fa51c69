"""An exported model as a teacher of names, and of tags and trees where a corpus has none -> names-OUT.jsonl, trees-OUT.jsonl."""
import json

import numpy as np
import onnxruntime as ort

from ..decode import names_of
from ..files import write_lines
from ..pieces import Pieces
from .teacher_rows import teacher_rows

SURE = 0.9  # probability of the best head below which a word teaches no parse


def batches(rows, pieces, tokens=1024):
    rows = sorted((pieces.encode(row) for row in rows), key=lambda row: len(row["ids"]))
    batch = []
    for row in rows:
        if batch and (len(batch) + 1) * len(row["ids"]) > tokens:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def feeds(batch):
    longest, words = max(len(r["ids"]) for r in batch), max(len(r["widx"]) for r in batch)
    fill = lambda key, size: np.array([r[key] + [0] * (size - len(r[key])) for r in batch], dtype=np.int64)
    ones = lambda key, size: np.array([[1.0] * len(r[key]) + [0.0] * (size - len(r[key])) for r in batch], dtype=np.float32)
    return dict(ids=fill("ids", longest), kase=fill("kase", longest), mask=ones("ids", longest), widx=fill("widx", words), wmask=ones("widx", words))


def run(work, models, encoder, threads, out):
    with open(f"{models}/meta.json", encoding="utf8") as file:
        meta = json.load(file)
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(f"{models}/tagger.int8.onnx", options)
    pieces = Pieces(f"{encoder}/tokenizer.json")
    names, trees = [], []
    for batch in batches(teacher_rows(work), pieces):
        upos, scores, arcs, relations = session.run(["pos", "ner", "arc", "dep"], feeds(batch))
        for k, row in enumerate(batch):
            size = len(row["words"])
            names.append({"id": row["id"], "names": names_of(row["words"], scores[k, :size])})
            if "upos" in row or row["split"] != "train":
                continue
            own = arcs[k, :size, :size + 1]
            own = np.exp(own - own.max(-1, keepdims=True))
            sure = own.max(-1) / own.sum(-1) > SURE
            trees.append({"id": row["id"], "upos": [meta["upos"][t] for t in upos[k, :size]],
                          "head": [int(h) if ok else -100 for h, ok in zip(own.argmax(-1), sure)],
                          "dep": [meta["deprel"][d] if ok else None for d, ok in zip(relations[k, :size], sure)]})
    print("names", write_lines(f"{work}/names-{out}.jsonl", names), "trees", write_lines(f"{work}/trees-{out}.jsonl", trees))

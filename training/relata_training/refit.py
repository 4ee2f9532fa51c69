"""The relation head alone, fitted anew over the states of a tagger that stays as it is (the shipped one).

Starts from the weights of the shipped head where the labels are the same. Writes WORK/NAME/relation.int8.onnx and its labels.
"""
import collections
import json
import os
import random
import time

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from .batches import relation_targets, shape_up
from .files import read_lines
from .graphs import Graphs
from .model.heads import Relations
from .schema import MENTION_TYPES, RELATIONS
from .score_onnx import relation_scores

# Names of the shipped graph's weights, in the first naming of the head and in the present one.
PARTS = dict(kinds=("ty", "kinds"), subject=("msub", "subject"), object=("mobj", "object"), between=("ctx", "between"), distance=("dist", "distance"),
             pair=("r1", "pair"), out=("r2", "out"))
WIDTH = 384
ROWS = 48
FEWEST = 50   # training facts below which a relation is switched off
OFF = -12.0
# shift: added to every score before export. Training on many certain negatives makes the head too cautious; the value was
# chosen by the confidence error on KnowledgeNet and CoNLL04 development.
DEFAULTS = dict(rate=4e-4, epochs=6, dropout=0.2, shift=1.2, repeat=dict(docred=2, re3d=2, kn=2))


def shipped_weights(path):
    """Weights of an int8 relation graph, back in floating point: {part: (weight, bias or None)}."""
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}
    found = {}
    for part, names in PARTS.items():
        stem = next(f"{prefix}.{name}" for name in names for prefix in ("m", "relations") if any(k.startswith(f"{prefix}.{name}.weight") for k in held))
        kind = ".weight_Transposed" if f"{stem}.weight_Transposed_quantized" in held else ".weight"
        values, scale, zero = (held[f"{stem}{kind}_{suffix}"] for suffix in ("quantized", "scale", "zero_point"))
        weight = (values.astype(np.float32) - zero.astype(np.float32)) * scale
        found[part] = (weight.T if "Transposed" in kind else weight, held.get(f"{stem}.bias"))
    return found


def start_from(head, models):
    with open(f"{models}/meta.json", encoding="utf8") as file:
        labels = json.load(file)["relations"]
    with torch.no_grad():
        for part, (weight, bias) in shipped_weights(f"{models}/relation.int8.onnx").items():
            module = getattr(head, part)
            if part != "out":
                module.weight.copy_(torch.tensor(weight))
                if bias is not None:
                    module.bias.copy_(torch.tensor(bias))
                continue
            module.weight.normal_(0, 0.02)
            module.bias.fill_(-4.0)
            for row, name in enumerate(RELATIONS):
                if name in labels:
                    module.weight[row] = torch.tensor(weight[labels.index(name)])
                    module.bias[row] = float(bias[labels.index(name)])


def stacked(rows):
    width = shape_up(max(len(r["state"]) for r in rows))
    h = np.zeros((len(rows), width, WIDTH), dtype=np.float32)
    for index, row in enumerate(rows):
        h[index, :len(row["state"])] = row["state"]
    return torch.from_numpy(h)


def loss_of(head, rows, rng):
    batch = relation_targets(rows, rng)
    if not batch:
        return None
    scores = head(stacked(rows), batch["pair_row"], batch["subject"], batch["object"])
    return (F.binary_cross_entropy_with_logits(scores, batch["truth"], reduction="none") * batch["known"]).sum() / batch["pairs"]


def finished(head, rows, shift):
    """Scores shifted; relations with too few examples off."""
    facts = collections.Counter(k for row in rows for pair in row["pairs"] for k in pair[2])
    off = [k for k in range(len(RELATIONS)) if facts[k] < FEWEST]
    with torch.no_grad():
        head.out.bias += shift
        head.out.weight[off] = 0.0
        head.out.bias[off] = OFF
    print("off, too few examples:", [RELATIONS[k] for k in off])
    return head


class Answers(nn.Module):
    def __init__(self, head):
        super().__init__()
        self.relations = head

    def forward(self, h, row, sub, obj):
        return self.relations(h, row, sub, obj).sigmoid()


def export(head, folder):
    head.eval()
    h, row = torch.randn(3, 11, WIDTH), torch.tensor([0, 1, 2, 1, 0])
    torch.onnx.export(Answers(head), (h, row, torch.tensor([[1, 3, 2]] * 5), torch.tensor([[5, 7, 3]] * 5)), f"{folder}/relation.onnx",
                      input_names=["h", "row", "sub", "obj"], output_names=["p"], opset_version=17, dynamo=False, do_constant_folding=True,
                      dynamic_axes={"h": {0: "B", 1: "W"}, **{k: {0: "P"} for k in ("row", "sub", "obj", "p")}})
    quantize_dynamic(f"{folder}/relation.onnx", f"{folder}/relation.int8.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"MatMulConstBOnly": True})
    with open(f"{folder}/relations.json", "w", encoding="utf8") as file:
        json.dump(RELATIONS, file)


class HeadGraph(Graphs):
    """The shipped tagger with a head in memory, for scores between epochs."""

    def __init__(self, graphs, head):
        self.tagger, self.pieces, self.head = graphs.tagger, graphs.pieces, head

    def tag(self, rows, keep_states=False):
        if "found" not in rows[0]:
            super().tag(rows, keep_states)

    def relations(self, h, mentions, pairs):
        from .schema import MENTION_ID
        end = lambda k: torch.tensor([[mentions[p[k]][0] + 1, mentions[p[k]][1] + 1, MENTION_ID[mentions[p[k]][2]]] for p in pairs])
        with torch.no_grad():
            return self.head(torch.from_numpy(h), torch.zeros(len(pairs), dtype=torch.long), end(0), end(1)).sigmoid().numpy()


def run(options):
    settings = {**DEFAULTS, **json.loads(options.options)}
    rng = random.Random(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    graphs = Graphs(options.models, ".int8", options.encoder, options.threads)
    records = list(read_lines(f"{options.work}/records.jsonl"))
    held = [r for r in records if r["split"] == "dev" and r["src"] == "kn"]
    rows = [r for r in records if r["split"] == "train" and any(p[2] or p[3] for p in r.get("pairs") or ())]
    started = time.time()
    for row in rows:
        graphs.tag([row], keep_states=True)
        row["state"] = row.pop("h")[0].astype(np.float16)
    print("states of", len(rows), "sentences in", round(time.time() - started), "s", flush=True)

    head = Relations(WIDTH, len(MENTION_TYPES), len(RELATIONS), settings["dropout"])
    start_from(head, options.models)
    head.eval()
    print("before", json.dumps(relation_scores(HeadGraph(graphs, head), held)), flush=True)
    optimizer = torch.optim.AdamW(head.parameters(), lr=settings["rate"], weight_decay=0.02)
    order = [r for r in rows for _ in range(settings["repeat"].get(r["src"], 1))]
    total, step = settings["epochs"] * (len(order) // ROWS + 1), 0
    for epoch in range(settings["epochs"]):
        rng.shuffle(order)
        blocks = [sorted(order[k:k + 40 * ROWS], key=lambda r: len(r["state"])) for k in range(0, len(order), 40 * ROWS)]
        batches = [block[k:k + ROWS] for block in blocks for k in range(0, len(block), ROWS)]
        rng.shuffle(batches)
        head.train()
        shown = []
        for batch in batches:
            step += 1
            optimizer.param_groups[0]["lr"] = settings["rate"] * min(1.0, step / 200) * max(0.02, 1 - step / total)
            loss = loss_of(head, batch, rng)
            if loss is None:
                continue
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            shown.append(float(loss.detach()))
        head.eval()
        print("epoch", epoch + 1, "loss", round(sum(shown) / max(1, len(shown)), 4), json.dumps(relation_scores(HeadGraph(graphs, head), held)),
              round(time.time() - started), "s", flush=True)
    folder = f"{options.work}/{options.out or 'refit'}"
    os.makedirs(folder, exist_ok=True)
    torch.save(dict(head=head.state_dict(), settings=settings, seed=options.seed), f"{folder}/head.pt")
    export(finished(head, rows, settings["shift"]), folder)

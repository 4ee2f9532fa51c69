"""Step 6: checkpoint -> ONNX graphs, their int8 forms, labels, vocabulary and checksums, in the layout of models/."""
import hashlib
import json
import os

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .model.heads import COREF_FEATURES
from .model.network import load_network
from .pieces import CAP, vocabulary_of
from .schema import DEPREL, LABELS, MENTION_TYPES, PRONOUNS, RELATIONS, UPOS

GRAPHS = ("tagger", "relation", "coreference")
SHIPPED = ("meta.json", "tokenizer.json", "tagger.int8.onnx", "relation.int8.onnx")  # coreference: scored, not run by ingest


class TaggerGraph(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, kase, mask, widx, wmask):
        h = self.network.words(ids, kase, mask, widx)
        upos, names, arcs, dependent, head = self.network.tagging(h, wmask)
        relation = self.network.tagging.relation_scores(dependent, head, arcs.argmax(-1)).argmax(-1)
        return h, upos.argmax(-1), names.log_softmax(-1), arcs, relation


class RelationGraph(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.relations = network.relations

    def forward(self, h, row, sub, obj):
        return self.relations(h, row, sub, obj).sigmoid()


class CoreferenceGraph(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.coreference = network.coreference

    def forward(self, h, row, mentions, pairs, features):
        return self.coreference(h, row, mentions, pairs, features)


def examples():
    rows, length, words = 3, 17, 11
    h = torch.randn(rows, words, 384)
    row = torch.tensor([0, 1, 2, 1, 0])
    tagger = (torch.randint(1000, 2000, (rows, length)), torch.randint(0, 16, (rows, length)), torch.ones(rows, length),
              torch.arange(words).repeat(rows, 1), torch.ones(rows, words))
    relation = (h, row, torch.tensor([[1, 3, 2]] * 5), torch.tensor([[5, 7, 3]] * 5))
    coreference = (h, row, torch.tensor([[1, 3, 2], [2, 3, 0], [4, 6, 1], [1, 2, 1], [8, 9, 2]]), torch.tensor([[2, 0], [3, 1], [4, 2], [4, 0]]),
                   torch.tensor([[0, 1, 2]] * 4))
    assert all(int(column.max()) < size for column, size in zip(coreference[4].T, COREF_FEATURES))
    return tagger, relation, coreference


def export_graphs(network, folder):
    tagger, relation, coreference = examples()
    common = dict(opset_version=17, dynamo=False, do_constant_folding=True)
    torch.onnx.export(TaggerGraph(network), tagger, f"{folder}/tagger.onnx", input_names=["ids", "kase", "mask", "widx", "wmask"],
                      output_names=["h", "pos", "ner", "arc", "dep"],
                      dynamic_axes={**{k: {0: "B", 1: "T"} for k in ("ids", "kase", "mask")}, **{k: {0: "B", 1: "W"} for k in ("widx", "wmask", "h")},
                                    **{k: {0: "B", 1: "V"} for k in ("pos", "ner", "dep")}, "arc": {0: "B", 1: "V", 2: "W"}}, **common)
    torch.onnx.export(RelationGraph(network), relation, f"{folder}/relation.onnx", input_names=["h", "row", "sub", "obj"], output_names=["p"],
                      dynamic_axes={"h": {0: "B", 1: "W"}, **{k: {0: "P"} for k in ("row", "sub", "obj", "p")}}, **common)
    torch.onnx.export(CoreferenceGraph(network), coreference, f"{folder}/coreference.onnx", input_names=["h", "row", "mentions", "pairs", "features"], output_names=["score"],
                      dynamic_axes={"h": {0: "B", 1: "W"}, **{k: {0: "M"} for k in ("row", "mentions")}, **{k: {0: "P"} for k in ("pairs", "features", "score")}}, **common)


def quantise(folder):
    """Dynamic int8, one scale a channel; 7-bit weights, so that CPUs without VNNI do not saturate. Gather: the embeddings as well."""
    for name in GRAPHS:
        quantize_dynamic(f"{folder}/{name}.onnx", f"{folder}/{name}.int8.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"MatMulConstBOnly": True})


def write_labels(encoder, folder, version):
    meta = dict(name="relata-tagger", version=version, maxPositions=512, upos=UPOS, deprel=DEPREL, ner=LABELS, relations=RELATIONS,
                mentionTypes=MENTION_TYPES, pronouns=sorted(PRONOUNS))
    tokenizer = dict(type="WordPiece", normalizer=dict(cleanText=True, handleChineseChars=True, stripAccents=True, lowercase=True), unknown="[UNK]",
                     classifier="[CLS]", separator="[SEP]", continuation="##", maxCharactersPerWord=100, maxPiecesPerWord=CAP,
                     vocabulary=vocabulary_of(f"{encoder}/tokenizer.json"))
    for name, content in (("meta.json", meta), ("tokenizer.json", tokenizer)):
        with open(f"{folder}/{name}", "w", encoding="utf8") as file:
            json.dump(content, file, ensure_ascii=False, separators=(",", ":"))


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def write_checksums(folder):
    sums = {name: sha256(f"{folder}/{name}") for name in SHIPPED if os.path.exists(f"{folder}/{name}")}
    with open(f"{folder}/checksums.json", "w", encoding="utf8") as file:
        file.write(json.dumps(sums, indent=2) + "\n")


def run(options):
    """WORK/NAME.pt -> WORK/NAME/ with the files of models/ and, beside them, the fp32 graphs for comparison."""
    name = options.out or "model"
    folder = f"{options.work}/{name}"
    os.makedirs(folder, exist_ok=True)
    torch.manual_seed(0)
    export_graphs(load_network(options.encoder, f"{options.work}/{name}.pt"), folder)
    quantise(folder)
    write_labels(options.encoder, folder, name)
    write_checksums(folder)
    for file in sorted(os.listdir(folder)):
        print(f"{file} {os.path.getsize(f'{folder}/{file}') / 1e6:.2f} MB")

"""The shipped int8 graphs back as a checkpoint in floating point, so that training can go on from a model whose checkpoint is gone.

Writes WORK/NAME.pt. What rounding to int8 took away does not come back; the coreference head, which is not shipped, starts anew.
"""
import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .model.network import new_network
from .refit import start_from
from .schema import DEPREL, LABELS, UPOS

# Stems of a layer in the first naming of the network, by those of the present one; and of the heads over it.
LAYER = dict(qkv="qkv", out="o", norm1="n1", norm2="n2", inner="f1", outer="f2")
HEADS = dict(upos="pos", name_inner="ner1", name_out="ner2", mlp="mlp")
# The matrices of the tagger in the order in which its graph multiplies by them.
LAYER_ORDER = ("qkv", "out", "inner", "outer")


def node_stems(graph):
    """Matrices without a name of their own, by the module that multiplies by them: {"enc/layers.0/qkv": tensor name}."""
    found = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            found[node.name.strip("/").rsplit("/", 1)[0] if node.name.count("/") > 1 else ""] = node.input[1].removesuffix("_quantized")
    return found


def thawed(held, stem):
    values, scale, zero = (held[f"{stem}_{suffix}"] for suffix in ("quantized", "scale", "zero_point"))
    return torch.tensor((values.astype(np.float32) - zero.astype(np.float32)) * scale)


def load_tagger(network, path):
    graph = onnx.load(path).graph
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    stems = node_stems(graph)
    vector = lambda name: torch.tensor(held[name])
    encoder, tagging = network.encoder, network.tagging
    encoder.word.weight.copy_(thawed(held, "m.enc.word.weight"))
    encoder.kase.weight.copy_(thawed(held, "m.enc.case.weight"))
    encoder.position.weight.copy_(vector("m.enc.pos.weight"))
    encoder.norm.weight.copy_(vector("m.enc.norm.weight"))
    encoder.norm.bias.copy_(vector("m.enc.norm.bias"))
    for index, layer in enumerate(encoder.layers):
        for name, old in LAYER.items():
            module = getattr(layer, name)
            module.bias.copy_(vector(f"m.enc.layers.{index}.{old}.bias"))
            if name in LAYER_ORDER:
                module.weight.copy_(thawed(held, stems[f"enc/layers.{index}/{old}"]).T)
            else:
                module.weight.copy_(vector(f"m.enc.layers.{index}.{old}.weight"))
    for name, old in HEADS.items():
        module = getattr(tagging, name)
        module.weight.copy_(thawed(held, stems[old]).T)
        module.bias.copy_(vector(f"m.{old}.bias"))
    tagging.arc.copy_(thawed(held, stems["arc"]))
    count, inner, outer = tagging.label.shape
    tagging.label.copy_(thawed(held, stems[""]).view(inner, count, outer).permute(1, 0, 2))


def run(options):
    with open(f"{options.models}/meta.json", encoding="utf8") as file:
        meta = json.load(file)
    for key, own in (("upos", UPOS), ("deprel", DEPREL), ("ner", LABELS)):
        if meta[key] != list(own):
            raise SystemExit(f"{options.models}/meta.json: the labels of {key} are not those of this code; thaw a model that has them.")
    torch.manual_seed(options.seed)
    network = new_network(options.encoder)
    with torch.no_grad():
        load_tagger(network, f"{options.models}/tagger.int8.onnx")
    start_from(network.relations, options.models)
    target = f"{options.work}/{options.out}.pt"
    torch.save(dict(network=network.state_dict(), settings=dict(thawed=meta["version"]), seed=options.seed, pieces=0, minutes=0), target)
    print("thawed", meta["version"], "into", target, flush=True)

"""MiniLM (BERT) encoder in plain torch, with a learned casing class beside each piece. Exports cleanly to ONNX."""
import math

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from ..pieces import CASE_CLASSES

_POOL = {}


def drop(x, p, training):
    """Dropout with masks cut from a pool drawn before: fresh random numbers are a tenth of a step on a CPU."""
    if not training or p <= 0:
        return x
    size = x.numel()
    if p not in _POOL or _POOL[p].numel() < 2 * size:
        _POOL[p] = (torch.rand(max(1 << 23, 4 * size)) >= p).float() / (1 - p)
    offset = int(torch.randint(0, _POOL[p].numel() - size, (1,)))
    return x * _POOL[p][offset:offset + size].view_as(x).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, size, heads, inner, p):
        super().__init__()
        self.heads, self.p = heads, p
        self.qkv, self.out = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.norm1, self.norm2 = nn.LayerNorm(size, 1e-12), nn.LayerNorm(size, 1e-12)
        self.inner, self.outer = nn.Linear(size, inner), nn.Linear(inner, size)

    def forward(self, x, bias):
        rows, length, size = x.shape
        width = size // self.heads
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, width).permute(2, 0, 3, 1, 4)
        if self.training:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        else:
            y = torch.matmul((torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(width)) + bias).softmax(-1), v)
        y = y.transpose(1, 2).reshape(rows, length, size)
        x = self.norm1(x + drop(self.out(y), self.p, self.training))
        return self.norm2(x + drop(self.outer(F.gelu(self.inner(x))), self.p, self.training))


class Encoder(nn.Module):
    def __init__(self, config, p=0.1):
        super().__init__()
        size = config["hidden_size"]
        self.word = nn.Embedding(config["vocab_size"], size)
        self.position = nn.Embedding(config["max_position_embeddings"], size)
        self.kase = nn.Embedding(CASE_CLASSES, size)
        nn.init.normal_(self.kase.weight, std=0.02)
        self.norm, self.p = nn.LayerNorm(size, 1e-12), p
        self.layers = nn.ModuleList([Layer(size, config["num_attention_heads"], config["intermediate_size"], p)
                                     for _ in range(config["num_hidden_layers"])])

    def forward(self, ids, kase, mask):
        x = self.word(ids) + self.kase(kase) + self.position.weight[:ids.shape[1]]
        x = drop(self.norm(x), self.p, self.training)
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load(self, path):
        """Weights as published (names of the BERT family); the token type, always 0 here, goes into the positions."""
        weights = load_file(path)
        get = lambda name: weights[name] if name in weights else weights["bert." + name]

        def copy(module, name):
            module.weight.copy_(get(name + ".weight"))
            module.bias.copy_(get(name + ".bias"))

        with torch.no_grad():
            self.word.weight.copy_(get("embeddings.word_embeddings.weight"))
            self.position.weight.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0])
            copy(self.norm, "embeddings.LayerNorm")
            for index, layer in enumerate(self.layers):
                base = f"encoder.layer.{index}."
                for kind in ("weight", "bias"):
                    parts = [get(f"{base}attention.self.{name}.{kind}") for name in ("query", "key", "value")]
                    getattr(layer.qkv, kind).copy_(torch.cat(parts))
                copy(layer.out, base + "attention.output.dense")
                copy(layer.norm1, base + "attention.output.LayerNorm")
                copy(layer.inner, base + "intermediate.dense")
                copy(layer.outer, base + "output.dense")
                copy(layer.norm2, base + "output.LayerNorm")

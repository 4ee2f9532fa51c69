"""Encoder and heads in one module. A word is read at its first piece."""
import json

import torch
from torch import nn

from ..schema import DEPREL, LABELS, MENTION_TYPES, RELATIONS, UPOS
from .encoder import Encoder
from .heads import Coreference, Relations, Tagging


class Network(nn.Module):
    def __init__(self, config, p=0.1):
        super().__init__()
        size = config["hidden_size"]
        self.encoder = Encoder(config, p)
        self.tagging = Tagging(size, len(UPOS), len(DEPREL), len(LABELS), p)
        self.relations = Relations(size, len(MENTION_TYPES), len(RELATIONS), p)
        self.coreference = Coreference(size, len(MENTION_TYPES), p)

    def words(self, ids, kase, mask, widx):
        x = self.encoder(ids, kase, mask)
        return torch.gather(x, 1, widx[..., None].expand(-1, -1, x.shape[-1]))


def new_network(encoder_folder):
    with open(f"{encoder_folder}/config.json", encoding="utf8") as file:
        return Network(json.load(file))


def load_network(encoder_folder, checkpoint):
    network = new_network(encoder_folder)
    network.load_state_dict(torch.load(checkpoint, weights_only=True)["network"])
    return network.eval()

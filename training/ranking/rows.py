"""The files of features.ts as arrays, and batches of them."""
import json
import os

import numpy
import torch

WRONG, RIGHT, UNKNOWN = 0, 1, 2


def starts_of(sizes):
    return (numpy.cumsum(sizes) - sizes).astype(numpy.int64)


class Rows:
    """Phrases with their candidates; everything by columns."""

    def __init__(self, work, name):
        load = lambda part, kind: numpy.fromfile(os.path.join(work, f"{name}.{part}.bin"), dtype=kind)
        sizes = json.load(open(os.path.join(work, "sizes.json")))
        phrases = load("phrases", numpy.int32).reshape(-1, 4)
        pairs = load("pairs", numpy.int32).reshape(-1, 3)
        self.text, self.sense, self.pairs, self.own = phrases.T
        self.label, self.pair_sense, self.pair_size = pairs.T
        self.own_features = load("phrase-features", numpy.int16)
        self.pair_features = load("pair-features", numpy.int16)
        self.senses = torch.from_numpy(load("senses", numpy.int8).reshape(-1, sizes["sense"]))
        self.steps = sizes["steps"]
        self.own_start, self.pair_start = starts_of(self.own), starts_of(self.pairs)
        self.feature_start = starts_of(self.pair_size)

    def judged(self):
        """Indexes of phrases that have a candidate with a label."""
        known = numpy.zeros(len(self.text), bool)
        known[numpy.repeat(numpy.arange(len(self.text)), self.pairs)[self.label != UNKNOWN]] = True
        return numpy.flatnonzero(known)

    def batch(self, chosen):
        ranges = lambda starts, sizes: numpy.arange(sizes.sum()) + numpy.repeat(starts - starts_of(sizes), sizes)
        pairs = ranges(self.pair_start[chosen], self.pairs[chosen])
        own = ranges(self.own_start[chosen], self.own[chosen])
        features = ranges(self.feature_start[pairs], self.pair_size[pairs])
        tensor = lambda values: torch.from_numpy(numpy.asarray(values).astype(numpy.int64))
        return {
            "own": tensor(self.own_features[own]), "own_start": tensor(starts_of(self.own[chosen])),
            "pair": tensor(self.pair_features[features]), "pair_start": tensor(starts_of(self.pair_size[pairs])),
            "phrase": tensor(numpy.repeat(numpy.arange(len(chosen)), self.pairs[chosen])), "label": tensor(self.label[pairs]),
            "anaphor": self.senses[tensor(self.sense[chosen])].float() / self.steps,
            "antecedent": self.senses[tensor(self.pair_sense[pairs])].float() / self.steps,
        }

"""Trains the ranking of antecedents on the files of features.ts and writes ingest/coref/weights.json.

    python training/ranking/train.py --work DIR --out ingest/coref/weights.json

Loss: minus the log of the share of the right antecedents (or of none) among all candidates, softmax over a small network.
"""
import argparse
import json
import math
import os
import random
import time

import numpy
import torch

RIGHT, UNKNOWN = 1, 2
SCALE = 1000


def read(path):
    flat = numpy.fromfile(path, dtype=numpy.int32)
    rows, at = [], 0
    while at < len(flat):
        count, own = flat[at:at + 2]
        at += 2
        alone = flat[at:at + own].astype(numpy.int64)
        at += own
        labels, features, offsets, total = numpy.empty(count, numpy.int64), [], numpy.empty(count, numpy.int64), 0
        for index in range(count):
            labels[index], size = flat[at:at + 2]
            features.append(flat[at + 2:at + 2 + size])
            offsets[index] = total
            total += size
            at += 2 + size
        pairs = numpy.concatenate(features).astype(numpy.int64) if features else numpy.empty(0, numpy.int64)
        rows.append((alone, labels, pairs, offsets))
    return rows


class Ranking(torch.nn.Module):
    def __init__(self, pair, alone, units):
        super().__init__()
        bag = lambda size, width: torch.nn.EmbeddingBag(size, width, mode="sum")
        self.pair, self.context, self.alone = bag(pair, units), bag(alone, units), bag(alone, units)
        self.pair_direct, self.alone_direct = bag(pair, 1), bag(alone, 1)
        self.pair_bias, self.alone_bias = (torch.nn.Parameter(torch.zeros(units)) for _ in range(2))
        self.pair_out, self.alone_out = torch.nn.Linear(units, 1), torch.nn.Linear(units, 1)
        for table in (self.pair, self.context, self.alone):
            torch.nn.init.normal_(table.weight, std=0.1)
        for table in (self.pair_direct, self.alone_direct):
            torch.nn.init.zeros_(table.weight)

    def forward(self, batch, drop):
        alone, starts, pairs, offsets, phrase = batch
        keep = lambda x: torch.nn.functional.dropout(torch.relu(x), drop, self.training)
        inner = keep(self.pair(pairs, offsets) + self.context(alone, starts)[phrase] + self.pair_bias)
        own = keep(self.alone(alone, starts) + self.alone_bias)
        scores = (self.pair_out(inner) + self.pair_direct(pairs, offsets)).squeeze(1)
        nothing = (self.alone_out(own) + self.alone_direct(alone, starts)).squeeze(1)
        return scores, nothing


def batch_of(rows):
    alone, starts, pairs, offsets, phrase, own_at, pair_at = [], [], [], [], [], 0, 0
    for index, (own, labels, features, places) in enumerate(rows):
        alone.append(own)
        starts.append(own_at)
        own_at += len(own)
        pairs.append(features)
        offsets.append(places + pair_at)
        pair_at += len(features)
        phrase += [index] * len(labels)
    join = lambda parts: torch.from_numpy(numpy.concatenate(parts))
    return join(alone), torch.tensor(starts), join(pairs), join(offsets), torch.tensor(phrase, dtype=torch.long)


def log_sum(values, groups, count):
    highest = torch.full((count,), -1e30).scatter_reduce(0, groups, values, "amax").detach()
    return highest + torch.log(torch.zeros(count).index_add(0, groups, torch.exp(values - highest[groups])) + 1e-30)


def loss_of(model, rows, linked_weight, drop):
    batch = batch_of(rows)
    scores, nothing = model(batch, drop)
    phrase, count = batch[-1], len(rows)
    labels = torch.from_numpy(numpy.concatenate([row[1] for row in rows]))
    right, known, each = labels == RIGHT, labels != UNKNOWN, torch.arange(count)
    linked = torch.zeros(count, dtype=torch.bool)
    linked[phrase[right]] = True
    every = log_sum(torch.cat([scores[known], nothing]), torch.cat([phrase[known], each]), count)
    wanted = log_sum(torch.cat([scores[right], nothing[~linked]]), torch.cat([phrase[right], each[~linked]]), count)
    weights = torch.where(linked, torch.tensor(linked_weight), torch.tensor(1.0))
    return ((every - wanted) * weights).sum() / count


def layer(hidden, direct, bias, out):
    numbers = lambda tensor: [int(round(float(value) * SCALE)) for value in tensor.detach().reshape(-1)]
    return {"hidden": numbers(hidden.weight), "direct": numbers(direct.weight), "bias": numbers(bias), "out": numbers(out.weight), "constant": numbers(out.bias)[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--units", type=int, default=48)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--linked-weight", type=float, default=1.8, help="weight of phrases that have an antecedent")
    parser.add_argument("--nothing-shift", type=float, default=-0.5, help="added to the score of having none")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(1)
    sizes = json.load(open(os.path.join(options.work, "sizes.json")))
    gap = [row for row in read(os.path.join(options.work, "gap-development.bin")) if (row[1] != UNKNOWN).any()]
    rows = read(os.path.join(options.work, "ontogum-train.bin")) + gap * 2
    model = Ranking(sizes["pair"], sizes["alone"], options.units)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=1e-4)
    steps = math.ceil(len(rows) / 256)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, steps * options.epochs)
    started = time.time()
    for epoch in range(options.epochs):
        random.shuffle(rows)
        total = 0.0
        for start in range(0, len(rows), 256):
            loss = loss_of(model, rows[start:start + 256], options.linked_weight, options.drop)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / steps:.4f}, {time.time() - started:.0f} s", flush=True)
    alone = layer(model.alone, model.alone_direct, model.alone_bias, model.alone_out)
    alone["constant"] += round(options.nothing_shift * SCALE)
    pair = layer(model.pair, model.pair_direct, model.pair_bias, model.pair_out)
    context = [int(round(float(value) * SCALE)) for value in model.context.weight.detach().reshape(-1)]
    with open(options.out, "w") as file:
        json.dump({"units": options.units, "scale": SCALE, "pair": pair, "context": context, "alone": alone}, file, separators=(",", ":"))


if __name__ == "__main__":
    main()

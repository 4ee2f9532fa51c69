"""Trains the ranking of antecedents on the files of features.ts and writes ingest/coref/weights.json.

    python training/ranking/train.py --work DIR --out ingest/coref/weights.json

With --held N every fourth text, counted from N, is left out and scored: how the settings below were chosen.
"""
import argparse
import base64
import json
import math
import os
import time

import numpy
import torch

from model import Ranking, loss_of
from rows import RIGHT, WRONG, Rows

SCALE = 1000
SENSE_SCALE = 10_000
BATCH = 256
FOLDS = 4


def whole(tensor, scale=SCALE):
    """Two bytes a number, in base64: what ingest/coref/vectors.ts decodes."""
    values = numpy.rint(tensor.detach().double().numpy().reshape(-1) * scale)
    if numpy.abs(values).max(initial=0) > 32_767:
        raise ValueError(f"a weight of {values.min() / scale} to {values.max() / scale} does not fit into two bytes")
    return base64.b64encode(values.astype("<i2").tobytes()).decode()


def layer(hidden, direct, bias, out):
    return {"hidden": whole(hidden.weight), "direct": whole(direct.weight), "bias": whole(bias), "out": whole(out.weight), "constant": round(out.bias.item() * SCALE)}


def forget_unseen(model, parts):
    """What no training text shows keeps no chance weight."""
    for tables, column in (((model.pair, model.pair_direct), "pair_features"), ((model.context, model.alone, model.alone_direct), "own_features")):
        for table in tables:
            seen = torch.zeros(table.weight.shape[0], dtype=torch.bool)
            for rows in parts:
                seen[torch.from_numpy(numpy.unique(getattr(rows, column)).astype(numpy.int64))] = True
            table.weight.data[~seen] = 0


def weights_of(model, shift):
    pair = layer(model.pair, model.pair_direct, model.pair_bias, model.pair_out)
    alone = layer(model.alone, model.alone_direct, model.alone_bias, model.alone_out)
    alone["constant"] += round(shift * SCALE)
    sense = {"size": model.both.shape[0], "scale": SENSE_SCALE, "antecedent": whole(model.antecedent.weight, SENSE_SCALE)}
    sense |= {"anaphor": whole(model.anaphor.weight, SENSE_SCALE), "alone": whole(model.own.weight, SENSE_SCALE)}
    sense["both"] = whole(model.both.T, SENSE_SCALE)
    return {"units": len(model.pair_bias), "scale": SCALE, "pair": pair, "context": whole(model.context.weight), "alone": alone, "sense": sense}


@torch.no_grad()
def score(model, rows, chosen, shift):
    """Links of phrases to their best candidate: precision, recall and F1 over phrases that have a right one."""
    right = made = wanted = 0
    model.eval()
    for start in range(0, len(chosen), BATCH):
        batch = rows.batch(chosen[start:start + BATCH])
        scores, nothing = model(batch)
        phrase, label, count = batch["phrase"], batch["label"], len(nothing)
        best = (nothing + shift).scatter_reduce(0, phrase, scores, "amax")
        taken = (scores == best[phrase]) & (scores > (nothing + shift)[phrase])
        right += int((taken & (label == RIGHT)).sum())
        made += int((taken & ((label == RIGHT) | (label == WRONG))).sum())
        wanted += int(torch.zeros(count).index_add(0, phrase, (label == RIGHT).float()).gt(0).sum())
    return f"P {100 * right / made:.1f} R {100 * right / wanted:.1f} F1 {200 * right / (made + wanted):.2f}"


def trained(shown, sizes, seed, options):
    """One network; `shown` holds pairs of rows and the indexes of their phrases that an epoch sees."""
    torch.manual_seed(seed)
    random = numpy.random.default_rng(seed)
    model = Ranking(sizes["pair"], sizes["alone"], sizes["sense"], options.units)
    senses = model.of_senses()
    others = [one for one in model.parameters() if not any(one is sense for sense in senses)]
    optimizer = torch.optim.AdamW([{"params": others, "weight_decay": 1e-4}, {"params": senses, "weight_decay": 0.05}], lr=2e-3)
    steps = math.ceil(sum(len(chosen) for _, chosen in shown) / BATCH)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, steps * options.epochs)
    started = time.time()
    for epoch in range(options.epochs):
        # Phrases of each set are shuffled apart and dealt out in the same proportion to each batch.
        parts = [(rows, random.permutation(chosen)) for rows, chosen in shown]
        model.train()
        total = 0.0
        for step in range(steps):
            optimizer.zero_grad()
            for rows, order in parts:
                chosen = order[step * len(order) // steps:(step + 1) * len(order) // steps]
                if len(chosen) == 0:
                    continue
                batch = rows.batch(chosen)
                loss = loss_of(*model(batch, options.drop, options.drop_sense), batch, options.linked_weight) * len(chosen) / BATCH
                loss.backward()
                total += loss.item()
            optimizer.step()
            schedule.step()
        print(f"seed {seed}, epoch {epoch + 1}: loss {total / steps:.4f}, {time.time() - started:.0f} s", flush=True)
    return model


@torch.no_grad()
def joined(models):
    """One network whose scores are the mean of theirs: their units side by side, everything else averaged."""
    first, count = models[0], len(models)
    size = lambda table: table.weight.shape[0]
    whole_one = Ranking(size(first.pair), size(first.alone), first.both.shape[0], count * first.pair.weight.shape[1])
    for name, into in whole_one.named_parameters():
        parts = [dict(one.named_parameters())[name] for one in models]
        if into.shape == parts[0].shape:
            into.copy_(sum(parts) / count)
        else:
            into.copy_(torch.cat(parts, next(at for at in range(into.dim()) if into.shape[at] != parts[0].shape[at])))
    for out in (whole_one.pair_out, whole_one.alone_out):
        out.weight.div_(count)
    return whole_one


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--out")
    parser.add_argument("--units", type=int, default=24)
    parser.add_argument("--networks", type=int, default=4, help="of further seeds, whose scores are averaged")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--drop-sense", type=float, default=0.3)
    parser.add_argument("--gap-times", type=int, default=4, help="how often an epoch sees a row of GAP")
    parser.add_argument("--facts-times", type=int, default=1, help="how often an epoch sees a pronoun of KnowledgeNet")
    parser.add_argument("--linked-weight", type=float, default=1.8, help="weight of phrases that have an antecedent")
    parser.add_argument("--nothing-shift", type=float, default=-0.5, help="added to the score of having none")
    parser.add_argument("--held", type=int, default=None)
    options = parser.parse_args()
    torch.set_num_threads(1)
    gum, gap, facts = (Rows(options.work, name) for name in ("ontogum-train", "gap-development", "knowledgenet-train"))
    held = lambda rows, chosen: rows.text[chosen] % FOLDS == options.held if options.held is not None else numpy.zeros(len(chosen), bool)
    gum_all, gap_all, facts_all = numpy.arange(len(gum.text)), gap.judged(), facts.judged()
    shown = [(rows, numpy.repeat(chosen[~held(rows, chosen)], times)) for rows, chosen, times in
             ((gum, gum_all, 1), (gap, gap_all, options.gap_times), (facts, facts_all, options.facts_times))]
    sizes = json.load(open(os.path.join(options.work, "sizes.json")))
    model = joined([trained(shown, sizes, seed, options) for seed in range(options.seed, options.seed + options.networks)])
    if options.held is not None:
        print("held out, OntoGUM:", score(model, gum, gum_all[held(gum, gum_all)], options.nothing_shift))
        print("held out, GAP:", score(model, gap, gap_all[held(gap, gap_all)], options.nothing_shift))
        print("held out, KnowledgeNet:", score(model, facts, facts_all[held(facts, facts_all)], options.nothing_shift))
    if options.out:
        forget_unseen(model, (gum, gap, facts))
        with open(options.out, "w") as file:
            json.dump(weights_of(model, options.nothing_shift), file, separators=(",", ":"))


if __name__ == "__main__":
    main()

"""The weighted mean of checkpoints of which one went on from the other: near enough to be added up, and better than either.

Writes WORK/NAME.pt. The option parts is a JSON object of run names and weights, which add up to 1.
"""
import json

import torch


def mean(parts, load):
    """parts: {name: weight}; load: name -> {parameter: tensor}."""
    if abs(sum(parts.values()) - 1) > 1e-6:
        raise SystemExit(f"The weights of {', '.join(parts)} add up to {sum(parts.values())}, not to 1.")
    total = {}
    for name, weight in parts.items():
        for key, value in load(name).items():
            total[key] = total.get(key, 0) + weight * value
    return total


def run(options):
    parts = json.loads(options.options)["parts"]
    checkpoints = {name: torch.load(f"{options.work}/{name}.pt", weights_only=True) for name in parts}
    told = {name: {key: checkpoints[name][key] for key in ("settings", "seed", "pieces", "minutes")} for name in parts}
    network = mean(parts, lambda name: checkpoints[name]["network"])
    torch.save(dict(network=network, settings=dict(parts=parts, runs=told), seed=max(c["seed"] for c in checkpoints.values()),
                    pieces=sum(c["pieces"] for c in checkpoints.values()), minutes=sum(c["minutes"] for c in checkpoints.values())), f"{options.work}/{options.out}.pt")
    print("mean of", parts, "as", options.out, flush=True)

"""Step 8: copies an exported model into models/ and records where it came from in training/shipped.json."""
import json
import shutil

import torch

from .export import SHIPPED, sha256
from .schema import RELATIONS
from .verify import RECORD


def run(options):
    name = options.out or "model"
    folder = f"{options.work}/{name}"
    checkpoint = torch.load(f"{options.work}/{name}.pt", weights_only=True)
    shipped = (*SHIPPED, "checksums.json")
    for file in shipped:
        shutil.copyfile(f"{folder}/{file}", f"{options.models}/{file}")
    inputs = ("sentences.jsonl", "documents.jsonl", "names.jsonl", "records.jsonl")
    record = dict(version=name, seed=checkpoint["seed"], pieces=checkpoint["pieces"], minutes=checkpoint["minutes"], settings=checkpoint["settings"], relations=RELATIONS,
                  inputs={file: sha256(f"{options.work}/{file}") for file in inputs}, files={file: sha256(f"{options.models}/{file}") for file in SHIPPED})
    with open(f"{options.repository}/training/{RECORD}", "w", encoding="utf8") as file:
        file.write(json.dumps(record, indent=2) + "\n")
    print("shipped", name, "into", options.models)

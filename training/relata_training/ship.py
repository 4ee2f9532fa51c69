"""Step 8: copies an exported model into models/, with the relation graph of a refit where one is named, and records where it
came from in training/shipped.json."""
import json
import shutil

import torch

from .export import SHIPPED, sha256, write_checksums, write_labels
from .schema import RELATIONS
from .verify import RECORD


def run(options):
    name = options.out or "model"
    folder = f"{options.work}/{name}"
    checkpoint = torch.load(f"{options.work}/{name}.pt", weights_only=True)
    for file in SHIPPED:
        shutil.copyfile(f"{folder}/{file}", f"{options.models}/{file}")
    version, refit = name, {}
    if options.relations:
        version = f"{name}-{options.relations}"
        head = torch.load(f"{options.work}/{options.relations}/head.pt", weights_only=True)
        refit = dict(refit=dict(name=options.relations, seed=head["seed"], settings=head["settings"]))
        shutil.copyfile(f"{options.work}/{options.relations}/relation.int8.onnx", f"{options.models}/relation.int8.onnx")
        write_labels(options.encoder, options.models, version)
    write_checksums(options.models)
    inputs = ("sentences.jsonl", "documents.jsonl", "names.jsonl", "records.jsonl")
    record = dict(version=version, run=name, **refit, seed=checkpoint["seed"], pieces=checkpoint["pieces"], minutes=checkpoint["minutes"], settings=checkpoint["settings"], relations=RELATIONS,
                  inputs={file: sha256(f"{options.work}/{file}") for file in inputs}, files={file: sha256(f"{options.models}/{file}") for file in SHIPPED})
    with open(f"{options.repository}/training/{RECORD}", "w", encoding="utf8") as file:
        file.write(json.dumps(record, indent=2) + "\n")
    print("shipped", name, "into", options.models)

"""Says whether the shipped files are what training made: the checksums that training recorded, the labels, and, where the
checkpoint of a run by this code is at hand, the same answers."""
import json
import os

import numpy as np
import torch

from .export import sha256
from .graphs import Graphs
from .model.network import load_network
from .pieces import Pieces
from .schema import DEPREL, LABELS, MENTION_TYPES, UPOS

RECORD = "shipped.json"   # in training/, written by the step ship
LEAST_AGREEMENT = 0.97    # share of int8 answers equal to those of the checkpoint
SENTENCES = [
    "Nokia chief Jorma Ollila flew from Helsinki to Washington on Tuesday .", "The European Union has asked Turkey to release the journalists .",
    "Maria Jensen , the mayor of Odense , was born in Aarhus in 1961 .", "\" We have no plans , \" said the ministry 's spokesman .",
    "Rebels of the Free Army attacked two villages near Goma , killing nine people .", "She studied law at Leiden University before she joined Shell ."]


def check_checksums(models, record):
    with open(f"{models}/checksums.json", encoding="utf8") as file:
        sums = json.load(file)
    for name in record["files"]:
        if not os.path.exists(f"{models}/{name}"):
            raise SystemExit(f"{name} is missing in {models}")
        own = sha256(f"{models}/{name}")
        if own != sums.get(name):
            raise SystemExit(f"{name} does not match checksums.json")
        if own != record["files"][name]:
            raise SystemExit(f"{name} is not the file that training recorded as shipped")
    print("checksums: all", len(record["files"]), "files are those that training recorded")


def check_labels(models, record):
    with open(f"{models}/meta.json", encoding="utf8") as file:
        meta = json.load(file)
    for name, own in (("upos", UPOS), ("deprel", DEPREL), ("ner", LABELS), ("relations", record["relations"]), ("mentionTypes", MENTION_TYPES)):
        if meta[name] != own:
            raise SystemExit(f"meta.json: {name} differs from what training recorded")
    print("labels: as training recorded them")


def check_answers(models, encoder, checkpoint):
    """The int8 files against the checkpoint in full precision, word by word."""
    network, graphs, pieces = load_network(encoder, checkpoint), Graphs(models, ".int8", encoder, 1), Pieces(f"{encoder}/tokenizer.json")
    same = total = 0
    for text in SENTENCES:
        row = {"words": text.split()}
        graphs.tag([row])
        pieces.encode(row)
        one = lambda key: torch.tensor([row[key]])
        with torch.no_grad():
            h = network.words(one("ids"), one("kase"), torch.ones(1, len(row["ids"])), one("widx"))
            upos, _, arcs, dependent, head = network.tagging(h, torch.ones(1, len(row["widx"])))
            relation = network.tagging.relation_scores(dependent, head, arcs.argmax(-1)).argmax(-1)
        answers = zip(upos[0].argmax(-1).tolist(), arcs[0].argmax(-1).tolist(), relation[0].tolist())
        for index, (tag, parent, label) in enumerate(answers):
            same += (UPOS[tag] == row["found_upos"][index]) + (parent == row["found_head"][index]) + (DEPREL[label] == row["found_dep"][index])
            total += 3
    share = same / total
    print(f"answers: {same} of {total} equal to the checkpoint ({np.round(100 * share, 1)} %)")
    if share < LEAST_AGREEMENT:
        raise SystemExit("the shipped files do not answer as the checkpoint does")


def run(options):
    with open(f"{options.repository}/training/{RECORD}", encoding="utf8") as file:
        record = json.load(file)
    check_checksums(options.models, record)
    check_labels(options.models, record)
    run_name, refit = record.get("run", record["version"]), record.get("refit")
    checkpoint = f"{options.work}/{run_name}.pt"
    if options.work and os.path.exists(checkpoint):
        check_answers(options.models, options.encoder, checkpoint)
        exported = f"{options.work}/{run_name}"
        if os.path.isdir(exported):
            made = {name: exported for name in record["files"]}
            if refit:
                made["relation.int8.onnx"] = f"{options.work}/{refit['name']}"
                del made["meta.json"]  # bears the version of both
            for name, folder in made.items():
                if sha256(f"{folder}/{name}") != record["files"][name]:
                    raise SystemExit(f"{folder}/{name} is not what was shipped")
            print("export: equal byte for byte")
    else:
        print("no checkpoint in the work folder: answers not compared")

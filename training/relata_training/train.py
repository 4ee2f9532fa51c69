"""Step 5: one multi-task run, from the encoder or on from an earlier run (option init). Seeded; saved every few minutes and resumed from there."""
import collections
import json
import os
import random
import time

import torch

from .augment import Augmenter
from .batches import collate, document_batches, laid_out, sentence_batches
from .coref_data import gap_document, ontogum_windows
from .files import read_lines
from .losses import WEIGHTS, losses
from .model.network import new_network
from .pieces import Pieces

DEFAULTS = dict(encoder_rate=2e-4, head_rate=1e-3, tokens=2048, augmented=0.4, document_share=0.5, save_minutes=5,
                repeat=dict(crossner=3, docred=2, re3d=2), weights={}, silver_tree=0.5)


def training_documents(work, by_id):
    documents = []
    for document in read_lines(f"{work}/documents.jsonl"):
        if document["split"] != "train":
            continue
        if document["kind"] == "ontogum":
            documents += [d for d in ontogum_windows(document, by_id) if d.anaphors]
        else:
            documents.append(gap_document(document, [by_id[name] for name in document["names"]]))
    return documents


class Schedule:
    """Share of the run that is done: by pieces, or by time where a limit would end it sooner."""

    def __init__(self, pieces, minutes):
        self.pieces, self.minutes = pieces, minutes
        self.done, self.seconds, self.since = 0, 0.0, time.time()

    def share(self):
        by_time = (self.seconds + time.time() - self.since) / (60 * self.minutes) if self.minutes else 0
        return min(1.0, max(self.done / self.pieces, by_time))

    def rate(self):
        share = self.share()
        return min(1.0, (share + 1e-4) / 0.05) * max(0.02, 1 - share)

    def state(self):
        return dict(done=self.done, seconds=self.seconds + time.time() - self.since)


def optimizer_of(network, settings):
    """Word pieces stay as they are: half of the parameters, and the optimiser would spend its time on them."""
    network.encoder.word.weight.requires_grad_(False)
    body = [p for n, p in network.named_parameters() if n.startswith("encoder.") and "kase" not in n and p.requires_grad]
    heads = [p for n, p in network.named_parameters() if not n.startswith("encoder.") or "kase" in n]
    groups = [dict(params=body, lr=settings["encoder_rate"], base=settings["encoder_rate"]), dict(params=heads, lr=settings["head_rate"], base=settings["head_rate"])]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def epoch(records, documents, settings, rng):
    """One pass over everything: a share of the documents whole, all other sentences by themselves."""
    whole = [d for d in documents if rng.random() < settings["document_share"]]
    inside = {r["id"] for d in whole for r in d.records}
    rest = [r for r in records if r["id"] not in inside]
    batches = sentence_batches(rest, settings["tokens"], rng) + document_batches(whole, settings["tokens"], rng)
    rng.shuffle(batches)
    return batches


def run(options):
    settings = {**DEFAULTS, **json.loads(options.options), "init": options.init}
    rng = random.Random(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    target = f"{options.work}/{options.out or 'model'}.pt"
    pieces = Pieces(f"{options.encoder}/tokenizer.json")
    by_id = {r["id"]: pieces.encode(r) for r in read_lines(f"{options.work}/records.jsonl") if r["split"] == "train"}
    for record in by_id.values():
        record["tree_weight"] = 1.0 if record["sure_tree"] else settings["silver_tree"]
    records = [r for r in by_id.values() for _ in range(settings["repeat"].get(r["src"], 1)) if len(r["ids"]) <= 320]
    documents = training_documents(options.work, by_id)
    print("records", dict(collections.Counter(r["src"] for r in records)), "pieces", sum(len(r["ids"]) for r in records),
          "documents", len(documents), "anaphors", sum(len(d.anaphors) for d in documents), flush=True)

    network, schedule = new_network(options.encoder), Schedule(options.pieces, options.minutes)
    if settings["init"]:
        network.load_state_dict(torch.load(f"{options.work}/{settings['init']}.pt", weights_only=True)["network"])
    else:
        network.encoder.load(f"{options.encoder}/model.safetensors")
    weights = {**WEIGHTS, **settings["weights"]}
    optimizer = optimizer_of(network, settings)
    if os.path.exists(target + ".part"):
        saved = torch.load(target + ".part", weights_only=True)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.done, schedule.seconds = saved["schedule"]["done"], saved["schedule"]["seconds"]
        rng.seed(options.seed + schedule.done)
        print("resumed at", schedule.done, "pieces", flush=True)
    augment = Augmenter(records, options.data, pieces, rng)
    trained = [p for p in network.parameters() if p.requires_grad]
    shown, counts, step, saved_at, began = collections.Counter(), collections.Counter(), 0, time.time(), schedule.done
    network.train()
    while schedule.share() < 1:
        for rows, group in epoch(records, documents, settings, rng):
            if schedule.share() >= 1:
                break
            offsets = None
            if group:
                rows, offsets = laid_out(group)
            else:
                rows = [augment(r) if rng.random() < settings["augmented"] else r for r in rows]
            batch = collate(rows, rng, group, offsets)
            for part in optimizer.param_groups:
                part["lr"] = part["base"] * schedule.rate()
            with torch.autocast("cpu", torch.bfloat16):
                found = losses(network, batch)
                loss = sum(weights[name] * value for name, value in found.items())
            if not found:
                schedule.done += int(batch["mask"].sum())
                continue
            if not torch.isfinite(loss):
                parts = {name: float(value.detach()) for name, value in found.items()}
                raise SystemExit(f"The loss of step {step + 1} is no number: {parts}. Nothing was written; train with another seed, lower rates or other weights.")
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in trained if p.grad is not None], 1.0)
            optimizer.step()
            step += 1
            schedule.done += int(batch["mask"].sum())
            for name, value in found.items():
                shown[name] += float(value.detach())
                counts[name] += 1
            if step % 100 == 0 or step == 20:
                speed = (schedule.done - began) / (time.time() - schedule.since)
                print(f"{step} {100 * schedule.share():.1f}% {schedule.done} pieces, {speed:.0f}/s", {n: round(shown[n] / counts[n], 3) for n in sorted(shown)}, flush=True)
                shown.clear()
                counts.clear()
            if time.time() - saved_at > 60 * settings["save_minutes"]:
                torch.save(dict(network=network.state_dict(), optimizer=optimizer.state_dict(), schedule=schedule.state()), target + ".saving")
                os.replace(target + ".saving", target + ".part")
                saved_at = time.time()
    torch.save(dict(network=network.state_dict(), settings=settings, seed=options.seed, pieces=schedule.done, minutes=round(schedule.state()["seconds"] / 60, 1)), target)
    if os.path.exists(target + ".part"):
        os.remove(target + ".part")
    print("trained on", schedule.done, "pieces in", round(schedule.state()["seconds"]), "s", flush=True)

"""The losses of one batch, by head."""
import torch
from torch.nn import functional as F

from .batches import IGNORED

WEIGHTS = dict(names=1.0, upos=0.5, arc=1.0, dep=0.5, relations=1.0, coref=0.3)


def name_loss(scores, allowed):
    """-log of the probability of all allowed labels together; words of which nothing is known are left out."""
    informative = ~allowed.all(-1)
    if not informative.any():
        return None
    log = scores.float().log_softmax(-1).masked_fill(~allowed, -1e9)
    return -torch.logsumexp(log[informative], -1).mean()


def weighted(scores, target, sure):
    """Cross entropy over the words with a target; a sentence's words weigh as much as its labels are sure, None where nothing weighs."""
    keep = (target != IGNORED) & (sure[:, None] > 0)
    if not keep.any():
        return None
    weight = sure[:, None].expand_as(target)[keep]
    return (F.cross_entropy(scores.float()[keep], target[keep], reduction="none") * weight).sum() / weight.sum()


def coref_loss(scores, group, right, answered):
    """-log of the probability of all right candidates, or of none where there is none: a softmax with a fixed 0 for none."""
    count = len(answered)
    scores = scores.float()
    top = torch.zeros(count).scatter_reduce(0, group, scores.detach(), "amax")
    total = torch.exp(-top).scatter_add(0, group, torch.exp(scores - top[group]))
    hit = torch.where(answered, torch.zeros(count), torch.exp(-top))
    hit = hit.scatter_add(0, group[right], torch.exp(scores[right] - top[group[right]]))
    return -(torch.log(hit + 1e-12) - torch.log(total)).mean()


def losses(network, batch):
    h = network.words(batch["ids"], batch["kase"], batch["mask"], batch["widx"])
    upos, names, arcs, dependent, head = network.tagging(h, batch["wmask"])
    found = dict(names=name_loss(names, batch["names"]), upos=weighted(upos, batch["upos"], batch["sure"]), arc=weighted(arcs, batch["head"], batch["sure"]))
    if found["arc"] is not None:
        relation = network.tagging.relation_scores(dependent, head, batch["head"].clamp(min=0))
        found["dep"] = weighted(relation, batch["dep"], batch["sure"])
    if "pairs" in batch:
        scores = network.relations(h, batch["pair_row"], batch["subject"], batch["object"]).float()
        found["relations"] = (F.binary_cross_entropy_with_logits(scores, batch["truth"], reduction="none") * batch["known"]).sum() / batch["pairs"]
    if "coref_pairs" in batch:
        scores = network.coreference(h, batch["mention_row"], batch["mention"], batch["coref_pairs"], batch["coref_features"])
        found["coref"] = coref_loss(scores, batch["group"], batch["right"], batch["answered"])
    return {name: value for name, value in found.items() if value is not None}

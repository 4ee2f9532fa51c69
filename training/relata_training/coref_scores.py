"""Coreference figures: GAP's F1, and the CoNLL mean (MUC, B3, CEAFe) on OntoGUM with GUM's mentions given."""
import collections

import numpy as np


def clusters_of(document, scores):
    """Best earlier mention above 0 -> clusters of mention indexes (of two or more)."""
    parent = {}
    find = lambda k: k if parent.get(k, k) == k else find(parent[k])
    for later, candidates, _ in document.anaphors:
        best = max(candidates, key=lambda k: scores[later, k])
        if scores[later, best] > 0:
            parent[find(later)] = find(best)
    groups = collections.defaultdict(set)
    for k in range(len(document.mentions)):
        groups[find(k)].add(document.mentions[k][:3])
    return [group for group in groups.values() if len(group) > 1]


def best_assignment(weights):
    """Greatest sum of a one-to-one assignment (Kuhn 1955, by shortest augmenting paths); rows <= columns."""
    rows, columns = weights.shape
    cost, infinity = -weights, float("inf")
    u, v, match, way = np.zeros(rows + 1), np.zeros(columns + 1), np.zeros(columns + 1, int), np.zeros(columns + 1, int)
    for row in range(1, rows + 1):
        match[0], at = row, 0
        least, used = np.full(columns + 1, infinity), np.zeros(columns + 1, bool)
        while True:
            used[at] = True
            current = match[at]
            reduced = cost[current - 1] - u[current] - v[1:]
            better = ~used[1:] & (reduced < least[1:])
            least[1:][better] = reduced[better]
            way[1:][better] = at
            free = np.where(used[1:], infinity, least[1:])
            following = int(free.argmin()) + 1
            delta = free[following - 1]
            u[match[used]] += delta
            v[used] -= delta
            least[1:][~used[1:]] -= delta
            at = following
            if match[at] == 0:
                break
        while at:
            match[at] = match[way[at]]
            at = way[at]
    return sum(weights[match[c] - 1, c - 1] for c in range(1, columns + 1) if match[c])


def f(p, r):
    return 200 * p * r / max(1e-9, p + r)


def muc(keys, answers):
    owner = {m: k for k, group in enumerate(answers) for m in group}
    found = total = 0
    for group in keys:
        parts = len({owner.get(m, ("alone", m)) for m in group})
        found, total = found + len(group) - parts, total + len(group) - 1
    return found, total


def b_cubed(keys, answers):
    owner = {m: group for group in answers for m in group}
    total = sum(len(group & owner.get(m, set())) / len(group) for group in keys for m in group)
    return total, sum(len(group) for group in keys)


def ceaf(keys, answers):
    if not keys or not answers:
        return 0.0
    phi = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in answers] for a in keys])
    return best_assignment(phi if phi.shape[0] <= phi.shape[1] else phi.T)


def conll_mean(documents):
    """documents: [(gold clusters, found clusters)] -> figures over all of them."""
    sums = collections.Counter()
    for gold, found in documents:
        for name, measure in (("muc", muc), ("b3", b_cubed)):
            for side, (a, b) in (("r", (gold, found)), ("p", (found, gold))):
                right, total = measure(a, b)
                sums[name, side], sums[name, side, "of"] = sums[name, side] + right, sums[name, side, "of"] + total
        sums["ceaf"] += ceaf(gold, found)
        sums["gold"] += len(gold)
        sums["found"] += len(found)
    figures = {name: f(*(sums[name, side] / max(1, sums[name, side, "of"]) for side in "pr")) for name in ("muc", "b3")}
    figures["ceafe"] = f(sums["ceaf"] / max(1, sums["found"]), sums["ceaf"] / max(1, sums["gold"]))
    figures["mean"] = sum(figures.values()) / 3
    return {name: round(value, 1) for name, value in figures.items()}


def gap_f1(rows):
    """rows: [(answers, predictions)], two booleans each -> F1 over all names."""
    right = found = gold = 0
    for answers, predicted in rows:
        for a, b in zip(answers, predicted):
            right, found, gold = right + (a and b), found + b, gold + a
    return round(200 * right / max(1, found + gold), 1)

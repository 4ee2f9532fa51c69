"""The ranking of antecedents: one layer over binary features and the senses of two heads; the same sums as ingest/coref/ranker.ts."""
import torch

from rows import RIGHT, UNKNOWN


class Ranking(torch.nn.Module):
    def __init__(self, pair, alone, sense, units):
        super().__init__()
        bag = lambda size, width: torch.nn.EmbeddingBag(size, width, mode="sum")
        self.pair, self.context, self.alone = bag(pair, units), bag(alone, units), bag(alone, units)
        self.pair_direct, self.alone_direct = bag(pair, 1), bag(alone, 1)
        self.pair_bias, self.alone_bias = (torch.nn.Parameter(torch.zeros(units)) for _ in range(2))
        self.pair_out, self.alone_out = torch.nn.Linear(units, 1), torch.nn.Linear(units, 1)
        self.antecedent, self.anaphor, self.own = (torch.nn.Linear(sense, units, bias=False) for _ in range(3))
        self.both = torch.nn.Parameter(torch.zeros(sense, sense))
        for table in (self.pair, self.context, self.alone):
            torch.nn.init.normal_(table.weight, std=0.1)
        for table in (self.pair_direct, self.alone_direct):
            torch.nn.init.zeros_(table.weight)
        for matrix in (self.antecedent, self.anaphor, self.own):
            torch.nn.init.normal_(matrix.weight, std=0.02)

    def of_senses(self):
        return [self.antecedent.weight, self.anaphor.weight, self.own.weight, self.both]

    def forward(self, batch, drop=0.0, drop_sense=0.0):
        dropout = lambda values, share: torch.nn.functional.dropout(values, share, self.training)
        antecedent, anaphor = dropout(batch["antecedent"], drop_sense), dropout(batch["anaphor"], drop_sense)
        own, own_start, pair, pair_start, phrase = (batch[key] for key in ("own", "own_start", "pair", "pair_start", "phrase"))
        context = self.context(own, own_start) + self.anaphor(anaphor)
        inner = self.pair(pair, pair_start) + self.antecedent(antecedent) + context[phrase] + self.pair_bias
        scores = self.pair_out(dropout(torch.relu(inner), drop)) + self.pair_direct(pair, pair_start)
        alone = self.alone(own, own_start) + self.own(anaphor) + self.alone_bias
        nothing = self.alone_out(dropout(torch.relu(alone), drop)) + self.alone_direct(own, own_start)
        return scores.squeeze(1) + (antecedent * (anaphor @ self.both)[phrase]).sum(1), nothing.squeeze(1)


def log_sum(values, groups, count):
    highest = torch.full((count,), -1e30).scatter_reduce(0, groups, values, "amax").detach()
    return highest + torch.log(torch.zeros(count).index_add(0, groups, torch.exp(values - highest[groups])) + 1e-30)


def loss_of(scores, nothing, batch, linked_weight):
    """Minus the log of the share of the right antecedents, or of none, among the candidates that somebody judged."""
    phrase, label, count = batch["phrase"], batch["label"], len(nothing)
    each = torch.arange(count)
    right, judged = label == RIGHT, label != UNKNOWN
    linked = torch.zeros(count, dtype=torch.bool)
    linked[phrase[right]] = True
    every = log_sum(torch.cat([scores[judged], nothing]), torch.cat([phrase[judged], each]), count)
    wanted = log_sum(torch.cat([scores[right], nothing[~linked]]), torch.cat([phrase[right], each[~linked]]), count)
    return ((every - wanted) * torch.where(linked, linked_weight, 1.0)).sum() / count

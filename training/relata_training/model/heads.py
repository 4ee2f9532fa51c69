"""The heads over the encoder: parts of speech, names, biaffine parse, relations and coreference of mention pairs."""
import torch
from torch import nn
from torch.nn import functional as F

from .encoder import drop

KIND_SIZE = 32   # embedding of a mention's type
SPANS = 32       # distance classes of the relation head
COREF_FEATURES = (12, 12, 4)  # sentence distance, mention distance, how the strings match


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Tagging(nn.Module):
    """Row 0 of the word axis is [CLS], the root of the tree."""

    def __init__(self, size, n_upos, n_deprel, n_names, p, arc=256, label=96):
        super().__init__()
        self.p, self.arc_size, self.label_size = p, arc, label
        self.upos = nn.Linear(size, n_upos)
        self.name_inner, self.name_out = nn.Linear(size, size), nn.Linear(size, n_names)
        self.mlp = nn.Linear(size, 2 * arc + 2 * label)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc + 1) * 0.02)  # rank 2: per-channel int8 fails on more
        self.label = nn.Parameter(torch.randn(n_deprel, label + 1, label + 1) * 0.02)

    def forward(self, h, wmask):
        x = drop(h, self.p, self.training)
        words = x[:, 1:]
        upos, names = self.upos(words), self.name_out(F.gelu(self.name_inner(words)))
        m = drop(F.gelu(self.mlp(x)), self.p * 2, self.training)
        a, l = self.arc_size, self.label_size
        dependent, head, label_dependent, label_head = m[:, 1:, :a], m[..., a:2 * a], m[:, 1:, 2 * a:2 * a + l], m[..., 2 * a + l:]
        arcs = torch.matmul(torch.matmul(with_one(dependent), self.arc), with_one(head).transpose(-1, -2))
        arcs = arcs + (1.0 - wmask.to(h.dtype))[:, None, :] * -1e4
        return upos, names, arcs, label_dependent, label_head

    def relation_scores(self, dependent, head, heads):
        """Scores of the relation of each word to its given head."""
        chosen = with_one(torch.gather(head, 1, heads[..., None].expand(-1, -1, head.shape[-1])))
        count, inner, outer = self.label.shape
        t = torch.matmul(with_one(dependent), self.label.permute(1, 0, 2).reshape(inner, count * outer))
        return torch.matmul(t.view(*dependent.shape[:2], count, outer), chosen[..., None]).squeeze(-1)


def cumulated(h):
    return torch.cat([torch.zeros_like(h[:, :1]), torch.cumsum(h, 1)], 1)


def mention_states(h, sums, row, mention, kinds):
    """First word, last word, mean and type of each mention. mention: [M, 3] = start, end, type; positions count the root."""
    start, end = mention[:, 0], mention[:, 1]
    mean = (sums[row, end] - sums[row, start]) / (end - start)[:, None].to(h.dtype)
    return torch.cat([h[row, start], h[row, end - 1], mean, kinds(mention[:, 2])], -1)


class Relations(nn.Module):
    """One score a relation for a pair of mentions of one sentence: subject, object, their product, the words between, the distance."""

    def __init__(self, size, n_kinds, n_relations, p, inner=256):
        super().__init__()
        self.p = p
        self.kinds = nn.Embedding(n_kinds, KIND_SIZE)
        self.subject, self.object = nn.Linear(3 * size + KIND_SIZE, inner), nn.Linear(3 * size + KIND_SIZE, inner)
        self.between, self.distance = nn.Linear(size, inner), nn.Embedding(SPANS, 32)
        self.pair, self.out = nn.Linear(4 * inner + 32, inner), nn.Linear(inner, n_relations)

    def forward(self, h, row, subject, obj):
        sums = cumulated(h)
        low = torch.minimum(subject[:, 1], obj[:, 1])
        high = torch.maximum(low, torch.maximum(subject[:, 0], obj[:, 0]))
        between = (sums[row, high] - sums[row, low]) / (high - low).clamp(min=1)[:, None].to(h.dtype)
        distance = (high - low).clamp(max=SPANS // 2 - 1) + SPANS // 2 * (subject[:, 0] < obj[:, 0]).long()
        act = lambda x: drop(F.gelu(x), self.p, self.training)
        a = act(self.subject(mention_states(h, sums, row, subject, self.kinds)))
        b = act(self.object(mention_states(h, sums, row, obj, self.kinds)))
        return self.out(act(self.pair(torch.cat([a, b, a * b, act(self.between(between)), self.distance(distance)], -1))))


class Coreference(nn.Module):
    """One score for (mention, earlier mention): above 0 they corefer; the best earlier mention above 0 is the antecedent."""

    def __init__(self, size, n_kinds, p, inner=192, pair=128):
        super().__init__()
        self.p = p
        self.kinds = nn.Embedding(n_kinds, KIND_SIZE)
        self.later, self.earlier = nn.Linear(3 * size + KIND_SIZE, inner), nn.Linear(3 * size + KIND_SIZE, inner)
        self.features = nn.ModuleList([nn.Embedding(count, 16) for count in COREF_FEATURES])
        self.pair, self.out = nn.Linear(3 * inner + 16 * len(COREF_FEATURES), pair), nn.Linear(pair, 1)

    def forward(self, h, row, mentions, pairs, features):
        """mentions [M, 3] in rows `row` of h; pairs [P, 2] = indexes of the later and the earlier one; features [P, 3]."""
        act = lambda x: drop(F.gelu(x), self.p, self.training)
        states = drop(mention_states(h, cumulated(h), row, mentions, self.kinds), self.p, self.training)
        a, b = act(self.later(states))[pairs[:, 0]], act(self.earlier(states))[pairs[:, 1]]
        extra = [table(features[:, k]) for k, table in enumerate(self.features)]
        return self.out(act(self.pair(torch.cat([a, b, a * b, *extra], -1))))[:, 0]

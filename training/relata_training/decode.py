"""From the graph's scores to names: the best BIO sequence (Viterbi 1967), as ingest/nlp/viterbi.ts does it."""
import re

import numpy as np

from .schema import LABELS, spans_of

NEVER = -1e4
ADDRESS = re.compile(r"https?:|www\.|@|\.(pdf|docx?|xls|com|org|net|html?|jpg|zip)\b|^[_=*#<>~|-]{2,}$", re.I)
ALLOWED = np.array([[0.0 if (to[0] != "I" or (origin != "O" and origin[2:] == to[2:])) else NEVER for to in LABELS] for origin in LABELS])
START = np.array([NEVER if label[0] == "I" else 0.0 for label in LABELS])


def best_path(scores):
    """[words, labels] log-probabilities -> label names."""
    best, back = scores[0] + START, []
    for row in scores[1:]:
        ways = best[:, None] + ALLOWED
        origin = ways.argmax(0)
        back.append(origin)
        best = ways[origin, np.arange(len(LABELS))] + row
    path = [int(best.argmax())]
    for origin in reversed(back):
        path.append(int(origin[path[-1]]))
    return [LABELS[k] for k in reversed(path)]


def names_of(words, scores):
    """[(start, end, type)]; addresses and file names are none."""
    if not words:
        return []
    return [span for span in spans_of(best_path(scores)) if not any(ADDRESS.search(w) for w in words[span[0]:span[1]])]

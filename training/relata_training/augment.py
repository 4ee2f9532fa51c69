"""Puts other names of the same type and length in the place of certain ones, and copies some sentences in other case.
Trees, spans and pairs keep their indexes. Names: CAMEO's actors (MIT), the factbook (public domain), the training text itself."""
import collections
import re

from .files import open_text, read_lines
from .schema import LABEL_ID

SWAPPED = {LABEL_ID["B-" + kind]: kind for kind in ("PER", "ORG", "GPE", "NORP")}
SMALL = ("of", "the", "and", "for", "in", "de", "del", "bin", "al")


def title_case(text):
    return re.sub(r"[A-Za-zÀ-ÿ]+", lambda m: m.group().lower() if m.group().lower() in SMALL and m.start() else m.group().capitalize(), text)


def certain_names(record):
    """Names whose every word has exactly one allowed label."""
    masks = record.get("masks") or []
    found, at = [], 0
    while at < len(masks):
        label = masks[at].bit_length() - 1
        if masks[at] == 1 << label and label in SWAPPED:
            end = at + 1
            while end < len(masks) and masks[end] == 1 << LABEL_ID["I-" + SWAPPED[label]]:
                end += 1
            found.append((at, end, SWAPPED[label]))
            at = end
        else:
            at += 1
    return found


def cameo_names(data):
    for file in ("Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt", "Phoenix.MilNonState.actors.txt"):
        with open_text(f"{data}/cameo-dictionaries/{file}") as source:
            lines = [line.split("#")[0].rstrip() for line in source]
        for index, line in enumerate(lines):
            if index + 1 < len(lines) and lines[index + 1].strip().startswith("[") and not line.startswith(("[", "\t")):
                line += " " + lines[index + 1].strip()  # the code stands on the next line
            match = re.match(r"^\+?([A-Z][A-Z_'.\-]+?)_*\s*(\[.*)?$", line)
            if not match or "(" in line:
                continue
            words, codes = title_case(match.group(1).replace("_", " ")).split(), match.group(2) or ""
            dated = re.search(r"\d{6}", codes)
            if file.startswith("Phoenix.C"):
                if dated and 2 <= len(words) <= 4 and "GOV" in codes:
                    yield "PER", tuple(words)
                    yield "PER", (words[-1],)
            elif not dated and len(words) <= 6 and not line.startswith("+"):
                yield "ORG", tuple(words)


def factbook_names(data):
    for row in read_lines(f"{data}/gazetteer-factbook/countries.jsonl"):
        for key in ("short", "capital"):
            name = row.get(key) or ""
            if name[:1].isupper() and name.lower() != "none" and len(name.split()) < 4 and not re.search(r"[(;,]", name):
                yield "GPE", tuple(name.split())
        adjective = row.get("nationalityAdjective") or ""
        if len(adjective.split()) == 1 and adjective[:1].isupper():
            yield "NORP", (adjective,)


class Augmenter:
    def __init__(self, records, data, pieces, rng):
        pools = {kind: collections.defaultdict(set) for kind in SWAPPED.values()}
        for kind, words in [*cameo_names(data), *factbook_names(data)]:
            pools[kind][len(words)].add(words)
        for record in records:
            for start, end, kind in certain_names(record):
                words = tuple(record["words"][start:end])
                if words[0][:1].isupper():
                    pools[kind][end - start].add(words)
        self.pools = {kind: {size: sorted(names) for size, names in pool.items()} for kind, pool in pools.items()}
        self.pieces, self.rng = pieces, rng
        print("names to swap", {kind: sum(map(len, pool.values())) for kind, pool in self.pools.items()})

    def __call__(self, record):
        words = list(record["words"])
        for start, end, kind in certain_names(record):
            choice = self.pools[kind].get(end - start)
            if choice and self.rng.random() < 0.5 and not words[start].isupper():
                words[start:end] = self.rng.choice(choice)
        kind = self.rng.random()
        if kind < 0.04:
            words = [word.upper() for word in words]
        elif kind < 0.07:
            words = [word.lower() for word in words]
        elif kind < 0.10:
            words = [word[:1].upper() + word[1:] if len(word) > 3 else word for word in words]
        return self.pieces.encode({**record, "words": words})

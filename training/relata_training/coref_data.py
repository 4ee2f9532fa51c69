"""Documents -> what the coreference head reads: mentions in rows of sentences, pairs with an earlier one, features, gold."""
import math

from .schema import MENTION_ID, PRONOUNS

NEAREST = 50        # candidates looked back at
AFTER = 11          # class of a candidate that follows its pronoun
WINDOW = 600        # words of a training window
LOOSE = ("the", "a", "an", "'s", "’s", "'", "’", "this", "that", "these", "those")


def sentence_distance(later, earlier):
    return min(10, later - earlier) if later >= earlier else AFTER


def word_distance(words):
    return min(11, int(1.5 * math.log2(max(0, words) + 1)))


def string_match(later, earlier):
    """0 different, 1 same last word, 2 the same, 3 the words of one are all in the other; lists of lower-case words."""
    a, b = [[w for w in words if w not in LOOSE] or words for words in (later, earlier)]
    if a == b:
        return 2
    if set(a) <= set(b) or set(b) <= set(a):
        return 3
    return 1 if a[-1] == b[-1] else 0


def mention_kind(names, words, start, end):
    """Type of a mention that is a name (articles aside), pronoun, or unknown for a description."""
    if end - start == 1 and words[start].lower() in PRONOUNS:
        return "PRON"
    while end - start > 1 and words[start].lower() in LOOSE:
        start += 1
    while end - start > 1 and words[end - 1] in LOOSE:
        end -= 1
    return next((kind for s, e, kind in names if (s, e) == (start, end)), "UNK")


class Document:
    """A document or window: sentence records, mentions (row, start, end, kind, cluster), candidates for each anaphor."""

    def __init__(self, ident, records, mentions, anaphors):
        self.ident, self.records, self.mentions, self.anaphors = ident, records, mentions, anaphors
        starts = [0]
        for record in records:
            starts.append(starts[-1] + len(record["words"]))
        self.starts = starts
        self.texts = [[w.lower() for w in records[row]["words"][s:e]] for row, s, e, _, _ in mentions]

    def features(self, later, earlier):
        a, b = self.mentions[later], self.mentions[earlier]
        gap = abs((self.starts[a[0]] + a[1]) - (self.starts[b[0]] + b[2]))
        return [sentence_distance(a[0], b[0]) if later > earlier else AFTER, word_distance(gap), string_match(self.texts[later], self.texts[earlier])]

    def states(self):
        """[row, start, end, type] of each mention; word positions count the root."""
        return [[row, s + 1, e + 1, MENTION_ID[kind]] for row, s, e, kind, _ in self.mentions]


def with_inner_names(mentions):
    """An apposition makes one long mention in OntoGUM; the name at its start belongs to the same cluster."""
    starts = {}
    for row, start, end, cluster in mentions:
        if cluster >= 0:
            starts.setdefault((row, start), cluster)
    return [[row, start, end, cluster if cluster >= 0 else starts.get((row, start), -1)] for row, start, end, cluster in mentions]


def ontogum_windows(document, by_id, whole=False):
    """Windows of a GUM document; each mention with its cluster looks back at the mentions in front of it."""
    rows = [by_id[name] for name in document["names"]]
    groups, size = [[]], 0
    for index, record in enumerate(rows):
        if not whole and size + len(record["words"]) > WINDOW and groups[-1]:
            groups.append([])
            size = 0
        groups[-1].append(index)
        size += len(record["words"])
    for number, group in enumerate(groups):
        own = [m for m in with_inner_names(document["mentions"]) if group[0] <= m[0] <= group[-1]]
        mentions = []
        for row, start, end, cluster in sorted(own, key=lambda m: (m[0], m[1], -m[2])):
            record = rows[row]
            mentions.append((row - group[0], start, end, mention_kind(record.get("names", []), record["words"], start, end), cluster))
        anaphors = []
        for later, (row, start, end, _, cluster) in enumerate(mentions):
            candidates = [k for k in range(max(0, later - NEAREST), later) if not (mentions[k][0] == row and mentions[k][2] > start)]
            gold = {k for k in candidates if cluster >= 0 and mentions[k][4] == cluster}
            if candidates:
                anaphors.append((later, candidates, gold))
        yield Document(f"{document['id']}-{number}", [rows[k] for k in group], mentions, anaphors)


def gap_document(document, records):
    """A GAP row: one pronoun, two names, and in training the other people of the text as candidates."""
    (row, start, end), *options = document["mentions"]
    words = lambda m: [w.lower() for w in records[m[0]]["words"][m[1]:m[2]]]
    pronoun = (row, start, end, "PRON", -2)
    named = {tuple(option): 0 if answer else -1 for option, answer in zip(options, document["answers"])}
    right = [set(words(option)) for option, answer in zip(options, document["answers"]) if answer]
    wrong = [set(words(option)) for option, answer in zip(options, document["answers"]) if not answer]
    for index, record in enumerate(records):
        for s, e, kind in record.get("names", []):
            if kind != "PER" or any(index == o[0] and s < o[2] and o[1] < e for o in options):
                continue
            own = set(words((index, s, e)))
            same = any(own <= other or other <= own for other in right)
            if right and not same or any(own == other for other in wrong):
                named[(index, s, e)] = -1
            elif same:
                named[(index, s, e)] = 0
    mentions = sorted([(*span, "PER", cluster) for span, cluster in named.items()] + [pronoun], key=lambda m: m[:3])
    at = mentions.index(pronoun)
    candidates = [k for k in range(len(mentions)) if k != at]
    gold = {k for k in candidates if mentions[k][4] == 0}
    made = Document(document["id"], records, mentions, [(at, candidates, gold)])
    made.options = [next(k for k, m in enumerate(mentions) if m[:3] == tuple(option)) for option in options]
    made.answers = document["answers"]
    return made

"""Readers of CoNLL-U, BIO columns, GUM's entity brackets and OntoGUM's coreference brackets."""
import re

from ..files import open_text


def conllu(path):
    """Yields (document, sentence id, columns of its words)."""
    document = sentence = None
    rows = []
    for line in open_text(path):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            document = line.split("= ")[1]
        elif line.startswith("# sent_id"):
            sentence = line.split("= ")[1]
        elif not line:
            if rows:
                yield document, sentence, rows
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        yield document, sentence, rows


def tagged(path, word_column, tag_column):
    """Yields (words, BIO tags) of a column file."""
    words, tags = [], []
    for line in open_text(path):
        line = line.rstrip("\n")
        if not line.strip():
            if words:
                yield words, tags
            words, tags = [], []
        elif not line.startswith("# "):
            columns = line.split("\t")
            if len(columns) > max(word_column, tag_column):
                words.append(columns[word_column])
                tags.append(columns[tag_column])
    if words:
        yield words, tags


def gum_mentions(misc):
    """GUM's Entity= brackets of one sentence -> [(start, end, type, heads)]; heads are 0-based word indexes."""
    stack, found = [], []
    for index, cell in enumerate(misc):
        value = next((part[7:] for part in cell.split("|") if part.startswith("Entity=")), None)
        for token in re.findall(r"\([^()]+\)?|[^()]*\)", value or ""):
            if token.startswith("("):
                field = token.strip("()").split("-")
                stack.append((field[0], index, field[1] if len(field) > 1 else "", field[5] if len(field) > 5 else ""))
                group = field[0] if token.endswith(")") else None
            else:
                group = token[:-1]
            if group is None:
                continue
            for at in range(len(stack) - 1, -1, -1):
                if stack[at][0] == group:
                    _, start, kind, minimal = stack.pop(at)
                    heads = [start + int(h) - 1 for h in minimal.split(",") if h.isdigit() and start + int(h) - 1 <= index]
                    found.append((start, index + 1, kind, heads))
                    break
    return found


def ontogum(path):
    """Yields (document, words, [(start, end, cluster)]) with positions in the document."""
    document, words, found, stack = None, [], [], {}
    for line in open_text(path):
        line = line.rstrip("\n")
        if line.startswith("# begin document"):
            document, words, found, stack = line.split()[-1], [], [], {}
        elif line.startswith("# end document"):
            yield document, words, found
            document = None
        elif line and line[0] != "#" and document:
            columns = line.split("\t")
            index = len(words)
            words.append(columns[1])
            for opening, cluster, closing in re.findall(r"(\()?(\d+)(\))?", columns[-1] if columns[-1] != "_" else ""):
                if opening:
                    stack.setdefault(cluster, []).append(index)
                if closing and stack.get(cluster):
                    found.append((stack[cluster].pop(), index + 1, int(cluster)))
    if document:
        yield document, words, found

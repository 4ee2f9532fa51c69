"""A spaCy model as a teacher, run in its own environment over the words as given -> names-NAME.jsonl."""
import importlib
import os

from ..files import write_lines
from .teacher_rows import teacher_rows

# Names have a word encoder of their own in both models: without the rest the names are the same, in half the time.
UNUSED = ["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]
NO_SPACE_BEFORE = set(".,;:!?)]}'%") | {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "’s", "''"}


def load(model):
    """A folder or an installed package; some packages carry the model under another name than spaCy expects."""
    import spacy
    return spacy.load(model, exclude=UNUSED) if os.path.isdir(model) else importlib.import_module(model).load(exclude=UNUSED)


def run(work, model, out):
    from spacy.tokens import Doc
    nlp = load(model)
    rows = teacher_rows(work)

    def documents():
        for row in rows:
            words = row["words"]
            spaces = [not (i + 1 < len(words) and words[i + 1] in NO_SPACE_BEFORE) for i in range(len(words))]
            yield Doc(nlp.vocab, words=words, spaces=spaces)

    named = ({"id": row["id"], "names": [[e.start, e.end, e.label_] for e in document.ents]}
             for row, document in zip(rows, nlp.pipe(documents(), batch_size=128)))
    print("sentences", write_lines(f"{work}/names-{out}.jsonl", named))

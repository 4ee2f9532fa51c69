"""Words -> WordPiece ids and casing classes. ingest/nlp has the same in TypeScript; ingest/nlp/fixtures holds the two together."""
import json

from tokenizers import Tokenizer

CAP = 8  # pieces of one word
CASE_CLASSES = 16


def case_class(word, first):
    """0 no letter, 1 digits, 2 letters and digits, 3 lower, 4 one capital, 5 all capitals, 6 capitalised, 7 mixed; +8 behind the first piece."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        kind = 1 if any(c.isdigit() for c in word) else 0
    elif any(c.isdigit() for c in word):
        kind = 2
    elif not any(c.isupper() for c in letters):
        kind = 3
    elif all(c.isupper() for c in letters):
        kind = 4 if len(letters) == 1 else 5
    elif letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        kind = 6
    else:
        kind = 7
    return kind if first else kind + 8


class Pieces:
    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}
        self.classifier, self.separator, self.unknown = (self.tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[UNK]"))

    def __call__(self, word):
        known = self.cache.get(word)
        if known is None:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:CAP] or [self.unknown]
            known = self.cache[word] = (ids, [case_class(word, k == 0) for k in range(len(ids))])
        return known

    def encode(self, record):
        """Adds ids, kase and widx (first piece of each word; entry 0 is the root) to a record."""
        ids, kase, heads = [self.classifier], [0], [0]
        for word in record["words"]:
            own, classes = self(word)
            heads.append(len(ids))
            ids += own
            kase += classes
        record["ids"], record["kase"], record["widx"] = ids + [self.separator], kase + [0], heads
        return record


def vocabulary_of(tokenizer_json):
    """Pieces in the order of their ids."""
    with open(tokenizer_json, encoding="utf8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    return [piece for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1])]

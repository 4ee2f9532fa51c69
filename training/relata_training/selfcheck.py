"""Checks of the helpers that need no data: python training/run.py check."""
import random

import numpy as np
import torch

from . import coref_scores, schema
from .augment import certain_names, title_case
from .average import mean
from .collect import rejoin
from .coref_data import Document, string_match, word_distance
from .corpora.passages import code_points, covered
from .corpora.treebanks import gum_mentions
from .decode import names_of
from .losses import weighted
from .names.conventions import looks_like_name, trimmed
from .names.vote import ballots, cleaned, counted
from .pieces import case_class
from .records import agreed
from .relation_negatives import check_tables, fits, without_words, wrong_types
from .schema import ANY, LABEL_ID, LABELS, OUTSIDE, label_mask, set_span, spans_of


def one(label):
    return 1 << LABEL_ID[label]


def labels_and_spans():
    assert spans_of(["B-PER", "I-PER", "O", "I-ORG", "B-ORG"]) == [(0, 2, "PER"), (3, 4, "ORG"), (4, 5, "ORG")]
    masks = [OUTSIDE] * 3
    set_span(masks, 1, 3, ["GPE", "LOC"])
    assert masks == [1, one("B-GPE") | one("B-LOC"), one("I-GPE") | one("I-LOC")]
    assert label_mask(["PER", "PER"], "B-") == one("B-PER")
    assert bin(ANY).count("1") == len(LABELS)
    twins = schema.relation_mask(["CHILD_OF", "CHILD_OF", "SPOUSE"])
    assert bin(twins).count("1") == 2, "relation masks are sets"


def conventions():
    assert trimmed(["the", "United", "Nations", "'s"], 0, 4, ["ORG"]) == (1, 3)
    assert trimmed(["Mr.", "Smith"], 0, 2, ["PER"]) == (1, 2)
    assert trimmed(["the", "1970s"], 0, 2, ["DATE"]) == (0, 2)
    assert trimmed(["www.example.org"], 0, 1, ["ORG"]) is None
    assert looks_like_name(["University", "of", "Oslo"]) and not looks_like_name(["the", "club"]) and not looks_like_name(["Club", "members"])
    assert cleaned(["President", "Obama"], [one("B-PER"), one("I-PER")]) == [OUTSIDE, one("B-PER")]
    assert rejoin(["Putin", "’", "s", "U", ".", "S", ".", "trip"], ["B-Person", "O", "O", "B-Location", "I-Location", "I-Location", "I-Location", "O"]) == (
        ["Putin", "’s", "U.S.", "trip"], ["B-Person", "O", "B-Location", "O"])


def voting():
    row = dict(words=["Shell", "said", "Paris"], src="kn")
    agree = {"student": [[0, 1, "ORG"], [2, 3, "GPE"]], "corenlp": [[0, 1, "ORGANIZATION"], [2, 3, "LOCATION"]], "spacy-sm": [[0, 1, "PERSON"]], "spacy-md": []}
    masks = counted(*ballots(row, agree))
    assert masks[0] == one("B-ORG") and masks[1] == OUTSIDE and masks[2] == one("B-GPE")
    split = {"student": [[0, 1, "ORG"]], "corenlp": [], "spacy-sm": [], "spacy-md": [[0, 1, "ORG"]]}
    assert counted(*ballots(row, split))[0] & OUTSIDE and counted(*ballots(row, split))[0] & one("B-ORG"), "a split vote stays open"
    two = {**split, "second": [[0, 1, "ORG"]]}
    assert counted(*ballots(row, two))[0] == one("B-ORG"), "a model of the first round votes too"
    first = dict(upos=["NOUN", "VERB"], head=[2, 0], dep=["nsubj", "root"])
    assert agreed(first, dict(upos=["NOUN", "AUX"], head=[0, 0], dep=["nsubj", "root"])) == dict(upos=["NOUN", None], head=[-100, 0], dep=[None, "root"])


def decoding():
    scores = np.full((3, len(LABELS)), -9.0)
    scores[0, LABEL_ID["B-PER"]] = scores[1, LABEL_ID["I-PER"]] = scores[2, LABEL_ID["I-ORG"]] = 0.0
    scores[2, LABEL_ID["I-PER"]] = scores[2, LABEL_ID["B-ORG"]] = -0.5
    assert names_of(["Ann", "Lee", "Shell"], scores) in ([(0, 3, "PER")], [(0, 2, "PER"), (2, 3, "ORG")])
    assert case_class("NATO", True) == 5 and case_class("iPhone", True) == 7 and case_class("x86", False) == 10 and case_class("—", True) == 0


def corpora():
    assert code_points("a😀b") == [0, 1, 1, 2, 3]
    assert covered([("Ann", 0, 3), ("Lee", 4, 7)], 4, 7) == (1, 2) and covered([("Ann", 0, 3)], 9, 10) is None
    cells = ["Entity=(1-person-new-cf1-1,2-sgl", "Entity=1)", "Entity=(2-place-new-cf1-1-1-sgl)"]
    assert [m[:3] for m in gum_mentions(cells)] == [(0, 2, "person"), (2, 3, "place")]
    assert title_case("BANK OF CHINA") == "Bank of China"
    assert certain_names(dict(masks=[one("B-PER"), one("I-PER"), OUTSIDE, one("B-ORG") | one("B-PER")])) == [(0, 2, "PER")]


def negatives():
    check_tables()
    assert fits("PRON", ["PER"]) and not fits("PRON", ["DATE"]) and fits("UNK", ["DATE"])
    spouse, born = (1 << schema.RELATION_ID[name] for name in ("SPOUSE", "PLACE_OF_BIRTH"))
    assert wrong_types("PER", "ORG") & spouse and not wrong_types("PER", "PER") & spouse
    words = "Ann met Bob in Oslo".split()
    assert without_words(words, (0, 1), (2, 3)) & spouse and without_words(words, (0, 1), (4, 5)) & born
    assert not without_words("Ann , born in Oslo".split(), (0, 1), (4, 5)) & born


def coreference():
    assert string_match(["the", "union"], ["union"]) == 2 and string_match(["ann", "lee"], ["lee"]) == 3 and string_match(["red", "car"], ["blue", "car"]) == 1
    assert word_distance(0) == 0 and word_distance(10_000) == 11
    made = Document("d", [dict(words=["Ann", "saw", "her"])], [(0, 0, 1, "PER", 0), (0, 2, 3, "PRON", 0)], [(1, [0], {0})])
    assert made.features(1, 0) == [0, word_distance(1), 0] and made.states() == [[0, 1, 2, 2], [0, 3, 4, 1]]
    gold = [{1, 2, 3}, {4, 5}]
    assert coref_scores.conll_mean([(gold, gold)])["mean"] == 100.0
    assert coref_scores.conll_mean([(gold, [{1, 4}])])["mean"] < 30
    assert coref_scores.gap_f1([([True, False], [True, True])]) == 66.7
    rng = np.random.default_rng(1)
    for _ in range(20):
        weights = rng.random((3, 4))
        import itertools
        brute = max(sum(weights[r, c] for r, c in enumerate(columns)) for columns in itertools.permutations(range(4), 3))
        assert abs(coref_scores.best_assignment(weights) - brute) < 1e-9


def weights():
    scores, target = torch.zeros(2, 1, 4), torch.zeros(2, 1, dtype=torch.long)
    assert abs(float(weighted(scores, target, torch.tensor([1.0, 0.5]))) - np.log(4)) < 1e-6
    assert abs(float(weighted(scores, target, torch.tensor([1.0, 0.0]))) - np.log(4)) < 1e-6
    assert weighted(scores, target, torch.zeros(2)) is None, "what weighs nothing teaches nothing, and is no number divided by 0"


def averages():
    weights = {"a": {"w": np.array([0.0, 4.0])}, "b": {"w": np.array([2.0, 0.0])}}
    assert mean({"a": 0.25, "b": 0.75}, weights.get)["w"].tolist() == [1.5, 1.0]
    try:
        mean({"a": 0.5}, weights.get)
    except SystemExit as error:
        assert "add up to 0.5" in str(error)
    else:
        raise AssertionError("weights that do not add up to 1 are refused")


def run():
    random.seed(1)
    for check in (labels_and_spans, conventions, voting, decoding, corpora, negatives, coreference, weights, averages):
        check()
        print("ok", check.__name__)

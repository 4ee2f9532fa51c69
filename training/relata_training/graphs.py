"""The exported graphs, run over records: what scores and comparisons share."""
import numpy as np
import onnxruntime as ort

from .decode import names_of
from .pieces import Pieces
from .schema import DEPREL, MENTION_ID, UPOS


class Graphs:
    def __init__(self, folder, suffix, encoder, threads):
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        open_graph = lambda name: ort.InferenceSession(f"{folder}/{name}{suffix}.onnx", options)
        self.tagger, self.relation = open_graph("tagger"), open_graph("relation")
        try:
            self.coreference = open_graph("coreference")
        except Exception:  # a model from before there was such a head
            self.coreference = None
        self.pieces = Pieces(f"{encoder}/tokenizer.json")

    def tag(self, rows, keep_states=False):
        """Adds found, found_upos, found_head, found_dep (and h) to each row. One sentence a run, as ingest does it."""
        for row in rows:
            self.pieces.encode(row)
            one = lambda key: np.array([row[key]], dtype=np.int64)
            ones = lambda key: np.ones((1, len(row[key])), dtype=np.float32)
            h, upos, names, arcs, relation = self.tagger.run(["h", "pos", "ner", "arc", "dep"], dict(
                ids=one("ids"), kase=one("kase"), mask=ones("ids"), widx=one("widx"), wmask=ones("widx")))
            row["found"] = names_of(row["words"], names[0])
            row["found_upos"] = [UPOS[k] for k in upos[0]]
            row["found_head"] = arcs[0].argmax(-1).tolist()
            row["found_dep"] = [DEPREL[k] for k in relation[0]]
            if keep_states:
                row["h"] = h

    def relations(self, h, mentions, pairs):
        """[pairs, relations] probabilities."""
        end = lambda k: np.array([[mentions[p[k]][0] + 1, mentions[p[k]][1] + 1, MENTION_ID[mentions[p[k]][2]]] for p in pairs], dtype=np.int64)
        return self.relation.run(["p"], dict(h=h, row=np.zeros(len(pairs), dtype=np.int64), sub=end(0), obj=end(1)))[0]

    def coref(self, document):
        """Scores of every (anaphor, candidate) of a document whose rows carry h, as {(later, earlier): score}."""
        pairs = [(later, earlier) for later, candidates, _ in document.anaphors for earlier in candidates]
        if not pairs:
            return {}
        flat, starts = [], []
        for row in document.records:
            starts.append(sum(len(part) for part in flat))
            flat.append(row["h"][0])
        states = [[starts[row] + start, starts[row] + end, kind] for row, start, end, kind in document.states()]
        scores = self.coreference.run(["score"], dict(
            h=np.concatenate(flat)[None], row=np.zeros(len(states), dtype=np.int64), mentions=np.array(states, dtype=np.int64),
            pairs=np.array(pairs, dtype=np.int64), features=np.array([document.features(*pair) for pair in pairs], dtype=np.int64)))[0]
        return dict(zip(pairs, scores.tolist()))

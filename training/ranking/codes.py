"""The table that presses the tagger's states into codes of a few bytes: principal components, whitened.

    python training/ranking/codes.py --work DIR --tagger models/tagger.int8.onnx --out ingest/nlp/word-codes.json
"""
import argparse
import hashlib
import json
import os

import numpy

SCALE = 100_000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--tagger", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--width", type=int, default=384)
    options = parser.parse_args()
    states = numpy.fromfile(os.path.join(options.work, "states.bin"), dtype=numpy.float32).reshape(-1, options.width)
    mean = states.mean(0, dtype=numpy.float64)
    centred = states - mean
    values, vectors = numpy.linalg.eigh(centred.T @ centred / len(states))
    order = numpy.argsort(values)[::-1][:options.size]
    projection = vectors[:, order].T / numpy.sqrt(values[order])[:, None]
    projection *= numpy.sign(projection[numpy.arange(options.size), numpy.abs(projection).argmax(1)])[:, None]
    whole = lambda numbers: [int(round(float(number) * SCALE)) for number in numbers.reshape(-1)]
    with open(options.tagger, "rb") as file:
        tagger = hashlib.sha256(file.read()).hexdigest()
    table = {"tagger": tagger, "size": options.size, "scale": SCALE, "offset": whole(-projection @ mean), "projection": whole(projection)}
    with open(options.out, "w") as file:
        json.dump(table, file, separators=(",", ":"))
    print(f"{len(states)} states, {options.size} components hold {values[order].sum() / values.sum():.1%} of their variance")


if __name__ == "__main__":
    main()

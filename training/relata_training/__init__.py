"""Trains the model in models/: from corpora to the shipped ONNX files. Steps and figures: training/README.md."""

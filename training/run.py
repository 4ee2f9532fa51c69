"""Runs one step: python training/run.py STEP --data DIR --work DIR [...]. The Makefile calls the steps in their order."""
import argparse
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=["collect", "spacy", "corenlp", "student", "vote", "records", "thaw", "train", "average", "export", "score", "refit", "ship", "fixture", "verify", "check"])
    parser.add_argument("--data", default=os.environ.get("RELATA_EVAL_DATA"), help="folder with the corpora")
    parser.add_argument("--work", default=os.environ.get("RELATA_TRAINING_WORK"), help="folder for intermediate files, outside the repository")
    parser.add_argument("--repository", default=os.path.dirname(HERE))
    parser.add_argument("--encoder", help="folder with model.safetensors, config.json and tokenizer.json")
    parser.add_argument("--models", default=os.path.join(os.path.dirname(HERE), "models"), help="folder of the shipped files")
    parser.add_argument("--spacy-model", help="package or folder of a spaCy model (step spacy)")
    parser.add_argument("--corenlp", help="class path of the CoreNLP jars (step corenlp)")
    parser.add_argument("--out", help="name of the result in the work folder, where a step has several")
    parser.add_argument("--pieces", type=float, default=4.5e6, help="word pieces to train on")
    parser.add_argument("--minutes", type=float, default=0, help="end the schedule after this time at the latest (0: no limit)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--init", help="name of an earlier run in the work folder that training goes on from")
    parser.add_argument("--relations", help="name of a refit in the work folder whose relation graph is shipped with the model")
    parser.add_argument("--options", default="{}", help="JSON of further training options")
    return parser.parse_args()


def main():
    options = arguments()
    started = time.time()
    print(f"== {options.step}", flush=True)
    if options.step == "collect":
        from relata_training.collect import run
        run(options.data, options.work, options.repository)
    elif options.step == "spacy":
        from relata_training.names.spacy_names import run
        run(options.work, options.spacy_model, options.out)
    elif options.step == "corenlp":
        from relata_training.names.corenlp_names import run
        run(options.work, options.corenlp)
    elif options.step == "student":
        from relata_training.names.student_names import run
        run(options.work, options.models, options.encoder, options.threads, options.out)
    elif options.step == "vote":
        from relata_training.names.vote import run
        run(options.work)
    elif options.step == "records":
        from relata_training.records import run
        run(options.work)
    elif options.step == "thaw":
        from relata_training.thaw import run
        run(options)
    elif options.step == "train":
        from relata_training.train import run
        run(options)
    elif options.step == "average":
        from relata_training.average import run
        run(options)
    elif options.step == "export":
        from relata_training.export import run
        run(options)
    elif options.step == "score":
        from relata_training.score_onnx import run
        run(options)
    elif options.step == "refit":
        from relata_training.refit import run
        run(options)
    elif options.step == "ship":
        from relata_training.ship import run
        run(options)
    elif options.step == "fixture":
        from relata_training.fixture import run
        run(options)
    elif options.step == "verify":
        from relata_training.verify import run
        run(options)
    else:
        from relata_training.selfcheck import run
        run()
    print(f"== {options.step}: {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()

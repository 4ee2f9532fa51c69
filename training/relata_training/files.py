"""Reading and writing of the intermediate files: JSON lines, gzip aware, written whole or not at all."""
import gzip
import json
import os


def open_text(path):
    return gzip.open(path, "rt", encoding="utf8") if str(path).endswith(".gz") else open(path, encoding="utf8")


def read_lines(path):
    with open_text(path) as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def write_lines(path, rows):
    """Writes to a neighbour first, so that an interrupted step leaves no half file behind. Returns the number of rows."""
    count = 0
    with open(f"{path}.part", "w", encoding="utf8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    os.replace(f"{path}.part", path)
    return count

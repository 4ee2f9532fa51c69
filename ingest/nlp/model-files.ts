// The files of models/: found, read and checked against their checksums before anything runs on them.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { RelataError } from '#cypher/model/errors.ts';

export interface TokenizerFile {
  unknown: string;
  classifier: string;
  separator: string;
  continuation: string;
  maxCharactersPerWord: number;
  maxPiecesPerWord: number;
  vocabulary: string[];
}

export interface ModelMeta {
  name: string;
  version: string;
  /** Longest input in pieces, both ends included. */
  maxPositions: number;
  upos: string[];
  deprel: string[];
  ner: string[];
  /** Labels of the relation graph's answers, in their order. */
  relations: string[];
  /** What the relation graph can be told of a mention: "UNK", "PRON" and the types of names. */
  mentionTypes: string[];
  /** Lower-cased words that the relation graph takes as mentions beside names. */
  pronouns: string[];
}

export interface ModelFiles {
  meta: ModelMeta;
  tokenizer: TokenizerFile;
  tagger: Buffer;
  relation: Buffer;
}

/** The model that ships with Relata. */
export const MODEL_FOLDER = fileURLToPath(new URL('../../models', import.meta.url));

const FILES = ['meta.json', 'tokenizer.json', 'tagger.int8.onnx', 'relation.int8.onnx'] as const;
type FileName = (typeof FILES)[number];

const HELP =
  'Put the files of models/ back as they were released (`git checkout models`, or unpack Relata again). ' +
  'With a model of your own, write models/checksums.json anew from its SHA-256 sums.';

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    throw new RelataError('MODEL_MISSING', `The model file ${join(folder, name)} cannot be read.`, {
      help: HELP,
      cause,
    });
  }
}

function parse<T>(folder: string, name: string, bytes: Buffer): T {
  try {
    return JSON.parse(bytes.toString('utf8')) as T;
  } catch (cause) {
    throw new RelataError('MODEL_ALTERED', `The model file ${join(folder, name)} is not JSON.`, {
      help: HELP,
      cause,
    });
  }
}

/** Read and verify a model folder. Throws MODEL_MISSING or MODEL_ALTERED. */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const sums = parse<Partial<Record<FileName, string>>>(
    folder,
    'checksums.json',
    await readModelFile(folder, 'checksums.json'),
  );
  const read = async (name: FileName): Promise<Buffer> => {
    const bytes = await readModelFile(folder, name);
    if (createHash('sha256').update(bytes).digest('hex') !== sums[name]) {
      throw new RelataError(
        'MODEL_ALTERED',
        `The model file ${join(folder, name)} does not match its checksum in checksums.json.`,
        { help: HELP },
      );
    }
    return bytes;
  };
  const [meta, tokenizer, tagger, relation] = await Promise.all([
    read(FILES[0]),
    read(FILES[1]),
    read(FILES[2]),
    read(FILES[3]),
  ]);
  return {
    meta: parse(folder, FILES[0], meta),
    tokenizer: parse(folder, FILES[1], tokenizer),
    tagger,
    relation,
  };
}

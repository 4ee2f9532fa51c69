// Marked claims of the development texts: passages by reference, and the documents that hold them. The folder's README
// has the format.
import { blocksOf, readFolder } from './blocks.ts';
import { readConllu } from './conllu.ts';
import { readGap } from './coref.ts';
import { readKnowledgeNet } from './knowledgenet.ts';
import { readRe3d } from './re3d.ts';

/** What is asked of a claim; null asks that there be none, undefined is not judged. */
export interface MarkedClaim {
  line: string;
  /** Names, any of which may stand for the end. */
  subject: string[];
  /** Types, any of which fits; `*` fits all. */
  types: string[];
  object: string[];
  polarity: string | undefined;
  modality: string | undefined;
  by: string[] | null | undefined;
  date: { date: string; precision: string } | null | undefined;
}

export interface MarkedPassage {
  corpus: string;
  document: string;
  /** Place in the document's text. */
  start: number;
  end: number;
  published: string | null;
  claims: MarkedClaim[];
}

interface Texts {
  id: string;
  text: string;
}

interface Corpus {
  /** Path in the folder of development data. */
  path: readonly string[];
  read(path: string): Texts[];
}

export const MARKED_CORPORA: Readonly<Record<string, Corpus>> = {
  gum: { path: ['ud-english-gum', 'en_gum-ud-dev.conllu.gz'], read: readConllu },
  ewt: { path: ['ud-english-ewt', 'en_ewt-ud-dev.conllu.gz'], read: readConllu },
  re3d: { path: ['re3d'], read: readRe3d },
  knowledgenet: { path: ['knowledgenet', 'folds-1-2-3.jsonl.gz'], read: readKnowledgeNet },
  gap: { path: ['gap', 'gap-validation.tsv'], read: readGap },
};

const PASSAGE = /^passage: (\w+) (\S+) (\d+)-(\d+)$/;

function list(cell: string, by: string): string[] {
  return cell.split(by).map((part) => part.trim());
}

function judged(word: string): string | undefined {
  return word === '?' ? undefined : word;
}

function claimOf(line: string, where: string): MarkedClaim {
  const [subject = '', types = '', object = '', ...cells] = list(line.slice('edge: '.length), '|');
  const claim: MarkedClaim = {
    line,
    subject: list(subject, ';'),
    types: list(types, '/'),
    object: list(object, ';'),
    polarity: 'asserted',
    modality: 'actual',
    by: null,
    date: null,
  };
  for (const cell of cells) {
    const [, key, value = ''] = /^(by|date)=(.+)$/.exec(cell) ?? [];
    const [first = '', second = '', ...rest] = (key === undefined ? cell : value).split(' ');
    if (key === 'by') claim.by = value === '?' ? undefined : list(value, ';');
    else if (key === 'date') claim.date = value === '?' ? undefined : { date: first, precision: second };
    else {
      if (second === '' || rest.length > 0) throw new Error(`${where}: "${cell}" is no reading`);
      claim.polarity = judged(first);
      claim.modality = judged(second);
    }
  }
  return claim;
}

function passageOf(file: string, block: readonly string[]): MarkedPassage {
  const [head = '', ...rest] = block;
  const [, corpus = '', document = '', start, end] = PASSAGE.exec(head) ?? [];
  if (MARKED_CORPORA[corpus] === undefined) throw new Error(`${file}: "${head}" names no passage`);
  const published = rest.find((line) => line.startsWith('published: '))?.slice('published: '.length);
  const claims = rest.filter((line) => !line.startsWith('published: '));
  const odd = claims.find((line) => !line.startsWith('edge: '));
  if (odd !== undefined) throw new Error(`${file}: "${odd}" is no row`);
  return {
    corpus,
    document,
    start: Number(start),
    end: Number(end),
    published: published ?? null,
    claims: claims.map((line) => claimOf(line, `${file}, ${document}`)),
  };
}

export function parseMarked(file: string, content: string): MarkedPassage[] {
  return blocksOf(content).map((block) => passageOf(file, block));
}

export function readMarked(): MarkedPassage[] {
  return readFolder('marked', parseMarked);
}

/** Texts of the passages' documents, by corpus and document; those that the data does not hold are left out. */
export function textsOf(
  passages: readonly MarkedPassage[],
  file: (...parts: string[]) => string,
): Map<string, string> {
  const corpora = new Set(passages.map(({ corpus }) => corpus));
  return new Map(
    [...corpora].flatMap((corpus) => {
      const { path = [], read } = MARKED_CORPORA[corpus] ?? {};
      return (read?.(file(...path)) ?? []).map(({ id, text }): [string, string] => [`${corpus} ${id}`, text]);
    }),
  );
}

// The annotated texts that the judge of names learns from: Re-DocRED, CrossNER politics, GUM's permissive genres and re3d,
// each less its development part.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { countryByAdjective, countryByName } from '#ingest/lexicon/countries.ts';
import { bioSpans } from '#test/eval/corpora/bio.ts';
import { utf16Offsets } from '#test/eval/corpora/code-points.ts';
import { readConllu, type UdDocument } from '#test/eval/corpora/conllu.ts';
import { detokenize } from '#test/eval/corpora/detokenize.ts';
import { readJsonLines, readText } from '#test/eval/corpora/lines.ts';

export const SOURCES = ['docred', 'crossner', 'gum', 're3d'] as const;
export type Source = (typeof SOURCES)[number];

/** What a span is: a person, a body, a place, or none of them. */
export type Kind = 'PER' | 'ORG' | 'LOC' | 'NONE';

export interface GoldSpan {
  start: number;
  end: number;
  kind: Kind;
  /** Where the word begins that a phrase is built on, in corpora that annotate phrases and not names. */
  head: number | null;
}

export interface NamedDocument {
  id: string;
  source: Source;
  text: string;
  spans: GoldSpan[];
}

interface Sentence {
  words: readonly string[];
  spans: ReadonlyArray<{ first: number; last: number; kind: Kind }>;
}

function written(id: string, source: Source, sentences: readonly Sentence[]): NamedDocument {
  const document: NamedDocument = { id, source, text: '', spans: [] };
  for (const { words, spans } of sentences) {
    if (document.text !== '') document.text += ' ';
    const base = document.text.length;
    const sentence = detokenize(words);
    document.text += sentence.text;
    for (const { first, last, kind } of spans) {
      const start = sentence.spans[first]?.start;
      const end = sentence.spans[last - 1]?.end;
      if (start === undefined || end === undefined) continue;
      document.spans.push({ start: base + start, end: base + end, kind, head: null });
    }
  }
  return document;
}

const DOCRED: Readonly<Record<string, Kind>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'NONE' };
/** The last so many documents by title are development. */
const DOCRED_HELD = 50;

interface DocredRow {
  title: string;
  sents: string[][];
  vertexSet: Array<Array<{ name: string; pos: [number, number]; sent_id: number; type: string }>>;
}

/** Peoples and adjectives of states stand among its places. */
function docredKind(type: string, name: string): Kind | undefined {
  const isPeople = countryByAdjective(name) !== null && countryByName(name) === null;
  return isPeople ? 'NONE' : DOCRED[type];
}

function docred(data: string, held: boolean): NamedDocument[] {
  const rows = JSON.parse(readText(join(data, 're-docred', 'dev_revised.json.gz'))) as DocredRow[];
  const sorted = [...rows].sort((left, right) => (left.title < right.title ? -1 : 1));
  const chosen = held ? sorted.slice(-DOCRED_HELD) : sorted.slice(0, -DOCRED_HELD);
  return chosen.map(({ title, sents, vertexSet }) => {
    const mentions = vertexSet.flat();
    const sentences = sents.map((words, index): Sentence => {
      const spans = mentions.flatMap(({ name, pos, sent_id, type }) => {
        const kind = docredKind(type, name);
        return sent_id === index && kind !== undefined ? [{ first: pos[0], last: pos[1], kind }] : [];
      });
      return { words, spans };
    });
    return written(`docred ${title}`, 'docred', sentences);
  });
}

const CROSSNER: Readonly<Record<string, Kind>> = {
  person: 'PER',
  politician: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  location: 'LOC',
  country: 'LOC',
};

function crossner(data: string): NamedDocument[] {
  return ['train', 'dev'].flatMap((part) =>
    readText(join(data, 'crossner-politics', `${part}.txt`))
      .split(/\n\s*\n/)
      .flatMap((block, index) => {
        const rows = block
          .split('\n')
          .filter((line) => line.includes('\t'))
          .map((line) => line.split('\t'));
        if (rows.length === 0) return [];
        const spans = bioSpans(rows.map(([, tag = 'O']) => tag.trim())).map(({ first, last, type }) => ({
          first,
          last,
          kind: CROSSNER[type] ?? ('NONE' as const),
        }));
        const words = rows.map(([form = '']) => form);
        return [written(`crossner ${part} ${index}`, 'crossner', [{ words, spans }])];
      }),
  );
}

const GUM: Readonly<Record<string, Kind>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

interface Open {
  group: string;
  kind: Kind;
  first: number;
}

/** Phrases of GUM that are built on a proper noun. */
function gumSpans({ words }: UdDocument): GoldSpan[] {
  const open: Open[] = [];
  const spans: GoldSpan[] = [];
  const close = ({ kind, first }: Open, index: number) => {
    const own = words.slice(first, index + 1);
    const head = own.find((word) => word.head < first || word.head > index);
    if (head?.upos !== 'PROPN') return;
    spans.push({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, kind, head: head.start });
  };
  words.forEach(({ entity }, index) => {
    for (const [, opens, closed, closes] of entity.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opens !== undefined) {
        const [group = '', type = ''] = opens.split('-');
        const one = { group, kind: GUM[type] ?? ('NONE' as const), first: index };
        if (closed === undefined) open.push(one);
        else close(one, index);
      } else {
        const at = open.findLastIndex(({ group }) => group === closes);
        const [one] = at === -1 ? [] : open.splice(at, 1);
        if (one !== undefined) close(one, index);
      }
    }
  });
  return spans;
}

function gum(path: string): NamedDocument[] {
  return readConllu(path).map((document) => ({
    id: `gum ${document.id}`,
    source: 'gum',
    text: document.text,
    spans: gumSpans(document),
  }));
}

const RE3D: Readonly<Record<string, Kind>> = { Person: 'PER', Organisation: 'ORG', Location: 'LOC' };

interface Re3dDocument {
  _id: string;
  text: string;
}
interface Re3dEntity {
  documentId: string;
  begin: number;
  end: number;
  type: string;
}

/** Every third document of a source is development, counted from the first or the third: both are left out. */
function re3d(data: string, held: boolean): NamedDocument[] {
  const folder = join(data, 're3d');
  const sources = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'BBC_Online',
  );
  return sources.flatMap(({ name }) => {
    const entities = readJsonLines<Re3dEntity>(join(folder, name, 'entities.jsonl'));
    return readJsonLines<Re3dDocument>(join(folder, name, 'documents.jsonl'))
      .sort((left, right) => (left._id < right._id ? -1 : 1))
      .filter((_, index) => index % 3 === (held ? 0 : 1))
      .map(({ _id, text }): NamedDocument => {
        const at = utf16Offsets(text);
        const spans = entities
          .filter(({ documentId }) => documentId === _id)
          .map(({ begin, end, type }) => ({
            start: at(begin),
            end: at(end),
            kind: RE3D[type] ?? ('NONE' as const),
            head: null,
          }));
        return { id: `re3d ${_id}`, source: 're3d', text, spans };
      });
  });
}

export function trainingTexts(data: string): NamedDocument[] {
  return [
    ...docred(data, false),
    ...crossner(data),
    ...gum(join(data, 'ud-english-gum', 'en_gum-ud-train.permissive.conllu.gz')),
    ...re3d(data, false),
  ];
}

/** The counterparts for development: scores only. */
export function developmentTexts(data: string): NamedDocument[] {
  return [
    ...docred(data, true),
    ...gum(join(data, 'ud-english-gum', 'en_gum-ud-dev.conllu.gz')),
    ...re3d(data, true),
  ];
}

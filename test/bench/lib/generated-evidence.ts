// Evidence of invented news: documents that name a few entities each, drawn from a long tail as in real news
// (some names in a document of fifteen, most in one or two), with claims between them. Seeded: the same every time.
import type { DocumentEvidence, Mention } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DocumentId, RunId } from '#cypher/model/ids.ts';
import { nameKeys } from '#cypher/resolve/index.ts';
import {
  claimAnchor,
  claimId,
  clusterId,
  mentionAnchor,
  mentionId,
  runId,
  sentenceId,
} from '#ingest/output/hash-recipes.ts';

import { nameOf, seeded } from './generated-graph.ts';

const EXTRACTOR = 'generated';
const VERSION = '1.0.0';
const NAMED = 8;
const CLAIMS = 6;
const HEAD = 20;
const TYPES = ['Person', 'Person', 'Organization', 'Location'] as const;
const RELATIONS = ['MET', 'HEAD_OF', 'MEMBER_OF', 'PRAISED', 'CRITICIZED', 'BASED_IN'] as const;
const OFFICES = ['minister', 'president', 'director', 'senator', 'coach'] as const;

interface Figure {
  name: string;
  type: string;
  titles: string[];
}

/** The same number is the same figure in every document. */
function figureOf(index: number): Figure {
  const type = TYPES[index % TYPES.length] ?? 'Person';
  const office = OFFICES[index % OFFICES.length] ?? 'minister';
  const name = nameOf(index);
  return {
    name: type === 'Location' ? name.replace(' ', '') : name,
    type,
    titles: type === 'Person' && index % 3 === 0 ? [office] : [],
  };
}

/** Rank r is drawn about as often as 1/(r + HEAD), as Zipf and Mandelbrot have it: the first is in 1 of 15 documents. */
function drawRank(random: () => number, vocabulary: number): number {
  return Math.floor(HEAD * ((vocabulary + HEAD) / HEAD) ** random()) - HEAD;
}

/** How many entities a corpus of that size names: more with its size, but ever more slowly (Heaps' law). */
function vocabularyOf(documents: number): number {
  return Math.round(40 * documents ** 0.75);
}

/** Document `index` of a corpus of `documents`: its text is a list of names, one a sentence. */
export function generateEvidence(index: number, documents: number): DocumentEvidence {
  const random = seeded(index + 1);
  const vocabulary = vocabularyOf(documents);
  const ranks = new Set<number>();
  while (ranks.size < NAMED) ranks.add(drawRank(random, vocabulary));
  const figures = [...ranks].map(figureOf);
  const lines = figures.map(({ name }) => `${name} was in the news of day ${index}.`);
  const text = lines.join('\n');
  const id = hashId<DocumentId>('doc', ['generated', index]);
  const run = runId(id, EXTRACTOR, VERSION);
  let offset = 0;
  const sentences = lines.map((line, index) => {
    const span = { start: offset, end: offset + line.length };
    offset = span.end + 1;
    return { id: sentenceId(id, span), index, ...span, text: line };
  });
  // Each sentence begins with its name.
  const named = sentences.flatMap(({ id: sentence, start }, at) => {
    const figure = figures[at];
    return figure === undefined ? [] : [{ figure, sentence, start, end: start + figure.name.length }];
  });
  const clusters = named.map(({ figure: { name, type, titles }, start, end }) => ({
    id: clusterId(id, { start, end }),
    document: id,
    name,
    type,
    kind: type === 'Location' ? 'city' : null,
    aliases: [name],
    titles,
    start,
    keys: nameKeys(name, [name], type, titles),
  }));
  const mentions = named.map(({ figure: { name, type, titles }, sentence, start, end }): Mention => {
    const anchor = mentionAnchor(id, { start, end });
    return {
      id: mentionId(run, anchor),
      anchor,
      sentence,
      start,
      end,
      text: name,
      kind: 'name',
      type,
      title: titles[0] ?? null,
      confidence: 0.9,
      clusters: [clusterId(id, { start, end })],
    };
  });
  return {
    document: {
      id,
      title: null,
      text,
      url: null,
      outlet: `outlet ${index % 50}`,
      author: null,
      language: 'en',
      publishedAt: `${1990 + (index % 30)}-0${1 + (index % 9)}-15`,
      ingestedAt: '2020-01-01T00:00:00.000Z',
      contentHash: hashId('text', [text]),
      sketch: [],
      skipped: [],
    },
    run: { id: run, document: id, extractor: EXTRACTOR, version: VERSION, at: '2020-01-01T00:00:00.000Z' },
    sentences,
    clusters,
    mentions,
    claims: claimsOf(id, run, mentions, random),
  };
}

function claimsOf(
  document: DocumentId,
  run: RunId,
  mentions: readonly Mention[],
  random: () => number,
): DocumentEvidence['claims'] {
  return Array.from({ length: CLAIMS }, (_, at) => at).flatMap((at) => {
    const subject = mentions[at % mentions.length];
    const object = mentions[(at + 1 + Math.floor(random() * (mentions.length - 1))) % mentions.length];
    const type = RELATIONS[Math.floor(random() * RELATIONS.length)] ?? 'MET';
    if (subject === undefined || object === undefined || subject === object) return [];
    const anchor = claimAnchor(document, subject, object, type);
    return [
      {
        id: claimId(run, anchor),
        anchor,
        sentence: subject.sentence,
        type,
        label: 'words of the text',
        subject: subject.id,
        object: object.id,
        attributedTo: null,
        polarity: 'asserted' as const,
        modality: 'actual' as const,
        title: null,
        date: null,
        datePrecision: null,
        value: null,
        confidence: 0.8,
        triggerStart: null,
        triggerEnd: null,
        inferred: false,
      },
    ];
  });
}

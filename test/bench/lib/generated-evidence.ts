// Evidence of invented news: documents that name a few entities each, drawn from a long tail as in real news
// (some names in a document of fifteen, most in one or two), with claims between them. Texts call the same figure by
// more or less of its name, with or without its office and its state, beside ever others. Seeded: the same every time.
import type { DocumentEvidence, Mention } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DocumentId, RunId } from '#cypher/model/ids.ts';
import { type NameContext, nameKeys } from '#cypher/resolve/index.ts';
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

const STATES = 40;

interface Figure {
  name: string;
  type: string;
  office: string | null;
  state: string;
}

/** A figure as one text has it. */
interface Naming {
  name: string;
  type: string;
  aliases: string[];
  titles: string[];
  context: NameContext;
}

/** The same number is the same figure in every document. */
function figureOf(index: number): Figure {
  const type = TYPES[index % TYPES.length] ?? 'Person';
  const office = type === 'Person' && index % 3 === 0 ? (OFFICES[index % OFFICES.length] ?? null) : null;
  const name = nameOf(index);
  return {
    name: type === 'Location' ? name.replace(' ', '') : name,
    type,
    office,
    state: nameOf(1_000_000 + (index % STATES)).replace(' ', ''),
  };
}

/** Who is in a text tells what is beside them: company, and the places that it names. */
function namingsOf(figures: readonly Figure[], random: () => number): Naming[] {
  const scene = figures.flatMap(({ name, type }) => (type === 'Location' ? name : []));
  return figures.map(({ name, type, office, state }) => {
    const told = random() < 0.4;
    const short = name.split(' ').at(-1) ?? name;
    const isPerson = type === 'Person';
    const company = isPerson ? figures.map((other) => other.name).filter((other) => other !== name) : [];
    return {
      name,
      type,
      aliases: isPerson && random() < 0.5 ? [name, short] : [name],
      titles: office !== null && random() < 0.7 ? [office] : [],
      context: {
        homelands: isPerson && told ? [state] : [],
        homes: type === 'Location' && told ? [{ name: state, level: 'country' }] : [],
        company: company.slice(0, 3),
        scene: scene.slice(0, 3),
      },
    };
  });
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
  const figures = namingsOf([...ranks].map(figureOf), random);
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
  const clusters = named.map(({ figure: { name, type, aliases, titles, context }, start, end }) => ({
    id: clusterId(id, { start, end }),
    document: id,
    name,
    type,
    kind: type === 'Location' ? 'city' : null,
    aliases,
    titles,
    start,
    keys: nameKeys(name, aliases, type, titles, { ...context, document: id }),
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
        title: type === 'HEAD_OF' ? 'head' : null,
        date: at === 0 ? `20${10 + Math.floor(random() * 10)}` : null,
        datePrecision: at === 0 ? ('year' as const) : null,
        value: null,
        confidence: Math.round((0.4 + random() / 2) * 100) / 100,
        triggerStart: null,
        triggerEnd: null,
        inferred: false,
      },
    ];
  });
}

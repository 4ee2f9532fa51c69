// A passage through the stages of ingest, as far as a task needs them. Nothing is skipped as furniture, and tokens
// that are given are worked on as they are.
import type { SourceDocument } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DocumentId } from '#cypher/model/ids.ts';

import { PIPELINE, runPipeline } from '../pipeline.ts';
import type { Task } from '../schemes/types.ts';
import type { Stage, StageContext } from '../stage.ts';
import { paragraphs } from '../stages/normalise/lines.ts';
import { segmentBlocks, segmentTokens } from '../stages/segment/segment.ts';
import type { DocumentState, SentenceState } from '../state.ts';
import type { Passage } from './types.ts';

/** The last stage that a task needs; all of them where none is named. */
const LAST_STAGE: Partial<Record<Task, string>> = { parse: 'tag', ner: 'mentions', coref: 'coreference' };

function wholeText(state: DocumentState): DocumentState {
  return { ...state, blocks: paragraphs(state.source.text).map((span) => ({ ...span, headline: false })) };
}

function givenTokens(state: DocumentState, spans: NonNullable<Passage['tokens']>): DocumentState {
  const { text } = state.source;
  const tokens = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const sentences: SentenceState[] = [];
  let from = 0;
  // A token belongs to the paragraph that it begins in.
  state.blocks.forEach(({ headline }, index) => {
    const next = state.blocks[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? next) < next) to++;
    sentences.push(...segmentTokens(tokens.slice(from, to), headline));
    from = to;
  });
  return { ...state, sentences };
}

/** A parse is of every token, the marks of lists among them. */
function everyToken(state: DocumentState): DocumentState {
  return { ...state, sentences: segmentBlocks(state.source.text, state.blocks, true) };
}

function stagesFor(task: Task, { tokens }: Passage): Stage[] {
  const last = PIPELINE.findIndex(({ id }) => id === LAST_STAGE[task]);
  return PIPELINE.slice(0, last === -1 ? undefined : last + 1).map((stage): Stage => {
    if (stage.id === 'normalise') return { id: stage.id, run: wholeText };
    if (stage.id === 'segment' && tokens) return { id: stage.id, run: (state) => givenTokens(state, tokens) };
    if (stage.id === 'segment' && task === 'parse') return { id: stage.id, run: everyToken };
    return stage;
  });
}

/** A passage has no source: everything but its words and its day is left empty. */
function documentOf({ text, published }: Passage): SourceDocument {
  return {
    id: hashId<DocumentId>('doc', [text, published ?? null]),
    title: null,
    text,
    url: null,
    outlet: null,
    author: null,
    language: 'en',
    publishedAt: published ?? null,
    ingestedAt: '',
    contentHash: '',
    sketch: [],
    skipped: [],
  };
}

export function readPassage(passage: Passage, task: Task, context: StageContext): Promise<DocumentState> {
  // Tasks that end before the relations have no use for the pairs.
  const depth = LAST_STAGE[task] === undefined ? 'pairs' : 'tags';
  return runPipeline(documentOf(passage), { ...context, depth }, { stages: stagesFor(task, passage) });
}

// The stages that turn a document into mentions and claims, in their order.
import type { SourceDocument } from '#cypher/model/evidence.ts';

import type { Stage, StageContext } from './stage.ts';
import { coreference } from './stages/coreference/coreference.ts';
import { mentions } from './stages/mentions/mentions.ts';
import { normalise } from './stages/normalise/normalise.ts';
import { pairs } from './stages/pairs/pairs.ts';
import { reading } from './stages/reading/reading.ts';
import { relations } from './stages/relations/relations.ts';
import { score } from './stages/score/score.ts';
import { segment } from './stages/segment/segment.ts';
import { tag } from './stages/tag/tag.ts';
import { time } from './stages/time/time.ts';
import { titles } from './stages/titles/titles.ts';
import type { DocumentState } from './state.ts';

export const PIPELINE: readonly Stage[] = [
  { id: 'normalise', run: normalise },
  { id: 'segment', run: segment },
  { id: 'tag', run: (state, { tagger, signal, depth }) => tag(state, tagger, signal, depth) },
  { id: 'mentions', run: mentions },
  { id: 'titles', run: titles },
  { id: 'coreference', run: coreference },
  { id: 'relations', run: relations },
  { id: 'pairs', run: pairs },
  { id: 'reading', run: reading },
  { id: 'time', run: time },
  { id: 'score', run: score },
];

export interface PipelineOptions {
  stages?: readonly Stage[];
  /** Told after each stage: its id and the state it made. Benchmarks and debug output listen here. */
  onStage?: (stage: string, state: DocumentState) => void;
}

/** Run a document through the stages. Throws the signal's reason when aborted. */
export async function runPipeline(
  source: SourceDocument,
  context: StageContext,
  { stages = PIPELINE, onStage }: PipelineOptions = {},
): Promise<DocumentState> {
  let state: DocumentState = { source, blocks: [], sentences: [], mentions: [], clusters: [], claims: [] };
  for (const stage of stages) {
    context.signal?.throwIfAborted();
    state = await stage.run(state, context);
    onStage?.(stage.id, state);
  }
  return state;
}

// Verdicts: shown at once, confirmed by the server, taken back on screen when it refuses.
import { VERDICT_STATUSES } from '#cypher/model/graph.ts';
import { ANNOTATE_LIMITS } from '#server/contract/annotate.ts';
import type { EdgeDto } from '#server/contract/graph.ts';
import type { VERDICTS } from '#server/contract/requests.ts';

import { merge, removeEdges, type Scene } from '../../graph/scene.ts';
import { countWords, edgeSentence } from '../../graph/wording.ts';
import type { AppContext } from '../context.ts';
import { type Annotation, annotate } from './annotate.ts';

export type Verdict = (typeof VERDICTS)[number];

export const DONE_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  unsure: 'Marked unsure',
};

export const REFUSED_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Not accepted',
  reject: 'Not rejected',
  unsure: 'Not marked',
};

/** What a verdict will make of the scene if the server agrees. */
function foresee(scene: Scene, edges: readonly EdgeDto[], verdict: Verdict): Scene {
  const here = edges.filter(({ id }) => scene.edges.has(id));
  if (verdict === 'reject') return removeEdges(scene, new Set(here.map(({ id }) => id)));
  const status = VERDICT_STATUSES[verdict];
  return merge(scene, { entities: [], edges: here.map((edge) => ({ ...edge, status })) });
}

export function describeEdge({ stores }: AppContext, edge: EdgeDto): string {
  const { entities } = stores.scene.getState();
  return edgeSentence(edge, (id) => entities.get(id)?.name ?? 'unknown', stores.boot.getState().ontology);
}

/** On one or several edges, as one decision. `words` names it in the history. */
export function judge(
  context: AppContext,
  edges: readonly EdgeDto[],
  verdict: Verdict,
  words: string,
  hooks: Pick<Annotation, 'mark' | 'unmark'> = {},
): Promise<boolean> {
  const [edge] = edges;
  if (edge === undefined) return Promise.resolve(false);
  const expected = { status: edge.status };
  return annotate(context, {
    body:
      edges.length === 1
        ? { kind: verdict, edge: edge.id, expected }
        : { kind: verdict, edges: edges.map(({ id }) => id) },
    label: `${DONE_WORDS[verdict]}: ${words}`,
    refused: REFUSED_WORDS[verdict],
    foresee: (scene) => foresee(scene, edges, verdict),
    ...hooks,
  });
}

/**
 * Shows the verdict now and tells the server in turn. Resolves when the server has agreed or refused. More edges than one
 * decision may hold become several, each a step of its own; the first refusal ends it.
 */
export async function decide(context: AppContext, ids: readonly string[], verdict: Verdict): Promise<void> {
  const { edges: known } = context.stores.scene.getState();
  const edges = ids.flatMap((id) => known.get(id) ?? []);
  for (let at = 0; at < edges.length; at += ANNOTATE_LIMITS.edges) {
    const part = edges.slice(at, at + ANNOTATE_LIMITS.edges);
    const [edge] = part;
    if (edge === undefined) return;
    const words = part.length === 1 ? describeEdge(context, edge) : countWords(part.length, 'edge');
    if (!(await judge(context, part, verdict, words))) return;
  }
}

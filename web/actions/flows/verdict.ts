// Verdicts: shown at once, confirmed by the server, taken back on screen when it refuses.
import type { EdgeDto } from '#server/contract/graph.ts';
import type { DecisionResultDto, VERDICTS } from '#server/contract/requests.ts';

import { merge, removeEdges, removeEntities, type Scene } from '../../graph/scene.ts';
import { edgeSentence } from '../../graph/wording.ts';
import { forgetDetails } from '../../state/details.ts';
import { record } from '../../state/history.ts';
import type { AppContext } from '../context.ts';
import { tell, tellFailure } from './notices.ts';
import { setScene } from './scene.ts';
import { inTurn } from './turns.ts';

export type Verdict = (typeof VERDICTS)[number];

const DONE_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  unsure: 'Marked unsure',
};

const REFUSED_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Not accepted',
  reject: 'Not rejected',
  unsure: 'Not marked',
};

/** What a verdict will make of the scene if the server agrees. */
function foresee(scene: Scene, edge: EdgeDto, verdict: Verdict): Scene {
  if (verdict === 'reject') return removeEdges(scene, new Set([edge.id]));
  const status = verdict === 'accept' ? 'accepted' : 'unsure';
  return merge(scene, { entities: [], edges: [{ ...edge, status }] });
}

/** What the server says a decision changed, as far as it is on this canvas. */
function followDecision(scene: Scene, result: DecisionResultDto): Scene {
  const left = removeEntities(
    removeEdges(scene, new Set(result.removedEdges)),
    new Set(result.removedEntities.filter((id) => scene.entities.has(id))),
  );
  const entities = result.changed.entities.filter((entity) => left.entities.has(entity.id));
  return merge(left, { entities, edges: result.changed.edges });
}

function describe({ stores }: AppContext, edge: EdgeDto): string {
  const { entities } = stores.scene.getState();
  return edgeSentence(edge, (id) => entities.get(id)?.name ?? 'unknown', stores.boot.getState().ontology);
}

function follow(context: AppContext, result: DecisionResultDto): void {
  setScene(context, followDecision(context.stores.scene.getState(), result));
  context.stores.details.setState(forgetDetails);
}

/** Shows the verdict now and tells the server in turn. Resolves when the server has agreed or refused. */
export function decide(context: AppContext, id: string, verdict: Verdict): Promise<void> {
  const { scene } = context.stores;
  const edge = scene.getState().edges.get(id);
  if (edge === undefined) return Promise.resolve();
  const words = describe(context, edge);
  setScene(context, foresee(scene.getState(), edge, verdict));
  return inTurn(context, () => confirm(context, edge, verdict, words));
}

async function confirm(context: AppContext, edge: EdgeDto, verdict: Verdict, words: string): Promise<void> {
  const { stores, api } = context;
  const ask = () => api.decide({ kind: verdict, edge: edge.id });
  try {
    const result = await ask();
    follow(context, result);
    let decision = result.decision.id;
    const step = {
      label: `${DONE_WORDS[verdict]}: ${words}`,
      kind: 'data' as const,
      undo: async () => follow(context, await api.retract(decision)),
      redo: async () => {
        const again = await ask();
        decision = again.decision.id;
        follow(context, again);
      },
    };
    stores.history.setState((history) => record(history, step));
    tell(context, { tone: 'success', text: step.label, action: 'history.undo' });
  } catch (error) {
    setScene(context, merge(stores.scene.getState(), { entities: [], edges: [edge] }));
    tellFailure(context, REFUSED_WORDS[verdict], error);
  }
}

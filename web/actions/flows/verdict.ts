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

export type Verdict = (typeof VERDICTS)[number];

const DONE_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  unsure: 'Marked unsure',
};

/** What a verdict will make of the scene if the server agrees. */
export function foresee(scene: Scene, edge: EdgeDto, verdict: Verdict): Scene {
  if (verdict === 'reject') return removeEdges(scene, new Set([edge.id]));
  const status = verdict === 'accept' ? 'accepted' : 'unsure';
  return merge(scene, { entities: [], edges: [{ ...edge, status }] });
}

/** What the server says a decision changed, as far as it is on this canvas. */
export function followDecision(scene: Scene, result: DecisionResultDto): Scene {
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

export async function decide(context: AppContext, id: string, verdict: Verdict): Promise<void> {
  const { stores, api } = context;
  const edge = stores.scene.getState().edges.get(id);
  if (edge === undefined || stores.history.getState().busy) return;
  const words = describe(context, edge);
  setScene(context, foresee(stores.scene.getState(), edge, verdict));
  stores.history.setState({ busy: true });
  try {
    const result = await api.decide({ kind: verdict, edge: id });
    follow(context, result);
    let decision = result.decision.id;
    stores.history.setState((history) =>
      record(history, {
        label: `${DONE_WORDS[verdict]}: ${words}`,
        kind: 'data',
        undo: async () => follow(context, await api.retract(decision)),
        redo: async () => {
          const again = await api.decide({ kind: verdict, edge: id });
          decision = again.decision.id;
          follow(context, again);
        },
      }),
    );
    tell(context, { tone: 'success', text: `${DONE_WORDS[verdict]}: ${words}`, action: 'history.undo' });
  } catch (error) {
    setScene(context, merge(stores.scene.getState(), { entities: [], edges: [edge] }));
    tellFailure(
      context,
      `Not ${verdict === 'accept' ? 'accepted' : verdict === 'reject' ? 'rejected' : 'marked'}`,
      error,
    );
  } finally {
    stores.history.setState({ busy: false });
  }
}

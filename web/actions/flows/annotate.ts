// One decision of any kind: shown at once where that is simple, written by the server in its turn, one step of the
// history; taken back on the screen when the server refuses.
import type { AnnotationResultDto, DecisionBody } from '#server/contract/annotate.ts';

import { toApiError } from '../../api/problem.ts';
import { applyPatch, diffScenes } from '../../graph/patch.ts';
import type { Scene } from '../../graph/scene.ts';
import { decidedHere } from '../../state/annotate.ts';
import { record } from '../../state/history.ts';
import type { AppContext } from '../context.ts';
import { entitiesOf, follow } from './follow.ts';
import { tell, tellFailure } from './notices.ts';
import { refreshScene } from './refresh.ts';
import { setScene } from './scene.ts';
import { inTurn } from './turns.ts';

export interface Annotation {
  body: DecisionBody;
  /** What was done, for the history: "Renamed Nato to NATO". */
  label: string;
  /** What it is called when the server refuses: "Not renamed". */
  refused: string;
  /** The scene as it will be if the server agrees. */
  foresee?(scene: Scene): Scene;
  /** What else shows the decision (the queue), and what takes that back. */
  mark?(): void;
  unmark?(): void;
}

/** Without an expectation of its own, a decision expects that nothing newer is known than what this page has heard. */
function withExpectation({ stores }: AppContext, body: DecisionBody): DecisionBody {
  const { seq } = stores.annotate.getState();
  return body.expected !== undefined || seq === null ? body : { ...body, expected: { seq } };
}

async function ask(context: AppContext, body: DecisionBody): Promise<AnnotationResultDto> {
  const result = await context.api.annotate(withExpectation(context, body));
  context.stores.annotate.setState((state) => decidedHere(state, result.decision));
  return result;
}

/** Takes back what is left of `decisions`; what went stays gone, so that a second try goes on from there. */
async function takeBack(
  context: AppContext,
  { decision }: AnnotationResultDto,
  decisions: string[],
  after: (result: AnnotationResultDto) => void,
): Promise<void> {
  for (let [id] = decisions; id !== undefined; [id] = decisions) {
    const result = await context.api.takeBack(id, { seq: decision.seq });
    context.stores.annotate.setState((state) => decidedHere(state, result.decision));
    decisions.shift();
    after(result);
  }
}

/** Shows it now and tells the server in turn. Resolves to whether the server agreed. */
export async function annotate(context: AppContext, annotation: Annotation): Promise<boolean> {
  const { scene } = context.stores;
  const before = scene.getState();
  const foreseen = annotation.foresee?.(before) ?? before;
  const patch = diffScenes(before, foreseen);
  annotation.mark?.();
  setScene(context, foreseen);
  let agreed = false;
  await inTurn(context, async () => {
    try {
      const result = await ask(context, annotation.body);
      agreed = true;
      confirm(context, annotation, result, before);
    } catch (error) {
      annotation.unmark?.();
      setScene(context, applyPatch(scene.getState(), patch, 'backward'));
      tellFailure(context, annotation.refused, error);
      if (toApiError(error).code === 'DECISION_STALE') await refreshScene(context).catch(() => undefined);
    }
  });
  return agreed;
}

function confirm(context: AppContext, annotation: Annotation, first: AnnotationResultDto, was: Scene): void {
  const { history } = context.stores;
  const about = entitiesOf(annotation.body);
  let [result, before] = [first, was];
  let decisions = [...first.undo];
  follow(context, first, about);
  const step = {
    label: annotation.label,
    kind: 'data' as const,
    undo: async () => {
      await takeBack(context, result, decisions, (back) => follow(context, back, about, before));
      annotation.unmark?.();
    },
    redo: async () => {
      before = context.stores.scene.getState();
      result = await ask(context, annotation.body);
      decisions = [...result.undo];
      annotation.mark?.();
      follow(context, result, about);
    },
  };
  history.setState((state) => record(state, step));
  const text = first.explanation === null ? step.label : `${step.label}. ${first.explanation}`;
  tell(context, { tone: 'success', text, action: 'history.undo' });
}

// One decision of any kind: shown at once where that is simple, written by the server in its turn, one step of the
// history; taken back on the screen when the server refuses.
import type { AnnotationResultDto, DecisionBody } from '#server/contract/annotate.ts';
import type { EntityDto } from '#server/contract/graph.ts';

import { toApiError } from '../../api/problem.ts';
import { overlyingIn, takenBackIn } from '../../api/standing.ts';
import { applyPatch, diffScenes } from '../../graph/patch.ts';
import { removeEntities, type Scene } from '../../graph/scene.ts';
import { momentWords } from '../../graph/wording.ts';
import { decidedHere } from '../../state/annotate.ts';
import { record } from '../../state/history.ts';
import type { AppContext } from '../context.ts';
import { entitiesOf, follow } from './follow.ts';
import { askToForce } from './force.ts';
import { tell, tellFailure } from './notices.ts';
import { refreshScene } from './refresh.ts';
import { setScene } from './scene.ts';
import { inTurn } from './turns.ts';

/** Taking back a decision that is not the last step of this page's history. */
export interface TakeBack {
  kind: 'take-back';
  decision: string;
  /** Entities that it is about. */
  about: readonly string[];
}

export interface Annotation {
  body: DecisionBody | TakeBack;
  /** What was done, for the history: "Renamed Nato to NATO". */
  label: string;
  /** What it is called when the server refuses: "Not renamed". */
  refused: string;
  /** Of the entities that the answer names, those that belong on the canvas although it did not have them. */
  brings?(entity: EntityDto): boolean;
  /** The scene as it will be if the server agrees. */
  foresee?(scene: Scene): Scene;
  /** What else shows the decision (the queue), and what takes that back. */
  mark?(): void;
  unmark?(): void;
}

/** Decisions kept to be tried again. */
const UNSENT = 50;

/** Without an expectation of its own, a decision expects that nothing newer is known than what this page has heard. */
function withExpectation({ stores }: AppContext, body: DecisionBody): DecisionBody {
  const { seq } = stores.annotate.getState();
  return body.expected !== undefined || seq === null ? body : { ...body, expected: { seq } };
}

async function ask(
  context: AppContext,
  body: Annotation['body'],
  force = false,
): Promise<AnnotationResultDto> {
  const { seq } = context.stores.annotate.getState();
  const result =
    body.kind === 'take-back'
      ? await context.api.takeBack(body.decision, force ? { force } : seq === null ? {} : { seq })
      : await context.api.annotate(withExpectation(context, body));
  context.stores.annotate.setState((state) => decidedHere(state, result.decision));
  return result;
}

/**
 * Takes back what is left of `decisions`; what went stays gone, so that a second try goes on from there. What somebody
 * took back already counts as taken back, and is said.
 */
async function takeBack(
  context: AppContext,
  { decision }: AnnotationResultDto,
  decisions: string[],
  { force, after }: { force: boolean; after(result: AnnotationResultDto): void },
): Promise<void> {
  for (let [id] = decisions; id !== undefined; [id] = decisions) {
    try {
      const result = await context.api.takeBack(id, force ? { force } : { seq: decision.seq });
      context.stores.annotate.setState((state) => decidedHere(state, result.decision));
      after(result);
    } catch (error) {
      const taken = takenBackIn(error);
      if (taken === null) throw error;
      tell(context, { tone: 'info', text: `${taken.by} took it back already, ${momentWords(taken.at)}.` });
      await refreshScene(context).catch(() => undefined);
    }
    decisions.shift();
  }
}

/** Shows it now and tells the server in turn. Resolves to whether the server agreed. */
export async function annotate(context: AppContext, annotation: Annotation, force = false): Promise<boolean> {
  const { scene } = context.stores;
  const before = scene.getState();
  const foreseen = annotation.foresee?.(before) ?? before;
  const patch = diffScenes(before, foreseen);
  annotation.mark?.();
  setScene(context, foreseen);
  let agreed = false;
  await inTurn(context, async () => {
    try {
      const result = await ask(context, annotation.body, force);
      agreed = true;
      confirm(context, annotation, result, before);
    } catch (error) {
      annotation.unmark?.();
      setScene(context, applyPatch(scene.getState(), patch, 'backward'));
      await sayRefusal(context, annotation, error);
    }
  });
  return agreed;
}

/** Offers to take back over a later decision, or to try again what never reached the server. */
async function sayRefusal(context: AppContext, annotation: Annotation, error: unknown): Promise<void> {
  const later = overlyingIn(error);
  if (later !== null) {
    const force = async () => void (await annotate(context, annotation, true));
    askToForce(context, { what: annotation.label, later, force });
    return;
  }
  const { code, retriable } = toApiError(error);
  if (retriable) keepUnsent(context, annotation);
  tellFailure(context, annotation.refused, error, retriable ? 'decision.retry' : null);
  if (code === 'DECISION_STALE') await refreshScene(context).catch(() => undefined);
}

function keepUnsent(context: AppContext, annotation: Annotation): void {
  const { label } = annotation;
  const again = async () => void (await annotate(context, annotation));
  context.stores.annotate.setState(({ unsent }) => ({
    unsent: [...unsent, { label, again }].slice(-UNSENT),
  }));
}

/** Makes the decisions again that did not reach the server, in their order; those that fail once more are kept. */
export async function retryUnsent({ stores }: AppContext): Promise<void> {
  const { unsent } = stores.annotate.getState();
  stores.annotate.setState({ unsent: [] });
  await Promise.all(unsent.map(({ again }) => again()));
}

function confirm(context: AppContext, annotation: Annotation, first: AnnotationResultDto, was: Scene): void {
  const { history } = context.stores;
  const about = annotation.body.kind === 'take-back' ? annotation.body.about : entitiesOf(annotation.body);
  let [result, before] = [first, was];
  let decisions = [...first.undo];
  const { brings } = annotation;
  follow(context, first, about, { brings });
  /** What was brought onto the canvas leaves it, though the graph still has it. */
  const takeOff = () => {
    const { scene } = context.stores;
    const brought = result.changed.entities.filter(
      (entity) => !before.entities.has(entity.id) && brings?.(entity),
    );
    if (brought.length === 0) return;
    setScene(context, removeEntities(scene.getState(), new Set(brought.map(({ id }) => id))));
  };
  const step = {
    label: annotation.label,
    kind: 'data' as const,
    undo: async (force = false) => {
      await takeBack(context, result, decisions, {
        force,
        after: (back) => follow(context, back, about, { before }),
      });
      annotation.unmark?.();
      takeOff();
    },
    redo: async () => {
      before = context.stores.scene.getState();
      result = await ask(context, annotation.body);
      decisions = [...result.undo];
      annotation.mark?.();
      follow(context, result, about, { brings });
    },
  };
  history.setState((state) => record(state, step));
  const text = first.explanation === null ? step.label : `${step.label}. ${first.explanation}`;
  tell(context, { tone: 'success', text, action: 'history.undo' });
}

// Decisions and ingests made elsewhere: the canvas, the open details and the queue of review follow, and a quiet notice
// says so.
import type { DecisionEventDto, IngestEventDto, ServerEventDto } from '#server/contract/events.ts';
import type { SubgraphDto } from '#server/contract/graph.ts';
import { LIMITS } from '#server/contract/requests.ts';

import { newcomers, place, removeEdges, removeEntities, type Scene } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import { heard } from '../../state/annotate.ts';
import { forgetDetails, forgetSome } from '../../state/details.ts';
import { decidedElsewhere } from '../../state/review.ts';
import type { AppContext } from '../context.ts';
import { loadStats } from './boot.ts';
import { tell, tellFailure } from './notices.ts';
import { refreshScene, withServerEdges } from './refresh.ts';
import { setScene } from './scene.ts';
import { settled } from './turns.ts';

type Changes = Pick<DecisionEventDto, 'entities' | 'edges' | 'removedEntities' | 'removedEdges'>;

const KIND_WORDS: Readonly<Record<string, string>> = {
  accept: 'accepted an edge',
  reject: 'rejected an edge',
  unsure: 'is unsure about an edge',
  edit: 'edited an edge',
  add: 'added an edge',
  comment: 'commented',
  merge: 'merged two entities',
  split: 'split an entity',
  'keep-apart': 'kept two entities apart',
  mention: 'named words of an article',
  rename: 'renamed an entity',
  retype: 'changed the type of an entity',
  retract: 'took a decision back',
};

/** Whether it may show on this canvas: something on it is named, or edges came that may lie between what is on it. */
function touches(scene: Scene, changes: Changes): boolean {
  const named = [...changes.entities, ...changes.removedEntities].some((id) => scene.entities.has(id));
  return named || changes.removedEdges.some((id) => scene.edges.has(id)) || changes.edges.length > 0;
}

/** The scene after changes made elsewhere; `asked` are the ids that `answer` is about. */
function brought(scene: Scene, changes: Changes, asked: readonly string[], answer: SubgraphDto): Scene {
  const gone = changes.removedEntities.filter((id) => scene.entities.has(id));
  const left = removeEntities(removeEdges(scene, new Set(changes.removedEdges)), new Set(gone));
  // An entity that was merged answers under its present one, which then takes its place on the canvas.
  const present = answer.entities.filter(
    ({ id }) => left.entities.has(id) || (gone.length > 0 && !asked.includes(id)),
  );
  const came = newcomers(left, { entities: present });
  const next = withServerEdges(left, { ...answer, entities: present });
  if (came.length === 0) return next;
  const [first] = gone.flatMap((id) => scene.places.get(id) ?? []);
  const [one] = came;
  const placed = first === undefined || one === undefined ? next : place(next, new Map([[one, first]]));
  return place(placed, seedPlaces(placed));
}

/** Asks what the server says now about what is on the canvas. Resolves to whether anything on it changed. */
async function followChanges(context: AppContext, changes: Changes): Promise<boolean> {
  const { scene } = context.stores;
  const before = scene.getState();
  if (!touches(before, changes)) return false;
  const asked = [...before.entities.keys()];
  const near =
    asked.length <= LIMITS.overviewMax
      ? asked
      : [...new Set([...changes.entities, ...changes.removedEntities, ...(await endsOf(context, changes))])];
  if (near.length === 0) return false;
  const answer = await context.api.subgraph(near.slice(0, LIMITS.overviewMax));
  const now = scene.getState();
  const next = brought(now, changes, near, answer);
  if (sameAs(now, next)) return false;
  setScene(context, next);
  return true;
}

/** On a canvas too large to ask about as a whole: the ends of the edges that changed. */
async function endsOf({ api, stores }: AppContext, { edges, removedEdges }: Changes): Promise<string[]> {
  const known = stores.scene.getState().edges;
  const old = removedEdges.flatMap((id) => known.get(id) ?? []);
  const found = await Promise.allSettled(edges.slice(0, LIMITS.neighbours).map((id) => api.edge(id)));
  const fresh = found.flatMap((result) => (result.status === 'fulfilled' ? [result.value.edge] : []));
  return [...old, ...fresh].flatMap(({ subject, object }) => [subject, object]);
}

function sameMap<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  if (a.size !== b.size) return false;
  const same = (one: Value | undefined, other: Value) =>
    one === other || JSON.stringify(one) === JSON.stringify(other);
  return [...b].every(([id, value]) => a.has(id) && same(a.get(id), value));
}

function sameAs(a: Scene, b: Scene): boolean {
  return sameMap(a.entities, b.entities) && sameMap(a.edges, b.edges);
}

async function followDecision(context: AppContext, event: DecisionEventDto): Promise<void> {
  const { stores } = context;
  // One's own decision may be told before its answer is here.
  await settled(context).catch(() => undefined);
  const known = stores.annotate.getState();
  stores.annotate.setState((state) => heard(state, event.decision.seq));
  if (known.own.has(event.decision.id)) return;
  const { entities, edges, removedEntities, removedEdges } = event;
  stores.details.setState((details) =>
    event.replayed
      ? forgetDetails(details)
      : forgetSome(details, {
          entities: [...entities, ...removedEntities],
          edges: [...edges, ...removedEdges],
        }),
  );
  stores.review.setState((review) =>
    decidedElsewhere(review, [...edges, ...removedEdges], event.decision.kind !== 'retract'),
  );
  const shown = event.replayed ? await refreshed(context) : await followChanges(context, event);
  const words = KIND_WORDS[event.decision.kind];
  if (shown && words !== undefined) tell(context, { tone: 'info', text: `${event.decision.by} ${words}.` });
}

async function refreshed(context: AppContext): Promise<boolean> {
  const before = context.stores.scene.getState();
  await refreshScene(context);
  return !sameAs(before, context.stores.scene.getState());
}

async function followIngest(context: AppContext, event: IngestEventDto): Promise<void> {
  const jobs = [...context.stores.jobs.getState().jobs.values()];
  // What this page sent itself shows its arrivals by its own flow.
  const own = jobs.some(
    ({ job }) =>
      !['done', 'failed'].includes(job.state) || event.documents.some((id) => job.documents.includes(id)),
  );
  if (own) return;
  context.stores.details.setState((details) =>
    forgetSome(details, { entities: event.entities, edges: event.edges }),
  );
  void loadStats(context);
  if (await followChanges(context, event))
    tell(context, { tone: 'info', text: 'A text that was read elsewhere changed edges here.' });
}

async function followEvent(context: AppContext, event: ServerEventDto): Promise<void> {
  const { stores } = context;
  switch (event.event) {
    case 'decision':
      return followDecision(context, event);
    case 'ingest':
      return followIngest(context, event);
    case 'hello':
      stores.annotate.setState((state) => ({ ...heard(state, event.seq), hearing: true }));
      return;
    case 'reload':
      stores.annotate.setState((state) => ({ ...heard(state, event.seq), hearing: true }));
      stores.details.setState(forgetDetails);
      await refreshScene(context);
  }
}

/** Follows the server until the returned function is called. Events are worked through one after the other. */
export function followElsewhere(context: AppContext): () => void {
  let turn = Promise.resolve();
  return context.api.followServer({
    onEvent(event) {
      turn = turn
        .then(() => followEvent(context, event))
        .catch((error: unknown) => tellFailure(context, 'The canvas may be out of date', error));
    },
    onBreak: () => context.stores.annotate.setState({ hearing: false }),
    later(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
}

// Takes clusters out of an entity: by taking back the merge that joined them, by keeping them apart where their names
// joined them, or by both.
import type { ClusterRef, DecisionOf } from '#cypher/model/decision.ts';
import { entityHistory } from '#cypher/queries/decisions/history.ts';
import type { DecisionOutcome } from '#cypher/store/index.ts';

import type { UnmergeBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import type { Author } from './author.ts';
import { holdEntity } from './holds.ts';
import { invalid } from './refusals.ts';

export interface Unmerged {
  outcomes: DecisionOutcome[];
  explanation: string;
}

/** Decisions about one entity among which the merge is looked for. */
const LOOKED_AT = 1000;

function sides(
  parts: readonly ClusterRef[],
  out: ReadonlySet<string>,
): { left: ClusterRef[]; right: ClusterRef[] } {
  return {
    left: parts.filter(({ cluster }) => out.has(cluster)),
    right: parts.filter(({ cluster }) => !out.has(cluster)),
  };
}

/** The side of the merge that holds every cluster that goes, when the other holds none of them; else null. */
function sideOf({ payload }: DecisionOf<'merge'>, out: ReadonlySet<string>): string[] | null {
  const left = payload.left.map(({ cluster }): string => cluster);
  const right = payload.right.map(({ cluster }): string => cluster);
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if ([...out].every((id) => one.includes(id) && !other.includes(id))) return one;
  }
  return null;
}

interface Joining {
  merge: DecisionOf<'merge'>;
  side: string[];
}

/** The newest merge in force that joined these clusters to the rest. */
async function joiningOf(
  { store, options }: Access,
  entity: string,
  out: ReadonlySet<string>,
): Promise<Joining | null> {
  const { rows } = await store.run(
    entityHistory,
    { id: entity, before: null, limit: LOOKED_AT, properties: [] },
    options,
  );
  for (const { decision, retracted } of rows) {
    if (retracted || decision.kind !== 'merge') continue;
    const side = sideOf(decision, out);
    if (side !== null) return { merge: decision, side };
  }
  return null;
}

async function stillTogether(
  access: Access,
  staying: string,
  out: ReadonlySet<string>,
): Promise<ClusterRef[] | null> {
  const parts = await holdEntity(access, staying);
  return parts.some(({ cluster }) => out.has(cluster)) ? parts : null;
}

export async function unmerge(access: Access, author: Author, body: UnmergeBody): Promise<Unmerged> {
  const { by, reason } = author;
  const { store, options } = access;
  const since = body.expected?.seq;
  const out = new Set(body.clusters);
  const parts = await holdEntity(access, body.entity);
  const { left, right } = sides(parts, out);
  if (left.length < out.size) {
    throw invalid(
      'Some of these are no part of this entity',
      'Load the entity again: its links name its parts.',
    );
  }
  if (right.length === 0)
    throw invalid('These are all its parts', 'Choose the parts that are somebody else.');

  const joining = await joiningOf(access, body.entity, out);
  if (joining === null) {
    const decision = { kind: 'keep-apart', by, reason, payload: { left, right } } as const;
    const outcome = await store.decide(decision, { ...options, ...(since === undefined ? {} : { since }) });
    return {
      outcomes: [outcome],
      explanation: 'Their names had joined them, so they are kept apart from now on.',
    };
  }
  const { merge } = joining;
  const going = new Set([...out, ...joining.side]);
  const staying = right.find(({ cluster }) => !going.has(cluster));
  const taken = await store.retract(merge.id, by, reason, {
    ...options,
    unlessOverlaid: { since: since ?? null },
  });
  const how = `The merge that ${merge.by} decided at ${merge.at} was taken back.`;
  const together = staying === undefined ? null : await stillTogether(access, staying.cluster, out);
  if (together === null) return { outcomes: [taken], explanation: how };
  const apart = await store.decide(
    { kind: 'keep-apart', by, reason, payload: sides(together, going) },
    options,
  );
  return {
    outcomes: [taken, apart],
    explanation: `${how} Their names join them too, so they are kept apart from now on.`,
  };
}

// Decisions about entities: merge, keep apart, split, rename and retype, expanded to clusters and mentions.
import type { ClusterRef, NewDecision } from '#cypher/model/decision.ts';
import { mentionRef } from '#cypher/model/refs.ts';
import { type EntityMentionRow, entityMentions } from '#cypher/queries/entities/mentions.ts';

import type { MergeBody, PairBody, RenameBody, RetypeBody, SplitBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import { findOne } from '../find-one.ts';
import { missingEntity } from '../missing-entity.ts';
import type { Author } from './author.ts';
import { requireEntityType } from './fit.ts';
import { firstPart, holdEntity } from './holds.ts';
import { quoteAll } from './quote.ts';
import { invalid } from './refusals.ts';

/** Mentions of an entity that a split can tell apart. */
const MENTIONS = 50_000;

interface Sides {
  left: ClusterRef[];
  right: ClusterRef[];
}

async function holdPair(access: Access, { left, right }: { left: string; right: string }): Promise<Sides> {
  const sides = { left: await holdEntity(access, left), right: await holdEntity(access, right) };
  const held = new Set(sides.left.map(({ cluster }) => cluster));
  if (!sides.right.some(({ cluster }) => held.has(cluster))) return sides;
  throw invalid('Both are one entity already', 'To part them, split the entity or undo the merge.');
}

export async function expandPair(
  access: Access,
  { by, reason }: Author,
  body: MergeBody | PairBody,
): Promise<NewDecision> {
  const sides = await holdPair(access, body);
  if (body.kind === 'merge') {
    return { kind: 'merge', by, reason, payload: { ...sides, survivor: body.survivor } };
  }
  return { kind: body.kind, by, reason, payload: sides };
}

function spanKey(span: { document: string; start: number; end: number }): string {
  return `${span.document}:${span.start}:${span.end}`;
}

function placeOf({ document, start, end }: EntityMentionRow) {
  return { document: document.id, start, end };
}

export async function expandSplit(
  access: Access,
  { by, reason }: Author,
  body: SplitBody,
): Promise<NewDecision> {
  const { entity, mentions: spans = [], clusters = [] } = body;
  if (spans.length + clusters.length === 0) {
    throw invalid('It names no mention', 'Choose the mentions that are somebody else.');
  }
  const rest = await holdEntity(access, entity);
  const params = { id: entity, after: null, limit: MENTIONS };
  const { mentions } = await findOne(access, entityMentions, params, missingEntity(entity));
  const wanted = new Set((await quoteAll(access, spans)).map(spanKey));
  const whole = new Set(clusters);
  const chosen = mentions.filter(
    (mention) => whole.has(mention.cluster) || wanted.has(spanKey(placeOf(mention))),
  );
  const found = new Set(chosen.map((mention) => spanKey(placeOf(mention))));
  const strange = [
    ...[...wanted].filter((key) => !found.has(key)),
    ...clusters.filter((id) => !mentions.some(({ cluster }) => cluster === id)),
  ];
  if (strange.length > 0) {
    throw invalid(
      `This entity is not mentioned at ${strange.slice(0, 3).join(', ')}`,
      'Load its mentions again.',
    );
  }
  if (chosen.length === mentions.length) {
    throw invalid('These are all its mentions: nobody would be left', 'Rename or retype the entity instead.');
  }
  const refs = chosen.map(({ document, start, end, text }) =>
    mentionRef(document.id as ClusterRef['document'], { start, end, text }),
  );
  return { kind: 'split', by, reason, payload: { mentions: refs, rest } };
}

export async function expandNaming(
  access: Access,
  { by, reason, ontology }: Author,
  body: RenameBody | RetypeBody,
): Promise<NewDecision> {
  const parts = await holdEntity(access, body.entity);
  const cluster = firstPart(parts, body.entity);
  if (body.kind === 'rename')
    return { kind: 'rename', by, reason, payload: { cluster, name: body.name.trim() } };
  return { kind: 'retype', by, reason, payload: { cluster, type: requireEntityType(ontology, body.type) } };
}

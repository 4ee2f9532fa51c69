// The decisions behind the forms of annotating: each says what it does, and what the screen shows meanwhile.
import { claimReading } from '#cypher/model/reading.ts';
import type { AddBody, EditBody, MergeBody, SplitBody } from '#server/contract/annotate.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { relationTypeOf } from '../../graph/ontology.ts';
import { merge, type Scene } from '../../graph/scene.ts';
import { countWords, relationWords } from '../../graph/wording.ts';
import type { Ref } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { type Annotation, annotate } from './annotate.ts';
import { describeEdge } from './verdict.ts';

export function entityName({ stores }: AppContext, id: string): string {
  return stores.scene.getState().entities.get(id)?.name ?? 'entity';
}

function reasonOf(reason: string): { reason?: string } {
  const text = reason.trim();
  return text === '' ? {} : { reason: text };
}

function withEntity(id: string, change: Partial<EntityDto>): (scene: Scene) => Scene {
  return (scene) => {
    const entity = scene.entities.get(id);
    if (entity === undefined) return scene;
    return merge(scene, { entities: [{ ...entity, ...change }], edges: [] });
  };
}

export function rename(context: AppContext, entity: string, name: string, reason: string): Promise<boolean> {
  return annotate(context, {
    body: { kind: 'rename', entity, name, ...reasonOf(reason) },
    label: `Renamed ${entityName(context, entity)} to ${name}`,
    refused: 'Not renamed',
    foresee: withEntity(entity, { name }),
  });
}

export function retype(context: AppContext, entity: string, type: string, reason: string): Promise<boolean> {
  const label = context.stores.boot.getState().ontology.entityTypes.get(type)?.label ?? type;
  return annotate(context, {
    body: { kind: 'retype', entity, type, ...reasonOf(reason) },
    label: `${entityName(context, entity)} is now: ${label}`,
    refused: 'Type not changed',
    foresee: withEntity(entity, { type }),
  });
}

export function editEdge(
  context: AppContext,
  edge: EdgeDto,
  changes: EditBody['changes'],
  reason: string,
  hooks: Pick<Annotation, 'mark' | 'unmark'> = {},
): Promise<boolean> {
  const shown = (scene: Scene): Scene => {
    const now = scene.edges.get(edge.id);
    if (now === undefined) return scene;
    const { type = now.type, label = now.label, title = now.title, reversed = false } = changes;
    const ends = reversed ? { subject: now.object, object: now.subject } : {};
    const shownNow = { ...now, type, label, title, ...ends, ...readingAfter(now, changes) };
    return merge(scene, { entities: [], edges: [shownNow] });
  };
  return annotate(context, {
    body: { kind: 'edit', edge: edge.id, changes, ...reasonOf(reason) },
    label: `Edited: ${describeEdge(context, edge)}`,
    refused: 'Not edited',
    foresee: shown,
    ...hooks,
  });
}

/** What an edge of this reading will read as; a proposed one does not say whether it is a plan or a possibility. */
function readingAfter(
  { reading }: EdgeDto,
  { polarity, modality }: EditBody['changes'],
): Partial<Pick<EdgeDto, 'reading' | 'disputed'>> {
  if (polarity === undefined && modality === undefined) return {};
  const was = { asserted: 'actual', denied: 'actual', alleged: 'alleged', proposed: 'planned' } as const;
  return {
    reading: claimReading({
      polarity: polarity ?? (reading === 'denied' ? 'denied' : 'asserted'),
      modality: modality ?? was[reading],
    }),
    disputed: false,
  };
}

export function turnAround(context: AppContext, edge: EdgeDto): Promise<boolean> {
  return editEdge(context, edge, { reversed: true }, '');
}

export function comment(context: AppContext, target: Ref, text: string): Promise<boolean> {
  const about = target.kind === 'edge' ? { edge: target.id } : { entity: target.id };
  return annotate(context, {
    body: { kind: 'comment', text, ...about },
    label: `Commented on ${targetWords(context, target)}`,
    refused: 'Comment not kept',
  });
}

function targetWords(context: AppContext, { kind, id }: Ref): string {
  const edge = kind === 'edge' ? context.stores.scene.getState().edges.get(id) : undefined;
  return edge === undefined ? entityName(context, id) : describeEdge(context, edge);
}

export function tag(context: AppContext, target: Ref, text: string, reason: string): Promise<boolean> {
  const about = target.kind === 'edge' ? { edge: target.id } : { entity: target.id };
  return annotate(context, {
    body: { kind: 'tag', tag: text, ...about, ...reasonOf(reason) },
    label: `Tagged ${targetWords(context, target)}: ${text}`,
    refused: 'Not tagged',
  });
}

/** Takes back any decision about this edge or entity, one's own or somebody else's. */
export function takeBackDecision(
  context: AppContext,
  target: Ref,
  { id, words }: { id: string; words: string },
): Promise<boolean> {
  const edge = context.stores.scene.getState().edges.get(target.id);
  const about = edge === undefined ? [target.id] : [edge.subject, edge.object];
  return annotate(context, {
    body: { kind: 'take-back', decision: id, about },
    label: `Took back: ${words}`,
    refused: 'Not taken back',
  });
}

export function addEdge(
  context: AppContext,
  edge: Omit<AddBody, 'kind' | 'reason'>,
  reason: string,
): Promise<boolean> {
  const { ontology } = context.stores.boot.getState();
  const words = relationWords({ type: edge.type, label: edge.label ?? '' }, ontology);
  const [subject, object] = [entityName(context, edge.subject), entityName(context, edge.object)];
  return annotate(context, {
    body: { kind: 'add', ...edge, ...reasonOf(reason) },
    label: `Added: ${subject} – ${words} – ${object}`,
    refused: `${relationTypeOf(ontology, edge.type).label}: not added`,
  });
}

export interface Pair {
  left: Pick<EntityDto, 'id' | 'name'>;
  right: Pick<EntityDto, 'id' | 'name'>;
}

export function mergePair(
  context: AppContext,
  { left, right }: Pair,
  survivor: MergeBody['survivor'],
  reason: string,
  hooks: Pick<Annotation, 'mark' | 'unmark'> = {},
): Promise<boolean> {
  const [kept, absorbed] = survivor === 'left' ? [left, right] : [right, left];
  return annotate(context, {
    body: { kind: 'merge', left: left.id, right: right.id, survivor, ...reasonOf(reason) },
    label: `Merged ${absorbed.name} into ${kept.name}`,
    refused: 'Not merged',
    ...hooks,
  });
}

const PAIR_WORDS = {
  'keep-apart': ['Kept apart', 'Not kept apart'],
  'unsure-same': ['Unsure whether the same', 'Not marked'],
} as const;

export function decidePair(
  context: AppContext,
  { left, right }: Pair,
  kind: keyof typeof PAIR_WORDS,
  hooks: Pick<Annotation, 'mark' | 'unmark'> = {},
): Promise<boolean> {
  const [done, refused] = PAIR_WORDS[kind];
  return annotate(context, {
    body: { kind, left: left.id, right: right.id },
    label: `${done}: ${left.name} and ${right.name}`,
    refused,
    ...hooks,
  });
}

export function keepApart(context: AppContext, left: string, right: string): Promise<boolean> {
  const named = (id: string) => ({ id, name: entityName(context, id) });
  return decidePair(context, { left: named(left), right: named(right) }, 'keep-apart');
}

export function split(
  context: AppContext,
  entity: string,
  mentions: NonNullable<SplitBody['mentions']>,
  reason: string,
): Promise<boolean> {
  return annotate(context, {
    body: { kind: 'split', entity, mentions, ...reasonOf(reason) },
    label: `Split ${countWords(mentions.length, 'mention')} off ${entityName(context, entity)}`,
    refused: 'Not split',
  });
}

export function unmerge(
  context: AppContext,
  entity: string,
  clusters: string[],
  reason: string,
): Promise<boolean> {
  return annotate(context, {
    body: { kind: 'unmerge', entity, clusters, ...reasonOf(reason) },
    label: `Took ${countWords(clusters.length, 'part')} out of ${entityName(context, entity)}`,
    refused: 'Not unmerged',
  });
}

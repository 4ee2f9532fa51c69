// Words that an analyst says name somebody, where the reader took them for nobody: they make mentions of no run and
// a cluster, beside the evidence. No name key leads to it, so that names alone never join it: who it is an analyst says.
import type { ClusterRef, Decision, DecisionOf } from '#cypher/model/decision.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { ClusterId, DecisionId, DocumentId, MentionAnchor, MentionId } from '#cypher/model/ids.ts';
import { sortedBy } from '#cypher/model/order.ts';
import type { MentionFact } from '#cypher/projection/port.ts';

import type { Place } from './finder.ts';
import type { ClusterNode, Together } from './types.ts';

export interface MadeCluster {
  decision: DecisionOf<'mention'>;
  node: ClusterNode;
  /** In the order of the text. */
  mentions: MentionFact[];
}

/** The cluster that a decision makes of words: the same while the decision stands, whatever the extractor. */
export function madeClusterId(decision: DecisionId): ClusterId {
  return hashId<ClusterId>('vc', ['mention', decision]);
}

/** Of the decisions in force, those about these documents, in the order of the log. */
export function madeClusters(
  active: readonly Decision[],
  documents: ReadonlySet<DocumentId>,
  publishedAt: (document: DocumentId) => string | null,
): MadeCluster[] {
  return active.flatMap((decision): MadeCluster[] => {
    if (decision.kind !== 'mention') return [];
    const { name, type } = decision.payload;
    const words = sortedBy(decision.payload.mentions, ({ start, end }) => [start, end]);
    const [first] = words;
    if (first === undefined || !documents.has(first.document)) return [];
    const { document, start } = first;
    const id = madeClusterId(decision.id);
    const node = {
      id,
      document,
      name,
      type,
      kind: null,
      aliases: [...new Set([name, ...words.map(({ quote }) => quote)])],
      titles: [],
      start,
      keys: [],
      publishedAt: publishedAt(document),
      virtual: true,
    };
    const mentions = words.map((ref) => ({
      id: hashId<MentionId>('mn', ['made', decision.id, ref.start, ref.end]),
      anchor: hashId<MentionAnchor>('ma', ['made', decision.id, ref.start, ref.end]),
      document,
      start: ref.start,
      end: ref.end,
      text: ref.quote,
      kind: 'name' as const,
      type,
      title: null,
      clusters: [id],
    }));
    return [{ decision, node, mentions }];
  });
}

/**
 * Who the words are: whom the decision names, else whom a name that the reader finds there by now refers to. Null when
 * that is nobody.
 */
export function togetherOf(
  { decision, node, mentions }: MadeCluster,
  read: readonly Place[],
  find: (ref: ClusterRef) => ClusterId | null,
): Together | null {
  const { same } = decision.payload;
  const whom = same === null ? firstOf(mentions, (made) => namedThere(made, read)) : find(same);
  if (whom === null) return null;
  const why = decision.reason ? `named by ${decision.by} (${decision.reason})` : `named by ${decision.by}`;
  return { members: [node.id, whom], seq: decision.seq, why };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** The cluster of the name that is just these words, else of the shortest one of their type around them. */
function namedThere(made: MentionFact, read: readonly Place[]): ClusterId | null {
  const length = ({ mention }: Place) => mention.end - mention.start;
  const around = read.filter(({ mention }) => {
    if (mention.document !== made.document || mention.kind !== 'name') return false;
    if (mention.start > made.start || mention.end < made.end) return false;
    return mention.type === made.type || mention.end - mention.start === made.end - made.start;
  });
  const [nearest] = sortedBy(around, (place) => [length(place), place.current]);
  return nearest?.current ?? null;
}

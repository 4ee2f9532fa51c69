// Document state -> the JSON of `extract`: entities are this document's clusters, edges the sum of its claims. A claim
// whose end is several ("their meeting") supports an edge for each.
import type { ClusterId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import { claimReading, edgeReading } from '#cypher/model/reading.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { edgeId } from '#cypher/projection/edges.ts';

import type { ClaimState, DocumentState, MentionState } from '../state.ts';
import type { ExtractedEdge, ExtractedEvidence, ExtractionJson } from './extraction-schema.ts';
import { clusterId } from './hash-recipes.ts';
import { firstNaming, keptMentions } from './kept-mentions.ts';

export function toExtractionJson(state: DocumentState): ExtractionJson {
  const { id, title, publishedAt, outlet, url, text } = state.source;
  const ids = state.clusters.map((cluster) =>
    clusterId(id, firstNaming(state, cluster) ?? { start: 0, end: 0 }),
  );
  const entities = state.clusters.map((cluster, index) => ({
    id: ids[index] ?? '',
    name: cluster.name,
    type: cluster.type,
    aliases: cluster.aliases.filter((alias) => alias !== cluster.name),
    mentions: cluster.mentions.flatMap((mention) => mentionJson(state.mentions[mention])),
  }));
  const edges = edgesOf(state, ids);
  return {
    document: { id, title, publishedAt, outlet, url, text },
    entities,
    edges,
    stats: {
      words: state.sentences.reduce(
        (sum, { tokens }) => sum + tokens.filter(({ upos }) => upos !== 'PUNCT').length,
        0,
      ),
      sentences: state.sentences.length,
      mentions: keptMentions(state).size,
      entities: entities.length,
      claims: state.claims.length,
      edges: edges.length,
    },
  };
}

function mentionJson(mention: MentionState | undefined): ExtractionJson['entities'][number]['mentions'] {
  if (mention === undefined) return [];
  const { start, end, text, kind } = mention;
  return [{ start, end, text, kind }];
}

interface Gathered {
  id: EdgeId;
  subject: EntityId;
  object: EntityId;
  support: Array<{ claim: ClaimState; evidence: ExtractedEvidence }>;
}

function edgesOf(state: DocumentState, ids: readonly ClusterId[]): ExtractedEdge[] {
  const gathered = new Map<EdgeId, Gathered>();
  for (const claim of state.claims) {
    const sides = [state.mentions[claim.subject], state.mentions[claim.object]] as const;
    if (sides[0] === undefined || sides[1] === undefined) continue;
    const seen = new Set<EdgeId>();
    for (const [from, to, swapped] of pairs(claim, sides[0], sides[1], ids)) {
      const label = claim.type === 'RELATION' ? claim.label : null;
      const id = edgeId(from, claim.type, to, label);
      if (seen.has(id)) continue;
      seen.add(id);
      const edge = gathered.get(id) ?? { id, subject: from, object: to, support: [] };
      const [subject, object] = swapped ? [sides[1], sides[0]] : [sides[0], sides[1]];
      edge.support.push({ claim, evidence: evidenceOf(state, ids, claim, subject, object) });
      gathered.set(id, edge);
    }
  }
  return [...gathered.values()].map(toEdge);
}

type Pair = [from: EntityId, to: EntityId, swapped: boolean];

/** Every two clusters of the ends; those of a symmetric type in the order of their ids. */
function pairs(
  claim: ClaimState,
  subject: MentionState,
  object: MentionState,
  ids: readonly ClusterId[],
): Pair[] {
  const symmetric = baseOntology.relationTypes.get(claim.type)?.symmetric === true;
  const entities = (mention: MentionState): EntityId[] =>
    mention.clusters.flatMap((cluster) => (ids[cluster] as unknown as EntityId | undefined) ?? []);
  return entities(subject).flatMap((from) =>
    entities(object).flatMap((to): Pair[] => {
      if (from === to) return [];
      return [symmetric && to < from ? [to, from, true] : [from, to, false]];
    }),
  );
}

function evidenceOf(
  state: DocumentState,
  ids: readonly ClusterId[],
  claim: ClaimState,
  subject: MentionState,
  object: MentionState,
): ExtractedEvidence {
  const source = claim.attributedTo === null ? undefined : state.mentions[claim.attributedTo];
  const { polarity, modality, title, date, datePrecision, confidence, inferred, trigger } = claim;
  return {
    sentence: spanOf(state.sentences[claim.sentence] ?? subject),
    subject: spanOf(subject),
    trigger: trigger === null ? null : spanOf(trigger),
    object: spanOf(object),
    polarity,
    modality,
    attribution: ids[source?.clusters[0] ?? -1] ?? null,
    title,
    date,
    datePrecision,
    confidence,
    inferred,
  };
}

function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

/** Label and confidence come from the surest of the claims that read as the edge does. */
function toEdge({ id, subject, object, support }: Gathered): ExtractedEdge {
  const { reading, disputed } = edgeReading(support.map(({ claim }) => claim));
  const speaking = support.filter(({ claim }) => claimReading(claim) === reading);
  const surest =
    [...speaking].sort((left, right) => right.claim.confidence - left.claim.confidence)[0] ?? support[0];
  return {
    id,
    type: surest?.claim.type ?? '',
    label: surest?.claim.label ?? '',
    subject,
    object,
    reading,
    disputed,
    confidence: surest?.claim.confidence ?? 0,
    evidence: support.map(({ evidence }) => evidence),
  };
}

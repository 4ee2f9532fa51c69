// Turns the numbers of a random choice into a decision about what a store holds now, as an analyst's screen would.
import type { ClaimRef, ClusterRef, Decision, MentionRef, NewDecision } from '#cypher/model/decision.ts';
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { additionRef, claimRef, clusterRef, mentionRef } from '#cypher/model/refs.ts';
import type { MentionFact } from '#cypher/projection/port.ts';

import type { DecisionChoice } from './arbitrary-evidence.ts';
import type { MapStore } from './map-port.ts';

/** Null when there is nothing yet to decide about in that way. */
export function chooseDecision(store: MapStore, { kind, pick, flag }: DecisionChoice): NewDecision | null {
  const [one, two, three, four] = pick;
  const entities = [...store.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];
  const entity = at(entities, one);
  const other = at(entities, two);
  const clusters = entities.flatMap(({ clusters: members }) => members);
  const cluster = at(clusters, one);
  const base = { by: 'ana', reason: flag ? 'seen' : null };
  if (!entity || !other || !cluster) return null;
  switch (kind) {
    case 'accept':
    case 'reject':
    case 'unsure': {
      const claims = chooseClaims(store, one, flag);
      return claims && { ...base, kind, payload: { claims } };
    }
    case 'edit': {
      const claims = chooseClaims(store, one, flag);
      return claims && { ...base, kind, payload: { claims, changes: changesFor(two, three, flag) } };
    }
    case 'comment':
      return {
        ...base,
        kind,
        payload: {
          clusters: [holdOn(store, cluster)],
          claims: chooseClaims(store, two, flag) ?? [],
          text: 'hm',
        },
      };
    case 'tag':
      return {
        ...base,
        kind,
        payload: { clusters: holdOnAll(store, entity.id), tag: flag ? 'watch' : 'star' },
      };
    case 'add': {
      const subject = holdOn(store, cluster);
      const object = holdOn(store, at(clusters, two)!);
      const { document, start, end, quote } = subject;
      return {
        ...base,
        kind,
        payload: {
          type: at(['MEMBER_OF', 'MET', 'HEAD_OF', 'RELATION'], three)!,
          label: 'tie',
          subject,
          object,
          polarity: four % 3 === 0 ? 'denied' : 'asserted',
          modality: four % 4 === 0 ? 'alleged' : 'actual',
          title: four % 2 === 0 ? 'Chief' : null,
          date: null,
          datePrecision: null,
          evidence: flag ? { document, start, end, quote } : null,
        },
      };
    }
    case 'merge':
      if (entity === other) return null;
      return {
        ...base,
        kind,
        payload: {
          left: holdOnAll(store, entity.id),
          right: holdOnAll(store, other.id),
          survivor: flag ? 'left' : 'right',
        },
      };
    case 'keep-apart': {
      const members = entity.clusters;
      if (flag && entity !== other) {
        return {
          ...base,
          kind,
          payload: { left: holdOnAll(store, entity.id), right: holdOnAll(store, other.id) },
        };
      }
      const left = members.filter((_, index) => (two >> (index % 6)) % 2 === 0);
      const right = members.filter((id) => !left.includes(id));
      if (left.length === 0 || right.length === 0) return null;
      return {
        ...base,
        kind,
        payload: { left: left.map((id) => holdOn(store, id)), right: right.map((id) => holdOn(store, id)) },
      };
    }
    case 'split': {
      const mentions = entity.clusters.flatMap((id) => mentionsOf(store, id));
      const taken = mentions.filter((_, index) => (three >> (index % 6)) % 2 === 0);
      if (taken.length === 0 || taken.length === mentions.length) return null;
      const rest = entity.clusters.filter((id) =>
        mentionsOf(store, id).some((mention) => !taken.includes(mention)),
      );
      return {
        ...base,
        kind,
        payload: {
          mentions: taken.map((mention) => mentionRef(mention.document, mention)),
          rest: rest.map((id) => holdOn(store, id)),
        },
      };
    }
    case 'mention': {
      const places = [four, four + 3, four + 7].slice(0, 1 + (one % 3));
      const mentions = places.flatMap((place) => chooseWords(store, three, place) ?? []);
      const [first] = mentions;
      if (first === undefined) return null;
      const type = at(['Person', 'Organization', 'Location'], two)!;
      const same = flag ? holdOn(store, cluster) : null;
      return { ...base, kind, payload: { mentions, name: first.quote, type, same } };
    }
    case 'rename':
      return {
        ...base,
        kind,
        payload: { cluster: holdOn(store, cluster), name: flag ? 'Ivan' : 'The Other' },
      };
    case 'retype':
      return {
        ...base,
        kind,
        payload: { cluster: holdOn(store, cluster), type: flag ? 'Location' : 'Group' },
      };
  }
}

/** Words on the grid of arbitrary-evidence.ts that name nobody as the texts are read now; null where they do. */
function chooseWords(store: MapStore, where: number, length: number): MentionRef | null {
  const documents = [...store.runs.keys()];
  const document = documents[where % documents.length]!;
  const start = (length % 14) * 40;
  const end = start + 4 + (where % 9);
  const own = [...store.virtual.values()].flatMap(({ made }) => made?.mentions ?? []);
  const near = [...store.everything().mentions, ...own].filter(
    (mention) => mention.document === document && mention.start < end && start < mention.end,
  );
  return near.some(({ clusters }) => clusters.length > 0)
    ? null
    : { document, start, end, quote: `Words ${start}` };
}

/** All claims of an edge, or one claim alone, be it in an edge or not. */
function chooseClaims(store: MapStore, pick: number, whole: boolean): ClaimRef[] | null {
  const facts = store.everything().claims;
  const edges = [...store.edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const edge = edges[pick % edges.length];
  if (whole && edge) {
    const additions = store.log.filter((decision) => edge.additions.includes(decision.id));
    return [
      ...facts.filter((fact) => edge.claims.includes(fact.id)).map(claimRef),
      ...additions.flatMap((decision: Decision) => (decision.kind === 'add' ? [additionRef(decision)] : [])),
    ];
  }
  const fact = facts[pick % facts.length];
  return fact ? [claimRef(fact)] : null;
}

function changesFor(which: number, value: number, flag: boolean) {
  switch (which % 6) {
    case 0:
      return { type: ['MEMBER_OF', 'MET', 'RELATION'][value % 3]! };
    case 1:
      return { reversed: flag };
    case 2:
      return { label: flag ? 'tie' : 'knot' };
    case 3:
      return { title: flag ? null : 'boss', date: '1999', datePrecision: 'year' as const };
    case 4:
      return { polarity: flag ? ('denied' as const) : ('asserted' as const) };
    default:
      return { modality: flag ? ('planned' as const) : ('actual' as const) };
  }
}

/** Mentions of a cluster, also of one that a split made; without those that a split took. */
function mentionsOf(store: MapStore, id: ClusterId): MentionFact[] {
  const mentions = store.everything().mentions;
  const virtual = store.virtual.get(id);
  const named = [...store.virtual.values()].flatMap(({ made }) => made?.mentions ?? []);
  if (virtual) return [...mentions, ...named].filter((mention) => virtual.mentions.includes(mention.id));
  const taken = [...store.virtual.values()].flatMap((other) => other.mentions);
  return mentions.filter((mention) => mention.clusters.includes(id) && !taken.includes(mention.id));
}

function holdOn(store: MapStore, id: ClusterId): ClusterRef {
  const document = store.virtual.get(id)?.cluster.document ?? store.cluster(id)!.document;
  const own = mentionsOf(store, id);
  const mention = own.find((candidate) => candidate.kind === 'name') ??
    own[0] ?? { start: 0, end: 1, text: '' };
  return clusterRef({ id, document }, mention);
}

function holdOnAll(store: MapStore, entity: EntityId): ClusterRef[] {
  return store.entities.get(entity)!.clusters.map((id) => holdOn(store, id));
}

// The graph by an independent rebuild: written from the rules in cypher/SPEC.md for clarity, with plain loops over
// everything. It shares only types, ids and name keys with the code that it checks.
import type { ClaimRef, ClusterRef, Decision, DecisionOf, EditChanges } from '#cypher/model/decision.ts';
import type { Cluster, Span } from '#cypher/model/evidence.ts';
import type { Edge, Entity } from '#cypher/model/graph.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { ClusterId, DecisionId, EntityId } from '#cypher/model/ids.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import type { WholeEvidence } from '#cypher/projection/index.ts';
import type { ClaimFact, MentionFact } from '#cypher/projection/port.ts';
import { isLookupKey, nameKeys } from '#cypher/resolve/index.ts';
import { isCommonName } from '#cypher/resolve/person-name.ts';

import { naivePeople, naiveTowns } from './naive-namesakes.ts';

export interface NaiveGraph {
  entities: Entity[];
  edges: Edge[];
  /** Entity of each cluster, virtual ones included. */
  members: Map<string, string>;
  loops: string[];
  /** Decisions with a reference that was not found. */
  lost: string[];
}

interface Node extends Cluster {
  date: string;
  virtual: boolean;
}

/** One mention as one of its clusters has it. */
interface Seat {
  mention: MentionFact;
  home: string;
  now: string;
}

interface Voice {
  id: string;
  add: DecisionOf<'add'> | null;
  type: string;
  label: string;
  title: string | null;
  date: string | null;
  precision: string | null;
  polarity: string;
  modality: string;
  confidence: number;
  inferred: boolean;
  from: string[];
  to: string[];
  document: string | null;
  published: string | null;
  group: string;
  verdict: { kind: string; seq: number } | null;
  /** An edit turned it around; ends swap once all edits are in. */
  turned: boolean;
}

const keysSeen = new Map<string, string[]>();

/** nameKeys, remembered: the plain loops below ask for the same ones over and over. */
function keysFor(...args: Parameters<typeof nameKeys>): string[] {
  const question = JSON.stringify(args);
  const keys = keysSeen.get(question) ?? nameKeys(...args);
  keysSeen.set(question, keys);
  return keys;
}

const first = <T>(items: T[]): T | undefined => items[0];
const ascending = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (items: string[]) => [...new Set(items)].sort(ascending);
const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function best<T>(items: T[], score: (item: T) => Array<string | number>): T | undefined {
  return first(
    [...items].sort((a, b) => {
      const [left, right] = [score(a), score(b)];
      for (let i = 0; i < left.length; i += 1) {
        const order = ascending(left[i]!, right[i]!);
        if (order !== 0) return order;
      }
      return 0;
    }),
  );
}

function count(texts: string[], text: string): number {
  return texts.filter((other) => other === text).length;
}

function inForce(decision: Decision, all: readonly Decision[]): boolean {
  return !all.some(
    (other) =>
      other.kind === 'retract' &&
      other.payload.decision === decision.id &&
      other.seq > decision.seq &&
      inForce(other, all),
  );
}

function virtualId(split: DecisionOf<'split'>, document: string): string {
  const { mentions, rest } = split.payload;
  const spans = unique(mentions.map((ref) => `${ref.document}:${ref.start}:${ref.end}`));
  return hashId('vc', [document, ...spans, '|', ...unique(rest.map((ref) => ref.cluster))]);
}

/** Words that analysts named: a cluster of their own that no key leads to. */
const wordsId = (decision: DecisionOf<'mention'>): string => hashId('vc', ['mention', decision.id]);

function placeWords(decision: DecisionOf<'mention'>, date: string): { node: Node; seats: Seat[] } {
  const { name, type } = decision.payload;
  const id = wordsId(decision) as ClusterId;
  const words = [...decision.payload.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const { document, start } = words[0]!;
  const aliases = [...new Set([name, ...words.map(({ quote }) => quote)])];
  const rest = { kind: null, titles: [], keys: [], start, document, type };
  const seats = words.map((ref): Seat => {
    const parts = ['made', decision.id, ref.start, ref.end];
    const ids = { id: hashId('mn', parts), anchor: hashId('ma', parts), clusters: [id] };
    const span = { document, start: ref.start, end: ref.end, text: ref.quote };
    const mention = { ...ids, ...span, type, kind: 'name', title: null } as MentionFact;
    return { mention, home: id, now: id };
  });
  return { node: { ...rest, id, name, aliases, date, virtual: true }, seats };
}

export function naiveProjection(all: WholeEvidence, ontology: Ontology): NaiveGraph {
  const log = [...all.decisions].sort((a, b) => a.seq - b.seq);
  const active = log.filter((decision) => inForce(decision, log));
  const lost = new Set<string>();

  // Clusters, and where each mention sits.
  const nodes = new Map<string, Node>();
  for (const cluster of all.clusters) {
    const date = all.documents.find(({ id }) => id === cluster.document)?.publishedAt ?? '\uffff';
    nodes.set(cluster.id, { ...cluster, date, virtual: false });
  }
  const readSeats: Seat[] = all.mentions.flatMap((mention) =>
    mention.clusters.filter((id) => nodes.has(id)).map((id) => ({ mention, home: id, now: id })),
  );
  const seats = [...readSeats];
  for (const decision of active) {
    if (decision.kind !== 'mention') continue;
    const home = all.documents.find(({ id }) => id === decision.payload.mentions[0]?.document);
    if (home === undefined) continue;
    const { node, seats: own } = placeWords(decision, home.publishedAt ?? '\uffff');
    nodes.set(node.id, node);
    seats.push(...own);
  }
  const originals = new Map([...nodes].map(([id, node]) => [id, { ...node }]));
  const retired = new Set<string>();
  for (const decision of log) {
    if (decision.kind === 'mention') retired.add(wordsId(decision));
    if (decision.kind !== 'split') continue;
    for (const ref of decision.payload.mentions) retired.add(virtualId(decision, ref.document));
  }
  for (const decision of active) {
    if (decision.kind === 'mention') retired.delete(wordsId(decision));
    if (decision.kind !== 'split') continue;
    for (const ref of decision.payload.mentions) retired.delete(virtualId(decision, ref.document));
  }

  const seatsAt = (ref: Span & { document: string }): Seat[] => {
    const near = seats.filter(({ mention }) => mention.document === ref.document && shared(mention, ref) > 0);
    const seat = best(near, ({ mention }) => [
      mention.start === ref.start && mention.end === ref.end ? 0 : 1,
      -shared(mention, ref),
      mention.kind === 'name' ? 0 : 1,
      mention.start,
      mention.id,
    ]);
    return seat ? seats.filter(({ mention }) => mention.id === seat.mention.id) : [];
  };
  const find = (ref: ClusterRef): string | undefined => {
    if (nodes.has(ref.cluster)) return ref.cluster;
    if (retired.has(ref.cluster)) return undefined;
    return first(unique(seatsAt(ref).map(({ now }) => now)));
  };

  // What analysts put together and keep apart.
  const together: Array<{ members: string[]; seq: number }> = [];
  const apart: Array<{ left: string[]; right: string[]; seq: number }> = [];
  for (const decision of active) {
    if (decision.kind !== 'split') continue;
    const rest = decision.payload.rest.flatMap((ref) => find(ref) ?? []);
    const taken: Seat[] = [];
    for (const ref of decision.payload.mentions) {
      const found = seatsAt(ref);
      if (found.length === 0) lost.add(decision.id);
      const ofRest = found.filter(({ now }) => rest.includes(now));
      taken.push(...(ofRest.length > 0 ? ofRest : found));
    }
    const side: string[] = [];
    for (const source of unique(taken.map(({ now }) => now))) {
      const here = seats.filter(({ now }) => now === source);
      const leaving = here.filter((seat) => taken.includes(seat));
      if (leaving.length === here.length) {
        side.push(source);
        continue;
      }
      const id = virtualId(decision, here[0]!.mention.document);
      if (!nodes.has(id)) nodes.set(id, { ...nodes.get(source)!, id: id as ClusterId, virtual: true });
      for (const seat of leaving) seat.now = id;
      side.push(id);
    }
    together.push({ members: side, seq: decision.seq });
    apart.push({ left: side, right: rest.filter((id) => !side.includes(id)), seq: decision.seq });
  }
  renameSplit(nodes, originals, seats);

  for (const decision of active) {
    if (decision.kind !== 'mention' || !nodes.has(wordsId(decision))) continue;
    const { mentions, type, same } = decision.payload;
    const length = (span: Span) => span.end - span.start;
    const named = [...mentions]
      .sort((one, other) => one.start - other.start || one.end - other.end)
      .flatMap((words) => {
        const around = readSeats.filter(
          ({ mention }) =>
            mention.document === words.document &&
            mention.kind === 'name' &&
            shared(mention, words) === length(words) &&
            (mention.type === type || length(mention) === length(words)),
        );
        return best(around, ({ mention, now }) => [length(mention), now])?.now ?? [];
      });
    const whom = same ? find(same) : named[0];
    if (whom !== undefined) together.push({ members: [wordsId(decision), whom], seq: decision.seq });
  }

  const merges: Array<{ kept: string[]; dropped: string[]; seq: number }> = [];
  for (const decision of active) {
    if (decision.kind !== 'merge' && decision.kind !== 'keep-apart') continue;
    const left = decision.payload.left.flatMap((ref) => find(ref) ?? []);
    const right = decision.payload.right.flatMap((ref) => find(ref) ?? []);
    if (decision.kind === 'keep-apart') apart.push({ left, right, seq: decision.seq });
    else {
      together.push({ members: [...left, ...right], seq: decision.seq });
      const keepsLeft = decision.payload.survivor === 'left';
      merges.push({ kept: keepsLeft ? left : right, dropped: keepsLeft ? right : left, seq: decision.seq });
    }
  }

  const groups = groupClusters([...nodes.values()], together, apart);
  const members = new Map<string, string>();
  const entityNodes = new Map<string, Node[]>();
  for (const group of groups) {
    const sorted = [...group].sort(
      (a, b) =>
        ascending(a.date, b.date) ||
        ascending(a.document, b.document) ||
        ascending(a.start, b.start) ||
        ascending(a.id, b.id),
    );
    entityNodes.set(sorted[0]!.id, sorted);
    for (const node of sorted) members.set(node.id, sorted[0]!.id);
  }

  // Claims and additions as decisions leave them.
  const adds = active.filter((decision) => decision.kind === 'add');
  const claims = all.claims.filter((claim) =>
    [...claim.subjectMention.clusters, ...claim.objectMention.clusters].some((id) => originals.has(id)),
  );
  const symmetric = (type: string) => ontology.relationTypes.get(type)?.symmetric === true;
  const findClaim = (ref: ClaimRef): string | undefined => {
    const added = adds.find(({ id }) => hashId('ca', ['add', id]) === (ref.claim as string));
    if (added) return hashId('cm', ['add', added.id]);
    const exact = claims.find((claim) => claim.anchor === ref.claim);
    if (exact) return exact.id;
    const overlapOf = ({ subjectMention, objectMention }: ClaimFact) => {
      const one = [shared(ref.subject, subjectMention), shared(ref.object, objectMention)];
      const two = [shared(ref.subject, objectMention), shared(ref.object, subjectMention)];
      const ways = symmetric(ref.type) ? [one, two] : [one];
      return Math.max(0, ...ways.filter((way) => way.every((n) => n > 0)).map((way) => way[0]! + way[1]!));
    };
    const near = claims.filter(
      (claim) => claim.document === ref.document && claim.type === ref.type && overlapOf(claim) > 0,
    );
    return best(near, (claim) => [-overlapOf(claim), claim.id])?.id;
  };
  const nowAt = (mention: MentionFact) =>
    unique(seats.filter((seat) => seat.mention.id === mention.id).map(({ now }) => now));
  const documentOf = (id: string) => all.documents.find((document) => document.id === id);
  const voices: Voice[] = claims.map((claim) => ({
    id: claim.id,
    add: null,
    type: claim.type,
    label: claim.label,
    title: claim.title,
    date: claim.date,
    precision: claim.datePrecision,
    polarity: claim.polarity,
    modality: claim.modality,
    confidence: claim.confidence,
    inferred: claim.inferred,
    from: nowAt(claim.subjectMention),
    to: nowAt(claim.objectMention),
    document: claim.document,
    published: documentOf(claim.document)?.publishedAt ?? null,
    group: documentOf(claim.document)!.copyGroup,
    verdict: null,
    turned: false,
  }));
  for (const add of adds) {
    const from = find(add.payload.subject);
    const to = find(add.payload.object);
    if (!from || !to) continue;
    const source = add.payload.evidence ? documentOf(add.payload.evidence.document) : undefined;
    voices.push({
      id: hashId('cm', ['add', add.id]),
      add,
      type: add.payload.type,
      label: add.payload.label,
      title: add.payload.title,
      date: add.payload.date,
      precision: add.payload.datePrecision,
      polarity: add.payload.polarity,
      modality: add.payload.modality,
      confidence: 0.99,
      inferred: false,
      from: [from],
      to: [to],
      document: add.payload.evidence?.document ?? null,
      published: source?.publishedAt ?? null,
      group: source?.copyGroup ?? `alone ${add.id}`,
      verdict: null,
      turned: false,
    });
  }
  for (const decision of active) noteLostClusters(decision, find, lost);
  for (const decision of active) {
    const refs = 'claims' in decision.payload ? decision.payload.claims : [];
    for (const ref of refs) {
      const id = findClaim(ref);
      if (id === undefined) lost.add(decision.id);
      const voice = voices.find((candidate) => candidate.id === id);
      if (!voice) continue;
      if (decision.kind === 'edit') overlay(voice, decision.payload.changes);
      if (['accept', 'reject', 'unsure'].includes(decision.kind)) voice.verdict = decision;
    }
  }
  for (const voice of voices) {
    if (voice.turned) [voice.from, voice.to] = [voice.to, voice.from];
  }

  const { edges, loops } = drawEdges(voices, members, ontology);
  const namings = active.filter((decision) => decision.kind === 'rename' || decision.kind === 'retype');
  const entities = [...entityNodes].map(([id, group]): Entity => {
    const { name, type, kind } = nameOf(group, merges, namings, find);
    const uses = group.flatMap((node) => unique([node.name, ...node.aliases]));
    return {
      id: id as EntityId,
      name,
      type,
      kind,
      aliases: unique(uses)
        .filter((text) => text !== name)
        .sort((a, b) => count(uses, b) - count(uses, a) || ascending(a, b)),
      description: describe(group, voices, nodes, ontology),
      documents: unique(group.map((node) => node.document)).length,
      mentions: unique(
        seats.filter(({ now }) => group.some((node) => node.id === now)).map(({ mention }) => mention.id),
      ).length,
      clusters: group.map((node) => node.id),
      tags: unique(
        active.flatMap((decision) =>
          decision.kind === 'tag' &&
          decision.payload.clusters.some((ref) => group.some((node) => node.id === find(ref)))
            ? [decision.payload.tag]
            : [],
        ),
      ),
    };
  });
  const byId = (a: { id: string }, b: { id: string }) => ascending(a.id, b.id);
  return { entities: entities.sort(byId), edges: edges.sort(byId), members, loops, lost: unique([...lost]) };
}

function noteLostClusters(
  { id, kind, payload }: Decision,
  find: (ref: ClusterRef) => string | undefined,
  lost: Set<string>,
): void {
  const refs: ClusterRef[] = [];
  if (kind === 'merge' || kind === 'keep-apart') refs.push(...payload.left, ...payload.right);
  if (kind === 'split') refs.push(...payload.rest);
  if (kind === 'add') refs.push(payload.subject, payload.object);
  if (kind === 'rename' || kind === 'retype') refs.push(payload.cluster);
  if (kind === 'mention' && payload.same) refs.push(payload.same);
  if (kind === 'comment' || kind === 'tag') refs.push(...payload.clusters);
  if (refs.some((ref) => find(ref) === undefined)) lost.add(id);
}

function overlay(voice: Voice, changes: EditChanges): void {
  const { reversed, datePrecision, ...rest } = changes;
  Object.assign(voice, rest);
  if (datePrecision !== undefined) voice.precision = datePrecision;
  if (reversed !== undefined) voice.turned = reversed;
}

/** Clusters that lost or won mentions by a split take their names from the mentions that they have. */
function renameSplit(nodes: Map<string, Node>, originals: Map<string, Node>, seats: Seat[]): void {
  const namesIn = (some: Seat[]) =>
    unique(some.filter(({ mention }) => mention.kind === 'name').map(({ mention }) => mention.text)).sort(
      (a, b) => b.split(/\s+/).length - a.split(/\s+/).length || b.length - a.length || ascending(a, b),
    );
  const titlesIn = (some: Seat[]) =>
    unique(some.flatMap(({ mention }) => mention.title?.toLowerCase() ?? []));
  const changed = unique(
    seats.filter(({ home, now }) => home !== now).flatMap(({ home, now }) => [home, now]),
  );
  for (const id of changed) {
    const node = nodes.get(id)!;
    const here = seats.filter(({ now }) => now === id);
    const original = originals.get(id);
    const homes = original
      ? [original]
      : unique(here.map(({ home }) => home)).map((home) => originals.get(home)!);
    const allowed = new Set(homes.flatMap((home) => home.keys));
    if (original) {
      const gone = seats.filter(({ home, now }) => home === id && now !== id);
      const names = namesIn(gone).filter((name) => !namesIn(here).includes(name));
      const titles = titlesIn(gone).filter((title) => !titlesIn(here).includes(title));
      node.aliases = original.aliases.filter((alias) => !names.includes(alias));
      node.titles = original.titles.filter((title) => !titles.includes(title));
      const nameless = names.includes(original.name) && node.aliases.length === 0;
      node.name = names.includes(original.name) ? (node.aliases[0] ?? original.name) : original.name;
      node.keys = nameless
        ? []
        : [
            ...keysFor(node.name, node.aliases, node.type, node.titles, { document: node.document }),
            ...original.keys.filter((key) => !isLookupKey(key)),
          ].filter((key) => allowed.has(key));
    } else {
      const opening = [...here].sort(
        (a, b) =>
          a.mention.start - b.mention.start ||
          a.mention.end - b.mention.end ||
          ascending(a.mention.id, b.mention.id),
      )[0]!;
      const names = namesIn(here);
      Object.assign(node, originals.get(opening.home)!, { id, virtual: true });
      node.start = opening.mention.start;
      node.titles = titlesIn(here);
      node.aliases = names;
      node.name = names[0] ?? opening.mention.text;
      node.keys =
        names.length === 0
          ? []
          : keysFor(node.name, names, node.type, node.titles, { document: node.document }).filter((key) =>
              allowed.has(key),
            );
    }
  }
}

/** Bodies of one document: who goes by common words alone is the only longer one that has all of them. */
function uniteBodies(
  bucket: Node[],
  groupOf: (node: Node) => Node[],
  unite: (a: Node, b: Node) => void,
): void {
  const wordsOf = (name: string) =>
    unique(
      name
        .toLowerCase()
        .split(' ')
        .filter((word) => !['of', 'the', 'and', 'for', 'in', 'on', 'to'].includes(word)),
    );
  const names = (node: Node) => [node.name, ...node.aliases].map(wordsOf);
  const size = (node: Node) => Math.max(...names(node).map((name) => name.length));
  const common = 'supreme court ministry foreign defense'.split(' ');
  for (const node of [...bucket].sort((a, b) => size(b) - size(a) || ascending(a.id, b.id))) {
    if (names(node).some((name) => name.some((word) => !common.includes(word)))) continue;
    const longer = bucket.filter(
      (other) =>
        other !== node &&
        names(node).every((name) => names(other).some((long) => name.every((word) => long.includes(word)))) &&
        groupOf(other) !== groupOf(node),
    );
    if (new Set(longer.map(groupOf)).size === 1) unite(best(longer, (one) => [one.id])!, node);
  }
}

function groupClusters(
  nodes: Node[],
  together: Array<{ members: string[]; seq: number }>,
  apart: Array<{ left: string[]; right: string[]; seq: number }>,
): Node[][] {
  let groups = nodes.map((node) => [node]);
  const groupOf = (node: Node) => groups.find((group) => group.includes(node))!;
  const cannot = (a: string, b: string) =>
    a !== b &&
    apart.some(
      ({ left, right, seq }) =>
        ((left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a))) &&
        !together.some((later) => later.seq > seq && later.members.includes(a) && later.members.includes(b)),
    );
  const unite = (a: Node, b: Node) => {
    const [one, two] = [groupOf(a), groupOf(b)];
    if (one === two) return;
    if (one.some((x) => two.some((y) => cannot(x.id, y.id)))) return;
    groups = [...groups.filter((group) => group !== one && group !== two), [...one, ...two]];
  };
  const uniteAll = (some: Node[]) => {
    const sorted = [...some].sort((a, b) => ascending(a.id, b.id));
    for (const a of sorted) for (const b of sorted) if (a.id < b.id) unite(a, b);
  };
  for (const { members } of [...together].sort((a, b) => b.seq - a.seq)) {
    uniteAll(nodes.filter((node) => members.includes(node.id)));
  }

  const strengths = 'full name place word middle short initials formal alike office initial body'.split(' ');
  for (const round of [nodes.filter((node) => !node.virtual), nodes]) {
    const contested: Node[] = [];
    const keys = unique(round.flatMap((node) => node.keys));
    for (const strength of strengths) {
      for (const key of keys.filter((candidate) => candidate.split('|')[1] === strength)) {
        const bucket = round.filter((node) => node.keys.includes(key));
        if (bucket.length < 2) continue;
        if (strength === 'name') {
          uniteAll(bucket);
          continue;
        }
        if (strength === 'body') {
          uniteBodies(bucket, groupOf, unite);
          continue;
        }
        if (strength === 'full') {
          const people = naivePeople(bucket, isCommonName(key.split('|')[2]!));
          for (const person of people ?? [bucket]) uniteAll(person);
          if (people === null) continue;
          const firsts = people.map((person) => person[0]!);
          if (people.length > 1 && new Set(firsts.map(groupOf)).size === 1) uniteAll(bucket);
          else contested.push(...bucket);
          continue;
        }
        if (strength === 'place') {
          for (const kind of unique(bucket.flatMap(({ kind }) => (kind && kind !== 'other' ? [kind] : [])))) {
            for (const town of naiveTowns(bucket.filter((node) => node.kind === kind))) uniteAll(town);
          }
        }
        const value = key.split('|')[2]!;
        const settled = bucket.filter((node) =>
          groupOf(node).some(
            (one) => one.type === key.split('|')[0] && leavesNothingOpen(one, strength, value),
          ),
        );
        const open = bucket.filter((node) => !settled.includes(node) && !contested.includes(node));
        const candidates = new Set(settled.map(groupOf));
        if (candidates.size === 1) {
          const winner = best(settled, (node) => [node.id])!;
          // The candidate invites first, then those it could not take in try among themselves.
          for (const node of [...open].sort((a, b) => ascending(a.id, b.id))) unite(winner, node);
          uniteAll(open);
        } else if (
          strength === 'place' ||
          strength === 'word' ||
          (['office', 'alike'].includes(strength) && candidates.size === 0)
        ) {
          uniteAll(open);
        }
      }
    }
  }
  return groups;
}

/** Read off the keys that the cluster's names would have. */
function leavesNothingOpen(node: Node, strength: string, value: string): boolean {
  const keys = keysFor(node.name, node.aliases, node.type, node.titles).map((key) => key.split('|'));
  switch (strength) {
    case 'place':
      return node.kind !== null && node.kind !== 'other';
    case 'word':
      return keys.some(([, kind, text]) => {
        const words = text!.split(' ').filter((word) => !['of', 'the', 'and', 'for'].includes(word));
        return kind === 'name' && value === words.map((word) => word[0]).join('');
      });
    case 'middle':
      return keys.some(
        ([, kind, text]) =>
          kind === 'full' &&
          text!
            .split(' ')
            .slice(1, -1)
            .some((word) => word.length > 1),
      );
    case 'short':
    case 'alike':
      return keys.some(([, kind, text]) => kind === 'full' && text!.split(' ').length > 2);
    case 'formal':
      return keys.some(([, kind, text]) => kind === 'short' && text === value);
    default:
      return keys.some(([, kind]) => kind === 'full');
  }
}

function nameOf(
  group: Node[],
  merges: Array<{ kept: string[]; dropped: string[]; seq: number }>,
  namings: Decision[],
  find: (ref: ClusterRef) => string | undefined,
): Pick<Entity, 'name' | 'type' | 'kind'> {
  let speakers = group;
  let name: string | undefined;
  let type: string | undefined;
  for (const step of [...merges, ...namings].sort((a, b) => b.seq - a.seq)) {
    if ('kept' in step) {
      const kept = speakers.filter((node) => step.kept.includes(node.id));
      if (kept.length > 0 && speakers.some((node) => step.dropped.includes(node.id))) speakers = kept;
    }
    if (!('kind' in step)) continue;
    if (step.kind === 'rename' && speakers.some(({ id }) => id === find(step.payload.cluster))) {
      name ??= step.payload.name;
    }
    if (step.kind === 'retype' && speakers.some(({ id }) => id === find(step.payload.cluster))) {
      type ??= step.payload.type;
    }
  }
  const isFull = (node: Node) =>
    node.type !== 'Person' ||
    keysFor(node.name, [], 'Person', node.titles).some((key) => key.split('|')[1] === 'full');
  const names = speakers.map((node) => node.name);
  name ??= best(unique(names), (text) => [
    speakers.some((node) => node.name === text && isFull(node)) ? 0 : 1,
    -count(names, text),
    -text.length,
    text,
  ])!;
  const types = speakers.map((node) => node.type);
  type ??= best(unique(types), (text) => [-count(types, text), text])!;
  const kinds = speakers.flatMap((node) => (node.kind === null ? [] : [node.kind as string]));
  const kind =
    type === 'Location' ? (best(unique(kinds), (text) => [-count(kinds, text), text]) ?? null) : null;
  return { name, type, kind };
}

function describe(
  group: Node[],
  voices: Voice[],
  nodes: Map<string, Node>,
  ontology: Ontology,
): string | null {
  const offices: string[] = [];
  for (const node of group) {
    for (const voice of voices) {
      const role = ontology.relationTypes.get(voice.type)?.group === 'role';
      const said = voice.polarity === 'asserted' && voice.modality === 'actual';
      if (!role || !said || voice.title === null || voice.verdict?.kind === 'reject') continue;
      if (!voice.from.includes(node.id)) continue;
      for (const end of voice.to) offices.push(`${voice.title.toLowerCase()} of ${nodes.get(end)!.name}`);
    }
  }
  const titles = group.flatMap((node) => node.titles);
  const said = offices.length > 0 ? offices : titles;
  return best(unique(said), (text) => [-count(said, text), text]) ?? null;
}

function readingOf(voice: Voice): Edge['reading'] {
  if (voice.polarity === 'denied') return 'denied';
  if (voice.modality === 'actual') return 'asserted';
  return voice.modality === 'alleged' ? 'alleged' : 'proposed';
}

function drawEdges(voices: Voice[], members: Map<string, string>, ontology: Ontology) {
  const drawn = new Map<string, { type: string; subject: string; object: string; voices: Set<Voice> }>();
  const loops: string[] = [];
  for (const voice of voices) {
    const type = ontology.relationTypes.get(voice.type);
    let ends = 0;
    let circles = 0;
    for (const from of voice.from) {
      for (const to of voice.to) {
        let [subject, object] = [members.get(from)!, members.get(to)!];
        ends += 1;
        if (subject === object) {
          circles += 1;
          continue;
        }
        if (type?.symmetric && object < subject) [subject, object] = [object, subject];
        const id = hashId('ed', [subject, voice.type, object, type?.group === 'open' ? voice.label : null]);
        if (!drawn.has(id)) drawn.set(id, { type: voice.type, subject, object, voices: new Set() });
        drawn.get(id)!.voices.add(voice);
      }
    }
    if (ends > 0 && ends === circles) loops.push(voice.id);
  }
  const edges = [...drawn].flatMap(([id, { type, subject, object, voices: said }]): Edge[] => {
    const everyone = [...said];
    const heard = everyone.filter(
      (voice) =>
        voice.verdict?.kind !== 'reject' &&
        !everyone.some(
          (other) =>
            other.verdict?.kind === 'reject' &&
            other.group === voice.group &&
            !(voice.verdict && voice.verdict.seq > other.verdict.seq),
        ),
    );
    if (heard.length === 0) return [];
    const readings = heard.map(readingOf);
    const reading = (['asserted', 'alleged', 'denied', 'proposed'] as const).find((one) =>
      readings.includes(one),
    )!;
    const speaking = heard.filter((voice) => readingOf(voice) === reading);
    const choose = (field: 'label' | 'title') => {
      const texts = unique(speaking.flatMap((voice) => voice[field] ?? []));
      return best(texts, (text) => {
        const users = speaking.filter((voice) => voice[field] === text);
        return [
          -unique(users.map(({ group }) => group)).length,
          -Math.max(...users.map(({ confidence }) => confidence)),
          text,
        ];
      });
    };
    const doubts = unique(speaking.map(({ group }) => group)).map(
      (group) => 1 - Math.max(...speaking.filter((voice) => voice.group === group).map((v) => v.confidence)),
    );
    const sure = 1 - doubts.sort((a, b) => b - a).reduce((product, doubt) => product * doubt, 1);
    const dates = unique(speaking.flatMap(({ date }) => date ?? []));
    const precisions = speaking
      .filter(({ date }) => date !== null && (date === dates[0] || date === dates.at(-1)))
      .map(({ precision }) => precision);
    const last = best(
      heard.flatMap(({ verdict }) => verdict ?? []),
      ({ seq }) => [-seq],
    );
    const added = heard.flatMap(({ add }) => add ?? []);
    return [
      {
        id: id as Edge['id'],
        type,
        subject: subject as EntityId,
        object: object as EntityId,
        label: choose('label') ?? '',
        title: choose('title') ?? null,
        reading,
        disputed: readings.includes('denied') && unique(readings).length > 1,
        status: last?.kind === 'accept' ? 'accepted' : last?.kind === 'unsure' ? 'unsure' : 'unreviewed',
        rejectedBefore: everyone.some(({ verdict }) => verdict?.kind === 'reject'),
        origin: added.length === 0 ? 'extracted' : added.length === heard.length ? 'analyst' : 'both',
        confidence: Math.round(Math.min(0.99, sure) * 1e6) / 1e6,
        claims: unique(heard.filter(({ add }) => !add).map((voice) => voice.id)) as Edge['claims'],
        documents: unique(heard.flatMap(({ document }) => document ?? [])).length,
        sources: unique(heard.filter(({ document }) => document !== null).map(({ group }) => group)).length,
        firstDate: dates[0] ?? null,
        lastDate: dates.at(-1) ?? null,
        datePrecision:
          (['decade', 'year', 'month', 'day'] as const).find((one) => precisions.includes(one)) ?? null,
        firstReported: unique(heard.flatMap(({ published }) => published ?? []))[0] ?? null,
        additions: added.sort((a, b) => a.seq - b.seq).map((decision): DecisionId => decision.id),
        inferred: speaking.every(({ inferred }) => inferred),
      },
    ];
  });
  return { edges, loops: unique(loops) };
}

// Writes small evidence by hand: an article as the claims that it makes, each with its own mentions on a grid of spans.
import type { NewDecision } from '#cypher/model/decision.ts';
import type { Claim, Cluster, Mention } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type {
  ClaimId,
  ClusterId,
  CopyGroupId,
  DocumentId,
  MentionId,
  SentenceId,
} from '#cypher/model/ids.ts';
import { claimRef, clusterRef } from '#cypher/model/refs.ts';
import { nameKeys } from '#cypher/resolve/index.ts';

import type { MapStore, RunEvidence } from './map-port.ts';

/** 'Vladimir Putin', a person; 'NATO#Organization'; 'Georgia#Location:country'. Several, for a plural, in a list. */
export type Who = string | readonly string[];
export type Said = readonly [
  subject: Who,
  type: string,
  object: Who,
  more?: Partial<Omit<Claim, 'subject' | 'object' | 'type'>>,
];

export interface ArticleOptions {
  publishedAt?: string | null;
  copyGroup?: string;
  run?: string;
  /** More names and titles of somebody in it. */
  aliases?: Record<string, readonly string[]>;
  titles?: Record<string, readonly string[]>;
  /** Added to the end of every mention: what another run might find. */
  longer?: number;
}

const CELL = 100;

export function article(name: string, said: readonly Said[], options: ArticleOptions = {}): RunEvidence {
  const {
    publishedAt = '2001-11-23',
    copyGroup = name,
    run = 'one',
    aliases = {},
    titles = {},
    longer = 0,
  } = options;
  const document = name as DocumentId;
  const clusters = new Map<string, Cluster>();
  const mentions: Mention[] = [];
  const sentence = `sentence of ${name}` as SentenceId;
  const cluster = (who: string, start: number): Cluster => {
    const known = clusters.get(who);
    if (known) return known;
    const [text = who, label = 'Person'] = who.split('#');
    const [type = label, kind = null] = label.split(':');
    const names = [text, ...(aliases[text] ?? [])];
    const offices = [...(titles[text] ?? [])];
    const made: Cluster = {
      id: hashId<ClusterId>('cl', [name, who]),
      document,
      name: text,
      type,
      kind,
      aliases: names,
      titles: offices,
      start,
      keys: nameKeys(text, names, type, offices),
    };
    clusters.set(who, made);
    return made;
  };
  const mention = (who: Who): Mention => {
    const start = mentions.length * CELL;
    const all = [who].flat().map((one) => cluster(one, start));
    const single = all.length === 1 ? all[0] : undefined;
    const text = single?.name ?? 'they';
    const made: Mention = {
      id: hashId<MentionId>('me', [name, run, start]),
      anchor: hashId('ma', [name, start, start + text.length + longer]),
      sentence,
      start,
      end: start + text.length + longer,
      text,
      kind: single ? 'name' : 'pronoun',
      type: all[0]?.type ?? 'Person',
      title: null,
      confidence: 0.9,
      clusters: all.map(({ id }) => id),
    };
    mentions.push(made);
    return made;
  };
  const claims = said.map(([subject, type, object, more]): Claim => {
    const from = mention(subject);
    const to = mention(object);
    const anchor = hashId<Claim['anchor']>('ca', [name, from.start, from.end, to.start, to.end, type]);
    return {
      id: hashId<ClaimId>('cm', [run, anchor]),
      anchor,
      sentence,
      type,
      label: type.toLowerCase().replaceAll('_', ' '),
      subject: from.id,
      object: to.id,
      attributedTo: null,
      polarity: 'asserted',
      modality: 'actual',
      title: null,
      date: null,
      datePrecision: null,
      value: null,
      confidence: 0.5,
      triggerStart: null,
      triggerEnd: null,
      inferred: false,
      ...more,
    };
  });
  return {
    document: { id: document, publishedAt, outlet: name, copyGroup: copyGroup as CopyGroupId },
    mentions,
    clusters: [...clusters.values()],
    claims,
    sentences: new Map([[sentence, `Sentence of ${name}.`]]),
  };
}

/** A hold on the cluster by that name in that article. */
export function hold(store: MapStore, document: string, name: string) {
  const run = store.runs.get(document as DocumentId)!;
  const cluster = run.clusters.find((candidate) => candidate.name === name)!;
  return clusterRef(cluster, run.mentions.find((mention) => mention.clusters.includes(cluster.id))!);
}

/** Holds on claims of these articles; of all when none is named. */
export function claimsOf(store: MapStore, ...documents: string[]) {
  const all = store.everything().claims;
  return all.filter((claim) => documents.length === 0 || documents.includes(claim.document)).map(claimRef);
}

/** A decision by ana, without a reason. */
export function decision<Kind extends NewDecision['kind']>(
  kind: Kind,
  payload: Extract<NewDecision, { kind: Kind }>['payload'],
): NewDecision {
  return { kind, payload, by: 'ana', reason: null } as NewDecision;
}

/** "Igor Ivanov -MET-> George Robertson" for every edge, sorted. */
export function drawing(store: MapStore): string[] {
  const name = (id: string) => [...store.entities.values()].find((entity) => entity.id === id)?.name ?? id;
  return [...store.edges.values()]
    .map((edge) => {
      const reading = edge.reading === 'asserted' ? '' : `(${edge.reading})`;
      return `${name(edge.subject)} -${edge.type}${reading}-> ${name(edge.object)}`;
    })
    .sort();
}

/** Names of every entity's clusters, sorted: who is taken for one. */
export function whoIsWho(store: MapStore): string[] {
  return [...store.entities.values()].map((entity) => [entity.name, ...entity.aliases].join(' = ')).sort();
}

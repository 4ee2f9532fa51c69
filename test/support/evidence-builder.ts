// Evidence written by hand for tests: sentences in which entities are found by their names, and claims between them.
import type { Claim, Cluster, DocumentEvidence, Mention, Sentence, Span } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type {
  ClaimAnchor,
  ClaimId,
  ClusterId,
  DocumentId,
  MentionAnchor,
  MentionId,
  RunId,
  SentenceId,
} from '#cypher/model/ids.ts';
import type { DatePrecision, Modality, Polarity } from '#cypher/model/reading.ts';
import { nameKeys } from '#cypher/resolve/name-keys.ts';

export interface ClaimSketch {
  /** The sentence that says it; sentences make the text, in the order of the claims. */
  says: string;
  subject: string;
  type: string;
  object: string;
  /** Words of the sentence. */
  trigger?: string;
  label?: string;
  polarity?: Polarity;
  modality?: Modality;
  attributedTo?: string;
  title?: string;
  date?: string;
  datePrecision?: DatePrecision;
  confidence?: number;
}

export interface EvidenceSketch {
  /** Type by name; names that are one entity of this document stand in one key, parted by '|', the fullest first. */
  entities: Record<string, string>;
  claims: ClaimSketch[];
  title?: string;
  outlet?: string;
  url?: string;
  publishedAt?: string;
  /** Sentences without a claim, at the end. */
  more?: string[];
  version?: string;
}

interface Named {
  names: string[];
  type: string;
}

const AT = '2001-11-24T00:00:00.000Z';

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    spans.push({ start, end: start + name.length });
  }
  return spans;
}

/** Every place where one of the entities is named, longer names first where they overlap. */
function findNames(text: string, entities: readonly Named[]): Array<Span & { entity: Named }> {
  const found: Array<Span & { entity: Named }> = [];
  const byLength = entities
    .flatMap((entity) => entity.names.map((name) => ({ entity, name })))
    .sort((left, right) => right.name.length - left.name.length);
  for (const { entity, name } of byLength) {
    for (const span of occurrences(text, name)) {
      if (found.every((other) => span.end <= other.start || span.start >= other.end)) {
        found.push({ ...span, entity });
      }
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function within(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The evidence of one document. Throws when a claim names an entity that its sentence does not. */
export function buildEvidence(sketch: EvidenceSketch): DocumentEvidence {
  const lines = [...new Set([...sketch.claims.map(({ says }) => says), ...(sketch.more ?? [])])];
  const text = lines.join('\n');
  const outlet = sketch.outlet ?? null;
  const url = sketch.url ?? null;
  const publishedAt = sketch.publishedAt ?? null;
  const document = hashId<DocumentId>('doc', [text, url ?? outlet, publishedAt]);
  const version = sketch.version ?? '1.0.0';
  const run = hashId<RunId>('run', [document, 'by-hand', version]);

  let offset = 0;
  const sentences = lines.map((line, index): Sentence => {
    const start = offset;
    offset += line.length + 1;
    const id = hashId<SentenceId>('sen', [document, start, start + line.length]);
    return { id, index, start, end: start + line.length, text: line };
  });

  const entities = Object.entries(sketch.entities).map(([names, type]) => ({
    names: names.split('|'),
    type,
  }));
  const places = findNames(text, entities);
  const clusterOf = new Map<Named, Cluster>();
  for (const { entity, start, end } of places) {
    if (clusterOf.has(entity)) continue;
    const [name = '', ...aliases] = entity.names;
    clusterOf.set(entity, {
      id: hashId<ClusterId>('clu', [document, start, end]),
      document,
      name,
      type: entity.type,
      kind: entity.type === 'Location' ? 'country' : null,
      aliases: [name, ...aliases],
      titles: [],
      start,
      keys: nameKeys(name, aliases, entity.type, []),
    });
  }
  const mentions = places.map(({ start, end, entity }): Mention => {
    const anchor = hashId<MentionAnchor>('man', [document, start, end]);
    return {
      id: hashId<MentionId>('men', [run, anchor]),
      anchor,
      sentence: sentences.find((sentence) => within(sentence, { start, end }))!.id,
      start,
      end,
      text: text.slice(start, end),
      kind: 'name',
      type: entity.type,
      title: null,
      confidence: 0.9,
      clusters: [clusterOf.get(entity)!.id],
    };
  });

  function mentionIn(sentence: Sentence, name: string): Mention {
    const entity = entities.find(({ names }) => names.includes(name));
    const cluster = entity === undefined ? undefined : clusterOf.get(entity)?.id;
    const mention = mentions.find(
      ({ clusters, ...span }) =>
        within(sentence, span) && cluster !== undefined && clusters.includes(cluster),
    );
    if (mention === undefined) throw new Error(`"${sentence.text}" does not name ${name}`);
    return mention;
  }

  const claims = sketch.claims.map((claim): Claim => {
    const sentence = sentences.find((candidate) => candidate.text === claim.says)!;
    const subject = mentionIn(sentence, claim.subject);
    const object = mentionIn(sentence, claim.object);
    const ends = [subject.start, subject.end, object.start, object.end];
    const anchor = hashId<ClaimAnchor>('can', [document, ...ends, claim.type]);
    const trigger = claim.trigger === undefined ? -1 : claim.says.indexOf(claim.trigger);
    return {
      id: hashId<ClaimId>('clm', [run, anchor]),
      anchor,
      sentence: sentence.id,
      type: claim.type,
      label: claim.label ?? claim.trigger ?? claim.type.toLowerCase(),
      subject: subject.id,
      object: object.id,
      attributedTo: claim.attributedTo === undefined ? null : mentionIn(sentence, claim.attributedTo).id,
      polarity: claim.polarity ?? 'asserted',
      modality: claim.modality ?? 'actual',
      title: claim.title ?? null,
      date: claim.date ?? null,
      datePrecision: claim.datePrecision ?? (claim.date === undefined ? null : 'day'),
      value: null,
      confidence: claim.confidence ?? 0.8,
      triggerStart: trigger < 0 ? null : sentence.start + trigger,
      triggerEnd: trigger < 0 ? null : sentence.start + trigger + (claim.trigger?.length ?? 0),
      inferred: false,
    };
  });

  return {
    document: {
      id: document,
      title: sketch.title ?? null,
      text,
      url,
      outlet,
      author: null,
      language: 'en',
      publishedAt,
      ingestedAt: AT,
      contentHash: hashId('text', [text]),
      sketch: [],
      skipped: [],
    },
    run: { id: run, document, extractor: 'by-hand', version, at: AT },
    sentences,
    mentions,
    clusters: [...clusterOf.values()],
    claims,
  };
}

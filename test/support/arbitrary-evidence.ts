// Small random worlds for property tests: documents with namesakes, aliases, transliterations, plural mentions, copies
// and several runs; and steps that ingest them and decide about what is then in the graph.
import fc from 'fast-check';

import type { Claim, Cluster, Mention, MentionKind } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type {
  ClaimId,
  ClusterId,
  CopyGroupId,
  DocumentId,
  MentionId,
  SentenceId,
} from '#cypher/model/ids.ts';
import { DATE_PRECISIONS, MODALITIES, POLARITIES } from '#cypher/model/reading.ts';
import { type NameContext, nameKeys } from '#cypher/resolve/index.ts';

import type { RunEvidence } from './map-port.ts';

export interface Figure {
  names: readonly string[];
  type: string;
  kind: string | null;
  titles: readonly string[];
  context?: NameContext;
}

const person = (names: string[], ...titles: string[]): Figure => ({
  names,
  type: 'Person',
  kind: null,
  titles,
});
const body = (...names: string[]): Figure => ({ names, type: 'Organization', kind: null, titles: [] });
const place = (name: string, kind: string | null): Figure => ({
  names: [name],
  type: 'Location',
  kind,
  titles: [],
});

/** Of one name, in two states or with something in common. */
const PEOPLE_TOLD_APART: readonly Figure[] = [
  { ...person(['Igor Ivanov'], 'foreign minister'), context: { homelands: ['Russia'] } },
  { ...person(['Igor Ivanov'], 'coach'), context: { homelands: ['Ukraine'], company: ['Dynamo'] } },
  { ...person(['Igor Ivanov']), context: { scene: ['Ukraine'] } },
  { ...person(['John Smith'], 'minister'), context: { company: ['Dynamo'] } },
  { ...person(['John Smith']), context: { company: ['Dynamo'], scene: ['Russia'] } },
  person(['John Smith'], 'coach'),
];

const TOWNS: readonly Figure[] = [
  { ...place('Springfield', 'city'), context: { homes: [{ name: 'Illinois', level: 'region' }] } },
  { ...place('Springfield', 'city'), context: { homes: [{ name: 'Ohio', level: 'region' }] } },
  { ...place('Springfield', 'city'), context: { homes: [{ name: 'United States', level: 'country' }] } },
  { ...place('Springfield', 'city'), context: { scene: ['Illinois'] } },
  place('Springfield', 'city'),
];

/** Who can appear in a document: people, bodies and places that are easily taken for one another. */
const FIGURES: readonly Figure[] = [
  person(['Igor Ivanov', 'Ivanov'], 'foreign minister'),
  person(['Sergei Ivanov', 'Ivanov'], 'defense minister'),
  person(['Sergey Ivanov'], 'foreign minister'),
  person(['Igor Ivanov'], 'coach'),
  person(['Igor Ivanov']),
  person(['Igor S. Ivanov']),
  person(['Ivanov'], 'foreign minister'),
  person(['Ivanov']),
  person(['S. Ivanov']),
  person(['Vladimir Rushaylo']),
  person(['Vladimir Rushailo', 'Rushailo'], 'secretary'),
  person(['George Bush'], 'president'),
  person(['George W. Bush', 'George Bush', 'Bush'], 'president'),
  person(['George Walker Bush']),
  person(['George H. W. Bush', 'Bush']),
  body('Supreme Court'),
  body('Court', 'Supreme Court'),
  body('NATO'),
  body('North Atlantic Treaty Organization', 'NATO'),
  body('Atlantic alliance', 'NATO'),
  body('National Association of Theatre Owners', 'NATO'),
  body('North Atlantic Treaty Organisation'),
  place('Georgia', 'country'),
  place('Georgia', 'region'),
  place('Georgia', null),
  place('Russia', 'country'),
  ...PEOPLE_TOLD_APART,
  ...TOWNS,
  body('Court of Kenya'),
];

const mentionSpec = fc.record({
  /** Which figure of the document; a second one makes it plural. */
  figure: fc.nat(5),
  second: fc.option(fc.nat(5), { freq: 6, nil: null }),
  unresolved: fc.boolean(),
  pronoun: fc.boolean(),
  alias: fc.nat(3),
});

const claimSpec = fc.record({
  subject: fc.nat(11),
  object: fc.nat(11),
  type: fc.constantFrom('MEMBER_OF', 'MET', 'HEAD_OF', 'RELATION', 'RELATION'),
  label: fc.constantFrom('tie', 'bond'),
  title: fc.option(fc.constantFrom('Chief', 'chair'), { nil: null }),
  polarity: fc.constantFrom(...POLARITIES),
  modality: fc.constantFrom('actual' as const, ...MODALITIES),
  date: fc.option(fc.constantFrom('2001', '2001-11', '2001-11-22'), { nil: null }),
  confidence: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
  inferred: fc.boolean(),
});

const runSpec = fc.record({
  figures: fc.uniqueArray(fc.nat(FIGURES.length - 1), { minLength: 1, maxLength: 5 }),
  mentions: fc.array(mentionSpec, { maxLength: 7 }),
  claims: fc.array(claimSpec, { maxLength: 6 }),
});

const documentSpec = fc.record({
  publishedAt: fc.option(
    fc.constantFrom('2001-11-22', '2001-11-23', '2002-01-05', '1984-03-01', '1993-05-01'),
    { nil: null },
  ),
  copyGroup: fc.nat(2),
  run: runSpec,
});

/** What a newer extractor makes of the same text: shifted ends, lost and added mentions and claims. */
const upgradeSpec = fc.record({
  longer: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  without: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
  extra: fc.array(claimSpec, { maxLength: 2 }),
  lostClaims: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
});

export type DocumentSpec = typeof documentSpec extends fc.Arbitrary<infer Value> ? Value : never;
export type UpgradeSpec = typeof upgradeSpec extends fc.Arbitrary<infer Value> ? Value : never;

/** Now and then a document says what the one before says, as a copy of it or on its own account. */
export const world: fc.Arbitrary<DocumentSpec[]> = fc
  .array(fc.record({ spec: documentSpec, repeats: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((documents) => {
    const specs: DocumentSpec[] = [];
    for (const { spec, repeats } of documents) {
      const before = specs.at(-1);
      specs.push(repeats && before ? { ...spec, run: before.run } : spec);
    }
    return specs;
  });
/** More documents about few figures, each on its own account but for some copies of the one before. */
export const crowd: fc.Arbitrary<DocumentSpec[]> = fc
  .record({
    figures: fc.uniqueArray(fc.nat(FIGURES.length - 1), { minLength: 1, maxLength: 4 }),
    documents: fc.array(fc.record({ spec: documentSpec, copies: fc.nat(7) }), {
      minLength: 5,
      maxLength: 14,
    }),
  })
  .map(({ figures, documents }) =>
    documents.map(({ spec, copies }, index) => ({
      ...spec,
      copyGroup: copies === 0 ? index - 1 : index,
      run: {
        ...spec.run,
        figures: [...new Set(spec.run.figures.map((figure) => figures[figure % figures.length]!))],
      },
    })),
  );
export const upgrade: fc.Arbitrary<UpgradeSpec> = upgradeSpec;

const DECIDED_KINDS = [
  'accept',
  'reject',
  'unsure',
  'edit',
  'add',
  'comment',
  'tag',
  'merge',
  'split',
  'keep-apart',
  'mention',
  'rename',
  'retype',
] as const;

/** A decision before it is known what there is to decide about: numbers choose among what there is then. */
export const decisionChoice = fc.record({
  kind: fc.constantFrom(...DECIDED_KINDS, 'reject', 'reject', 'accept'),
  pick: fc.tuple(fc.nat(97), fc.nat(97), fc.nat(97), fc.nat(97)),
  flag: fc.boolean(),
});
export type DecisionChoice = typeof decisionChoice extends fc.Arbitrary<infer Value> ? Value : never;

export type Step =
  | { do: 'ingest'; document: number }
  | { do: 'upgrade'; document: number; upgrade: UpgradeSpec }
  | { do: 'decide'; choice: DecisionChoice }
  | { do: 'retract'; pick: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4).map((document): Step => ({ do: 'ingest', document })) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('upgrade' as const), document: fc.nat(4), upgrade: upgradeSpec }),
  },
  { weight: 6, arbitrary: decisionChoice.map((choice): Step => ({ do: 'decide', choice })) },
  { weight: 2, arbitrary: fc.nat(97).map((pick): Step => ({ do: 'retract', pick })) },
);

export const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 14 });

/** Spans of the text lie on a grid, so that a newer run can make one longer without reaching the next. */
const CELL = 40;

interface Placed {
  start: number;
  end: number;
  text: string;
  kind: MentionKind;
  title: string | null;
  figures: number[];
  type: string;
}

export function documentId(index: number): DocumentId {
  return `doc_${index}` as DocumentId;
}

/** The evidence of one run over document `index`; with an upgrade, of a newer one. */
export function buildRun(index: number, spec: DocumentSpec, change: UpgradeSpec | null): RunEvidence {
  const document = documentId(index);
  const run = change ? hashId<string>('run', [document, JSON.stringify(change)]) : `run_${document}`;
  const placed = placeMentions(spec, change);
  const clusters = makeClusters(document, spec, placed);
  const mentions = placed.map(
    (mention): Mention => ({
      id: hashId<MentionId>('me', [run, mention.start, mention.end]),
      anchor: hashId('ma', [document, mention.start, mention.end, mention.type]),
      sentence: `sentence_${document}` as SentenceId,
      start: mention.start,
      end: mention.end,
      text: mention.text,
      kind: mention.kind,
      type: mention.type,
      title: mention.title,
      confidence: 0.9,
      clusters: mention.figures.flatMap((figure) => clusters.get(figure)?.id ?? []),
    }),
  );
  const claims = makeClaims(document, run, mentions, spec, change);
  return {
    document: {
      id: document,
      publishedAt: spec.publishedAt,
      outlet: `outlet ${index}`,
      copyGroup: `group_${spec.copyGroup}` as CopyGroupId,
    },
    mentions,
    clusters: [...clusters.values()],
    claims,
    sentences: new Map([[`sentence_${document}`, `What document ${index} says.`]]),
  };
}

/** Every figure by all its names once, then the mentions of the spec. */
function placeMentions({ run }: DocumentSpec, change: UpgradeSpec | null): Placed[] {
  const placed: Placed[] = [];
  const put = (text: string, kind: MentionKind, figures: number[], title: string | null) => {
    const start = placed.length * CELL;
    const type = FIGURES[figures[0] ?? 0]?.type ?? 'Other';
    placed.push({ start, end: start + text.length, text, kind, figures, title, type });
  };
  for (const index of run.figures) {
    const { names, titles } = FIGURES[index]!;
    for (const [place, name] of names.entries()) put(name, 'name', [index], titles[place] ?? null);
  }
  for (const mention of run.mentions) {
    const one = run.figures[mention.figure % run.figures.length]!;
    const two = mention.second === null ? one : run.figures[mention.second % run.figures.length]!;
    const { names } = FIGURES[one]!;
    if (one !== two) put('their', 'pronoun', [one, two], null);
    else if (mention.unresolved && mention.pronoun) put('it', 'pronoun', [], null);
    else if (mention.pronoun) put('they', 'pronoun', [one], null);
    else put(names[mention.alias % names.length]!, 'name', [one], null);
  }
  if (!change) return placed;
  return placed
    .map((mention, index) => ({ ...mention, end: mention.end + (change.longer[index % 12] ? 3 : 0) }))
    .filter((_, index) => change.without[index % 12] !== 0);
}

function makeClusters(document: DocumentId, { run }: DocumentSpec, placed: Placed[]): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>();
  for (const index of run.figures) {
    const figure = FIGURES[index]!;
    const own = placed.filter((mention) => mention.figures.includes(index));
    const named = own.filter((mention) => mention.kind === 'name');
    const [anchor] = named;
    if (!anchor) continue;
    const aliases = figure.names.filter((name) => named.some((mention) => mention.text === name));
    const titles = [...new Set(named.flatMap((mention) => mention.title ?? []))];
    clusters.set(index, {
      id: hashId<ClusterId>('cl', [document, anchor.start, anchor.end]),
      document,
      name: aliases[0]!,
      type: figure.type,
      kind: figure.kind,
      aliases,
      titles,
      start: own[0]!.start,
      keys: nameKeys(aliases[0]!, aliases, figure.type, titles, { ...figure.context, document }),
    });
  }
  return clusters;
}

function makeClaims(
  document: DocumentId,
  run: string,
  mentions: Mention[],
  { run: { claims } }: DocumentSpec,
  change: UpgradeSpec | null,
): Claim[] {
  const made = new Map<string, Claim>();
  const specs = change
    ? [...claims.filter((_, index) => change.lostClaims[index % 8] !== 0), ...change.extra]
    : claims;
  for (const spec of specs) {
    const subject = mentions[spec.subject % Math.max(1, mentions.length)];
    const object = mentions[spec.object % Math.max(1, mentions.length)];
    if (!subject || !object) continue;
    const { subject: _, object: __, ...rest } = spec;
    const spans = [subject.start, subject.end, object.start, object.end];
    const anchor = hashId<Claim['anchor']>('ca', [document, ...spans, spec.type]);
    made.set(anchor, {
      ...rest,
      id: hashId<ClaimId>('cm', [run, anchor]),
      anchor,
      sentence: `sentence_${document}` as SentenceId,
      subject: subject.id,
      object: object.id,
      attributedTo: null,
      datePrecision: spec.date === null ? null : DATE_PRECISIONS[Math.floor((10 - spec.date.length) / 3)]!,
      value: null,
      triggerStart: null,
      triggerEnd: null,
    });
  }
  return [...made.values()];
}

// What the reader found in a passage of the frozen set against its rows.
import { baseOntology } from '#cypher/ontology/index.ts';
import type { ClaimState, ClusterState, DocumentState } from '#ingest/state.ts';

import type { FrozenPassage, FrozenReading, FrozenRow } from '../corpora/frozen.ts';
import { emptyTally, type Tally } from './tally.ts';

export interface RowResult {
  row: FrozenRow;
  passed: boolean;
  /** Why not, in few words. */
  cause: string | null;
}

const HONORIFIC = /^(?:the|a|an|mr|mrs|ms|dr|sir)\.?\s+/i;
/** Claims whose object is a date. */
const VALUE_TYPES: Readonly<Record<string, string>> = {
  born: 'BORN_ON',
  died: 'DIED_ON',
  founded: 'FOUNDED_ON',
};

/** A name as names are compared. */
export function plain(name: string): string {
  return name.trim().replace(HONORIFIC, '').toLowerCase();
}

function namesOf(state: DocumentState, cluster: ClusterState): Set<string> {
  const texts = cluster.mentions.flatMap((index) => {
    const mention = state.mentions[index];
    if (mention === undefined) return [];
    return mention.title === null ? [mention.text] : [mention.text, `${mention.title} ${mention.text}`];
  });
  return new Set([cluster.name, ...cluster.aliases, ...texts].map(plain));
}

/** Clusters that go by a name; those that have it for their own come first. */
function clustersNamed(state: DocumentState, name: string): number[] {
  const wanted = plain(name);
  const named = state.clusters.flatMap((cluster, index) =>
    namesOf(state, cluster).has(wanted) ? [index] : [],
  );
  const own = named.filter((index) => plain(state.clusters[index]?.name ?? '') === wanted);
  return own.length > 0 ? own : named;
}

/** Whether a mention is of what goes by a name; `*` stands for anything. */
export function isEnd(state: DocumentState, mention: number, name: string): boolean {
  if (name === '*') return true;
  const clusters = state.mentions[mention]?.clusters ?? [];
  return clustersNamed(state, name).some((cluster) => clusters.includes(cluster));
}

function claimsBetween(
  state: DocumentState,
  { subject, type, object }: { subject: string; type: string; object: string },
): ClaimState[] {
  return state.claims.filter((claim) => {
    if (type !== '*' && claim.type !== type) return false;
    const straight = isEnd(state, claim.subject, subject) && isEnd(state, claim.object, object);
    const symmetric = type !== '*' && baseOntology.relationTypes.get(type)?.symmetric === true;
    return (
      straight || (symmetric && isEnd(state, claim.subject, object) && isEnd(state, claim.object, subject))
    );
  });
}

/** The marks of a reading that a row asks for and a claim does not have. */
function readingFaults(state: DocumentState, claim: ClaimState, reading: FrozenReading): string[] {
  const faults: string[] = [];
  if (claim.polarity !== reading.polarity) faults.push(`polarity ${claim.polarity}`);
  if (claim.modality !== reading.modality) faults.push(`modality ${claim.modality}`);
  if (reading.title !== null && claim.title?.toLowerCase() !== reading.title.toLowerCase()) {
    faults.push(`title ${claim.title}`);
  }
  if (reading.by !== null && (claim.attributedTo === null || !isEnd(state, claim.attributedTo, reading.by))) {
    const mention = state.mentions[claim.attributedTo ?? -1];
    faults.push(`by ${mention?.text ?? null}`);
  }
  if (reading.date !== null && (claim.date !== reading.date || claim.datePrecision !== reading.precision)) {
    faults.push(`date ${claim.date} ${claim.datePrecision}`);
  }
  return faults;
}

function fewestFaults(state: DocumentState, claims: readonly ClaimState[], reading: FrozenReading): string[] {
  return (
    claims
      .map((claim) => readingFaults(state, claim, reading))
      .sort((left, right) => left.length - right.length)[0] ?? ['not found']
  );
}

function causeOf(state: DocumentState, row: FrozenRow): string | null {
  switch (row.kind) {
    case 'entity': {
      const clusters = clustersNamed(state, row.name).flatMap((index) => state.clusters[index] ?? []);
      if (clusters.length === 0) return 'not found';
      const typed = clusters.filter(({ type }) => type === row.type);
      if (typed.length === 0) return `is ${clusters[0]?.type}`;
      const lacking = (cluster: ClusterState) => {
        const names = namesOf(state, cluster);
        return row.others.filter((name) => !names.has(plain(name)));
      };
      const [fewest = []] = typed.map(lacking).sort((left, right) => left.length - right.length);
      return fewest.length === 0 ? null : `without ${fewest.join(', ')}`;
    }
    case 'edge': {
      const claims = claimsBetween(state, row);
      if (claims.length === 0) {
        const other = claimsBetween(state, { ...row, type: '*' })[0];
        return other === undefined ? 'not found' : `is ${other.type}`;
      }
      const faults = fewestFaults(state, claims, row.reading);
      return faults.length === 0 ? null : faults.join(', ');
    }
    case 'value': {
      const claims = state.claims.filter(
        (claim) => claim.type === VALUE_TYPES[row.event] && isEnd(state, claim.subject, row.subject),
      );
      if (claims.length === 0) return 'not found';
      const right = claims.some(
        ({ date, datePrecision, value }) =>
          value === row.date || (date === row.date && datePrecision === row.precision),
      );
      return right ? null : `date ${claims[0]?.value ?? claims[0]?.date}`;
    }
    case 'none': {
      const claims = claimsBetween(state, row);
      const asserted = claims.find(
        ({ polarity, modality }) => polarity === 'asserted' && modality === 'actual',
      );
      return asserted === undefined ? null : `is asserted as ${asserted.type}`;
    }
  }
}

export function scoreRows(state: DocumentState, { rows }: FrozenPassage): RowResult[] {
  return rows.map((row) => {
    const cause = causeOf(state, row);
    return { row, passed: cause === null, cause };
  });
}

export type Marks = Record<'polarity' | 'modality' | 'attribution' | 'date', Tally>;

export function emptyMarks(): Marks {
  return {
    polarity: emptyTally(),
    modality: emptyTally(),
    attribution: emptyTally(),
    date: emptyTally(),
  };
}

/** Counts a mark that is asked for, found, or both. */
export function addMark(tally: Tally, wanted: boolean, found: boolean, right: boolean): void {
  if (wanted) tally.gold++;
  if (found) tally.found++;
  if (wanted && found && right) tally.right++;
}

/**
 * Adds the readings of one passage's edges: a mark is a polarity other than asserted, a modality other than actual, a
 * source or a date. Sources and dates that a row does not ask for are not counted as wrong.
 */
export function tallyMarks(marks: Marks, state: DocumentState, { rows }: FrozenPassage): void {
  for (const row of rows) {
    if (row.kind !== 'edge') continue;
    const { reading } = row;
    const claim = claimsBetween(state, row)
      .map((one) => ({ one, faults: readingFaults(state, one, reading).length }))
      .sort((left, right) => left.faults - right.faults)[0]?.one;
    const faults = claim === undefined ? [] : readingFaults(state, claim, reading);
    const isRight = (mark: string) => !faults.some((fault) => fault.startsWith(mark));
    addMark(
      marks.polarity,
      reading.polarity !== 'asserted',
      claim !== undefined && claim.polarity !== 'asserted',
      isRight('polarity'),
    );
    addMark(
      marks.modality,
      reading.modality !== 'actual',
      claim !== undefined && claim.modality !== 'actual',
      isRight('modality'),
    );
    if (reading.by !== null) addMark(marks.attribution, true, claim?.attributedTo != null, isRight('by'));
    if (reading.date !== null) addMark(marks.date, true, claim?.date != null, isRight('date'));
  }
}

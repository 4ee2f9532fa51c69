// Clusters organisations and everything else that is named: initials with long forms, bodies apart by their owner.
import { countryByName } from '#ingest/lexicon/countries.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';

import { bodyKeys, bodyWords, isShuffled, sameBody, shortens } from './body-names.ts';
import { DraftKeys } from './draft-keys.ts';
import { assign, newDraft, type Work } from './types.ts';

const CLUSTERED_ELSEWHERE = new Set(['Person', 'Location', 'Group']);
const OWNING = new Set(['AGENCY_OF', 'PART_OF', 'SUBSIDIARY_OF']);

export function clusterBodies(work: Work): void {
  const owners = ownersByBody(work);
  const ownerOf = new Map<number, number>();
  const rest = work.mentions.flatMap((mention, index) =>
    mention.kind === 'name' && !CLUSTERED_ELSEWHERE.has(mention.type) ? [index] : [],
  );
  const known = new DraftKeys();
  const named = firstNamed(work, rest);
  const longestFirst = rest
    .map((index) => ({ index, words: bodyWords(work.mentions[index]?.text ?? '').length }))
    .sort((left, right) => right.words - left.words || left.index - right.index);
  for (const { index } of longestFirst) {
    const mention = work.mentions[index];
    if (mention === undefined) continue;
    const owner = owners.get(index);
    const ownerDraft = owner === undefined ? null : (work.mentions[owner]?.clusters[0] ?? null);
    const keys = bodyKeys(mention.text);
    const fits = known.sharing(keys).filter((draft) => {
      const held = ownerOf.get(draft);
      const apart = ownerDraft !== null && held !== undefined && held !== ownerDraft;
      return !apart && canBe(work, draft, mention, named);
    });
    const exact = fits.filter((draft) =>
      work.drafts[draft]?.names.some((name) => equalNames(name, mention.text)),
    );
    const chosen =
      (exact.length > 0 ? nearest(work, exact, index) : fits.length === 1 ? fits[0] : undefined) ??
      inBrackets(work, index) ??
      newDraft(work, mention.type, mention.locationKind);
    known.add(chosen, keys);
    if (ownerDraft !== null) ownerOf.set(chosen, ownerDraft);
    assign(work, index, chosen);
    const cluster = work.drafts[chosen];
    if (cluster === undefined) continue;
    const state = ownerDraft === null ? null : (work.drafts[ownerDraft]?.state ?? null);
    for (const name of namesOf(mention.text, state))
      if (!cluster.names.includes(name)) cluster.names.push(name);
  }
}

/** The cluster of the body beside this one, where brackets hold the initials of either: "Y (ABC)", "ABC (Y)". */
function inBrackets(work: Work, index: number): number | undefined {
  const mention = work.mentions[index];
  const beside = work.indexes[mention?.sentence ?? -1];
  if (mention === undefined || beside === undefined) return undefined;
  const { tokens } = beside.tree;
  const marks = [tokens[mention.first - 1], tokens[mention.last]];
  if (!marks.some((mark) => mark?.text === '(')) return undefined;
  return beside.mentions
    .flatMap((other) => work.mentions[other] ?? [])
    .filter(({ type, kind }) => type === mention.type && kind === 'name')
    .find(({ text, first, last, clusters }) => {
      const [end, start] = first < mention.first ? [last, mention.first] : [mention.last, first];
      const isOpened = start - end === 1 && tokens[end]?.text === '(';
      return isOpened && clusters.length === 1 && isShuffled(text, mention.text);
    })?.clusters[0];
}

/** An organ in small letters is called after its state as well: "Swiss parliament". */
function namesOf(text: string, state: string | null): string[] {
  const [adjective] = state === null ? [] : (countryByName(state)?.adjectives ?? []);
  return adjective === undefined || !/^\p{Ll}/u.test(text) ? [text] : [text, `${adjective} ${text}`];
}

/** Only organisations have variants; a work or an event is called by its name. */
function canBe(work: Work, draft: number, mention: MentionState, named: FirstNamed): boolean {
  const cluster = work.drafts[draft];
  if (cluster === undefined || cluster.type !== mention.type) return false;
  if (cluster.names.includes(mention.text)) return true;
  if (mention.type !== 'Organization') return false;
  return cluster.names.some((name) => sameBody(name, mention.text) || isShortFor(mention.text, name, named));
}

/** By the words of each name, the mention that has them first; headlines, which shorten what is not named yet, left out. */
type FirstNamed = ReadonlyMap<string, MentionState>;

const wordsOf = (text: string): string => bodyWords(text).join(' ');

function firstNamed(work: Work, bodies: readonly number[]): FirstNamed {
  const first = new Map<string, MentionState>();
  for (const index of bodies) {
    const mention = work.mentions[index];
    if (mention === undefined || work.state.sentences[mention.sentence]?.headline === true) continue;
    const known = first.get(wordsOf(mention.text));
    if (known === undefined || mention.start < known.start) first.set(wordsOf(mention.text), mention);
  }
  return first;
}

/** A text gives the whole name first; one that begins with "Siemens", or names both in a sentence, means another by "Siemens Energy". */
function isShortFor(shorter: string, longer: string, named: FirstNamed): boolean {
  if (!shortens(shorter, longer)) return false;
  const [short, long] = [named.get(wordsOf(shorter)), named.get(wordsOf(longer))];
  return long !== undefined && (short === undefined || long.sentence < short.sentence);
}

function equalNames(left: string, right: string): boolean {
  return wordsOf(left) === wordsOf(right);
}

function nearest(work: Work, drafts: readonly number[], mention: number): number | undefined {
  const at = work.mentions[mention]?.start ?? 0;
  const distance = (draft: number): number =>
    (work.drafts[draft]?.mentions ?? []).reduce(
      (least, other) => Math.min(least, Math.abs((work.mentions[other]?.start ?? 0) - at)),
      Number.POSITIVE_INFINITY,
    );
  const byDistance = drafts.map((draft) => ({ draft, distance: distance(draft) }));
  return byDistance.sort((left, right) => left.distance - right.distance)[0]?.draft;
}

function ownersByBody(work: Work): Map<number, number> {
  const owning = work.state.claims.filter((claim: ClaimState) => OWNING.has(claim.type));
  return new Map(owning.map((claim) => [claim.subject, claim.object]));
}

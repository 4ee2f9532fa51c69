// Titles, offices and kin of the people named, and bodies behind their owners. Sets a mention's title and makes claims.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { isBloc } from '#ingest/lexicon/alliances.ts';
import {
  EMPLOYEE,
  FIELD_CLASS,
  HONORIFICS,
  KEPT_RANKS,
  OFFICES,
  type OfficeClass,
  TIES,
} from '#ingest/lexicon/offices.ts';
import { ALLEGED_ADJECTIVES } from '#ingest/lexicon/scope.ts';
import type { ClaimState, DocumentState, MentionState } from '#ingest/state.ts';
import { indexMentions, type MentionIndex } from '#ingest/syntax/mention-index.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { findOffices, type OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { findBodies } from './bodies.ts';
import { findCitizens } from './citizens.ts';
import { furtherHolders } from './further-holders.ts';
import { asOfOrgan, boundOwner, furtherOwners, isOfField } from './further-owners.ts';
import { type Holder, holdersOf } from './holders.ts';
import { asOneOfSeveral } from './one-of-several.ts';
import { withoutOrigin } from './origins.ts';
import { ownerKindOf } from './owner-kind.ts';
import { ownersOf } from './owners.ts';
import { findParties } from './parties.ts';
import { findRanks } from './ranks.ts';

const KIN = new Set(['spouse', 'parent', 'child', 'sibling']);

/** Reads offices around names. Needs mentions; sets `title` on them and appends claims. */
export function titles(state: DocumentState): DocumentState {
  const mentions = state.mentions.map((mention) => ({ ...mention, title: officeOnly(mention.title) }));
  const claims: ClaimState[] = [];
  for (const index of indexMentions({ sentences: state.sentences, mentions })) {
    for (const phrase of findOffices(index.tree)) {
      const usual = holdersOf(index, phrase);
      const holders = usual.length > 0 ? usual : furtherHolders(index, phrase);
      for (const [at, holder] of holders.entries()) {
        const named = ownersOf(index, phrase, holder.mention);
        const given =
          holder.appointer === undefined ? furtherOwners(index, phrase, holder.mention) : [holder.appointer];
        const told = withoutOrigin(index, phrase, holder.mention, named.length > 0 ? named : given);
        const owners = inTurn(phrase, told, at, holders.length);
        const title = fullTitle(index, phrase, owners);
        const held = mentions[holder.mention];
        if (held !== undefined && !TIES.has(phrase.officeClass.id)) held.title = title;
        claims.push(...owners.flatMap((owner) => officeClaim(index, { ...phrase, title }, holder, owner)));
      }
      claims.push(...siblings(index, phrase, holders, claims));
    }
    claims.push(...findBodies(index), ...findCitizens(index), ...findRanks(index), ...findParties(index));
  }
  return { ...state, mentions, claims: [...state.claims, ...claims] };
}

/** What one may be to several: "two allies of Y and Z, A and B". */
const SHARED: ReadonlySet<string> = new Set(['ally', 'rival', 'parent', 'child', 'sibling']);

/** "The presidents of Y and Z, A and B": each of his own, in their order; of other numbers nobody can tell. */
function inTurn(
  { plural, officeClass }: OfficePhrase,
  owners: readonly number[],
  at: number,
  holders: number,
): readonly number[] {
  if (!plural || holders < 2 || owners.length < 2 || SHARED.has(officeClass.id)) return owners;
  return owners.length === holders ? owners.slice(at, at + 1) : [];
}

/** A title without its honorifics, lower-cased; null when nothing is left. */
function officeOnly(title: string | null): string | null {
  const words = (title ?? '').toLowerCase().split(/\s+/);
  const office = words.filter(
    (word) => word !== '' && !HONORIFICS.has(word) && !HONORIFICS.has(word.replace(/\.$/, '')),
  );
  const none = TIES.has(OFFICES.get(office.at(-1) ?? '')?.id ?? '');
  return office.length === 0 || none ? null : office.join(' ');
}

/** "former Canadian Prime Minister": a rank in front of the owner belongs to the title. */
function fullTitle(index: MentionIndex, phrase: OfficePhrase, owners: readonly number[]): string {
  const front = owners.map((owner) => index.mention(owner).first).find((first) => first < phrase.first);
  const rank = front === undefined ? '' : wordAt(index.tree, front - 1);
  return KEPT_RANKS.has(rank) ? `${rank} ${phrase.title}` : phrase.title;
}

function officeClaim(index: MentionIndex, phrase: OfficePhrase, holder: Holder, named: number): ClaimState[] {
  if (named === holder.mention) return [];
  const owner = boundOwner(index, phrase.head, holder.mention, named);
  const ofField = isOfField(index, phrase) ? FIELD_CLASS : asOfOrgan(index, phrase, owner);
  const ofOrgan = isPartnerAt(index, phrase, owner) ? EMPLOYEE : ofField;
  if (isPartyOf(index.mention(owner), phrase) || isAmongLeaders(index, phrase, owner)) return [];
  const { type, head } = index.mention(owner);
  // "The MP for Barton South": for whom somebody sits is not where.
  const isBody = ['Organization', 'Group'].includes(type) && caseOf(index.tree, head) !== 'for';
  const officeClass = isBody ? asOneOfSeveral(index, { ...phrase, officeClass: ofOrgan }) : ofOrgan;
  return relationsTo(index.mention(owner), officeClass).map((relation) =>
    claimOf(index, { ...phrase, officeClass }, holder, owner, relation),
  );
}

/** "EU leader X", "NATO leaders X and Y": of a state in the bloc, whom nobody has to lead it. */
function isAmongLeaders({ mention }: MentionIndex, { office, first }: OfficePhrase, owner: number): boolean {
  const { text, last, type } = mention(owner);
  if (office !== 'leader' || type !== 'Organization' || last > first) return false;
  return isBloc(text);
}

/** "Republican mayor X", "Labour mayor Y": the party of who has an office that only places have. */
function isPartyOf({ type }: MentionState, { title }: OfficePhrase): boolean {
  return /\bmayor$/.test(title) ? !PLACES.has(type) : /\bgovernor$/.test(title) && type === 'Group';
}

/** What "its" stands for is not known yet. */
const PLACES: ReadonlySet<string> = new Set(['Location', 'Other']);

/** "a partner at the law firm X": who works there, not who deals with it. */
function isPartnerAt({ tree, mention }: MentionIndex, { officeClass }: OfficePhrase, owner: number): boolean {
  return officeClass.id === 'partner' && caseOf(tree, mention(owner).head) === 'at';
}

/** "Two brothers, A and B": of each other, where nobody else is named whose they are. */
function siblings(
  index: MentionIndex,
  phrase: OfficePhrase,
  holders: readonly Holder[],
  claims: readonly ClaimState[],
): ClaimState[] {
  if (phrase.officeClass.id !== 'sibling' || !phrase.plural) return [];
  const owned = claims.some(
    ({ sentence, triggerToken }) => sentence === index.sentence && triggerToken === phrase.head,
  );
  if (owned) return [];
  return holders.flatMap((holder, at) =>
    holders.slice(at + 1).flatMap((other) => claimOf(index, phrase, holder, other.mention, 'SIBLING_OF')),
  );
}

/** "its", "whose": what it stands for is not known yet; of the readings the ontology admits one when it is. */
function relationsTo(owner: MentionState, { relations }: OfficeClass): string[] {
  const kind = ownerKindOf(owner);
  const open = owner.kind === 'pronoun' && owner.type !== 'Person' && (kind === null || kind === 'group');
  const kinds = open ? (['country', 'organization'] as const) : kind === null ? [] : [kind];
  return [...new Set(kinds.flatMap((each) => relations[each] ?? []))];
}

/** What is said of the owner: of "Y's son, X" that Y is his parent. */
const INVERTED: ReadonlyMap<string, { type: string; label: string }> = new Map([
  ['CHILD_OF', { type: 'PARENT_OF', label: 'parent of' }],
  ['HAS_UNIT', { type: 'SUBSIDIARY_OF', label: 'subsidiary of' }],
]);

function claimOf(
  index: MentionIndex,
  phrase: OfficePhrase,
  holder: Holder,
  owner: number,
  relation: string,
): ClaimState {
  const kin = KIN.has(phrase.officeClass.id);
  const child = INVERTED.get(relation);
  const [subject, object] = child === undefined ? [holder.mention, owner] : [owner, holder.mention];
  const trigger = {
    start: tokenAt(index.tree, phrase.first).start,
    end: tokenAt(index.tree, phrase.last - 1).end,
  };
  const draft = draftClaim({
    rule: kin && holder.rule !== CLAIM_RULES.titleCopula ? CLAIM_RULES.kin : holder.rule,
    sentence: index.sentence,
    type: child?.type ?? relation,
    label: child?.label ?? `${phrase.title} of`,
    subject,
    object,
    trigger,
    triggerToken: holder.trigger,
    title: TIES.has(phrase.officeClass.id) ? null : phrase.title,
  });
  return { ...draft, modality: isAlleged(index, phrase) ? 'alleged' : draft.modality };
}

/** "the alleged killer of X". */
function isAlleged({ tree }: MentionIndex, { first, head }: OfficePhrase): boolean {
  return [...dependents(tree, head, 'amod'), first - 1].some((token) =>
    ALLEGED_ADJECTIVES.has(wordAt(tree, token)),
  );
}

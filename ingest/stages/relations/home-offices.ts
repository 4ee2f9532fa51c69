// "Chile's Supreme Court barred Senator X", "Y will pay, Finance Minister X said": an office that nobody gives a state, beside
// an organ of one state that rules over its holder, or in a sentence of what the state means to do. Marked as inferred.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import { findOffices, type OfficePhrase } from '#ingest/syntax/offices.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

/** Offices that a state has, not a body. */
const NATIONAL =
  /\b(?:minister|senator|lawmaker|legislator|congress(?:man|woman)|president|premier|chancellor)$/;
/** What only an authority of somebody's own state does to him. */
const OVER_OWN: ReadonlySet<string> = new Set(
  `choose nominate name appoint elect reelect bar ban charge arrest detain indict sentence jail impeach dismiss fire sack oust suspend
   summon convict acquit clear remove replace confirm investigate question censure pardon`.split(/\s+/),
);
const AUTHORITIES: ReadonlySet<string> = new Set(
  `court parliament prosecutor police party parties commission lawmaker legislature assembly senate congress judge tribunal
   coalition opposition`.split(/\s+/),
);
const ROLES: ReadonlySet<string> = new Set([...GOVERNING, 'OFFICIAL_OF', 'HEAD_OF']);

/** Needs the claims that offices made. */
export function homeOfficeClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, index, state } = context;
  return findOffices(tree).flatMap((phrase) => {
    if (phrase.plural || !NATIONAL.test(phrase.office) || /\bvice\b|former|ex-/.test(phrase.title)) return [];
    const holder = holderOf(context, phrase);
    if (holder === null) return [];
    const { clusters } = index.mention(holder);
    const placed = known.some(
      ({ type, subject }) =>
        ROLES.has(type) &&
        state.mentions[subject]?.clusters.some((cluster) => clusters.includes(cluster)) === true,
    );
    if (placed || clusters.length === 0) return [];
    const country =
      ruledBy(context, phrase, holder, known) ?? planOf(context, phrase, holder) ?? ledBy(context, phrase);
    const relation = phrase.officeClass.relations.country;
    if (country === null || relation === undefined) return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.titleContext,
        sentence: context.sentence,
        type: relation,
        label: `${phrase.title} of`,
        subject: holder,
        object: country,
        trigger: spanOf(tree, phrase.first, phrase.last - 1),
        triggerToken: phrase.head,
        title: phrase.title,
        inferred: true,
      }),
    ];
  });
}

/** "Senator X", "the prime minister, X". */
function holderOf({ tree, index }: RuleContext, phrase: OfficePhrase): number | null {
  const apposed = dependents(tree, phrase.head, 'appos').flatMap((token) => index.at(token) ?? []);
  const behind = index.mentions.filter((mention) => index.mention(mention).first === phrase.last);
  return (
    [...behind, ...apposed].find((mention) => {
      const { type, kind } = index.mention(mention);
      return type === 'Person' && kind === 'name';
    }) ?? null
  );
}

/** The verb that has the holder, or his office, for its subject or object. */
function verbOf({ tree, index }: RuleContext, { head }: OfficePhrase, holder: number): number | null {
  for (const token of [index.mention(holder).head, head]) {
    const above = tokenAt(tree, token);
    if (['obj', 'nsubj'].includes(above.deprel) && tokenAt(tree, above.head).upos === 'VERB')
      return above.head;
  }
  return null;
}

/** The state of whoever rules over the holder: a court, a parliament, a party, the leader of the opposition. */
function ruledBy(
  context: RuleContext,
  phrase: OfficePhrase,
  holder: number,
  known: readonly ClaimState[],
): number | null {
  const { tree, index } = context;
  const verb = verbOf(context, phrase, holder);
  if (verb === null) return null;
  const heads = new Set([index.mention(holder).head, phrase.head]);
  if (!patients(tree, verb).some((token) => heads.has(token))) return null;
  const definite = wordAt(tree, phrase.first - 1) === 'the';
  for (const doer of agents(tree, verb)) {
    const authority = AUTHORITIES.has(lemmaAt(tree, doer)) && OVER_OWN.has(lemmaAt(tree, verb));
    const named = index.at(doer);
    // Who leads the opposition of a state speaks of "the prime minister", and means its own.
    const opposed = known.find(
      ({ subject, title, type }) =>
        definite && subject === named && type === 'OFFICIAL_OF' && title?.startsWith('opposition') === true,
    );
    if (opposed !== undefined) return opposed.object;
    if (!authority) continue;
    const inside = named !== null && index.mention(named).kind === 'name' ? [index.mention(named).head] : [];
    const country = stateOf(context, [doer, ...inside]);
    if (country !== null) return country;
  }
  return null;
}

/** "Chile's court", "the Chilean court", "the parliament of Chile". */
function stateOf({ tree, index }: RuleContext, nouns: readonly number[]): number | null {
  const states = nouns
    .flatMap((noun) => [
      ...dependents(tree, noun, 'nmod', 'amod', 'compound'),
      ...withPreposition(tree, noun, ['of']),
    ])
    .flatMap((token) => index.at(token) ?? [])
    .filter((mention) => index.mention(mention).locationKind === 'country');
  return new Set(states).size === 1 ? (states[0] ?? null) : null;
}

const ANNOUNCING: ReadonlySet<string> = new Set('say announce suggest tell add declare promise'.split(' '));

/** "Y would consider it, Finance Minister X said": a minister tells what his own state means to do. */
function planOf(context: RuleContext, phrase: OfficePhrase, holder: number): number | null {
  const { tree, index } = context;
  const verb = verbOf(context, phrase, holder);
  const bare = phrase.officeClass.id === 'minister' && phrase.last === index.mention(holder).first;
  if (verb === null || !bare || !ANNOUNCING.has(lemmaAt(tree, verb)) || isPassiveReading(tree, verb))
    return null;
  const meant = dependents(tree, verb, 'ccomp', 'parataxis').filter((clause) =>
    dependents(tree, clause, 'aux').some((aux) =>
      /^(?:will|would|may|might|could|wo|’ll|'ll)$/.test(wordAt(tree, aux)),
    ),
  );
  const states = meant
    .flatMap((clause) => surfaceSubjects(tree, clause))
    .flatMap((token) => index.at(token) ?? [])
    .filter((mention) => index.mention(mention).locationKind === 'country');
  return states.length === 1 ? (states[0] ?? null) : null;
}

/** "A delegation from Y led by the trade minister, X". */
function ledBy(context: RuleContext, { head }: OfficePhrase): number | null {
  const { tree, index } = context;
  const { head: verb } = tokenAt(tree, head);
  if (verb < 0 || !['lead', 'head'].includes(lemmaAt(tree, verb)) || tokenAt(tree, verb).deprel !== 'acl')
    return null;
  if (!agents(tree, verb).includes(head) && tokenAt(tree, head).deprel !== 'obj') return null;
  // The participle may hang on the verb behind it.
  const noun = [tokenAt(tree, verb).head, ...dependents(tree, tokenAt(tree, verb).head, 'nsubj')].find(
    (token) => ['delegation', 'team', 'mission'].includes(lemmaAt(tree, token)),
  );
  if (noun === undefined) return null;
  const from = withPreposition(tree, noun, ['from', 'of']).flatMap((token) => index.at(token) ?? []);
  const states = from.filter((mention) => index.mention(mention).locationKind === 'country');
  return states[0] ?? stateOf(context, [noun]);
}

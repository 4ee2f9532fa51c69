// Who goes from one body to another: "poached X from Y", "was drafted by Y", "loaned X to Z", "X left Y for Z", "sacked X".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { End } from '#ingest/syntax/ends.ts';
import { caseOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';
import { isCompany } from './ownership.ts';
import { isParty } from './party-ties.ts';

/** Who does it has somebody from then on; hiring and signing are verbs of the lexicon. */
const TAKING: ReadonlySet<string> = new Set(['poach', 'lure', 'draft', 'acquire']);
/** Who does it has had somebody; what a person is sold to is a club. */
const PARTING: ReadonlySet<string> = new Set(['loan', 'sell', 'trade']);
const DISMISSING: ReadonlySet<string> = new Set(['sack', 'fire']);
const MOVING: ReadonlySet<string> = new Set(['move', 'switch', 'jump', 'defect']);
/** Bodies where people are as patients, prisoners or guests. */
const STAYS = /\b(?:hospital|clinic|prison|jail|centre|center|hospice|hotel|embassy|court|camp|airport)\b/i;
const LEAVING: ReadonlySet<string> = new Set(['leave', 'quit']);

export function hireClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, token) => {
    if (upos === 'NOUN') return NEWCOMERS.has(lemmaAt(tree, token)) ? newcomer(context, token) : [];
    if (upos !== 'VERB') return [];
    const lemma = lemmaAt(tree, token);
    if (TAKING.has(lemma)) return taken(context, token);
    if (DISMISSING.has(lemma)) return dismissed(context, token);
    const passed = PARTING.has(lemma) ? passedOn(context, token) : [];
    return passed.length > 0 ? passed : goneOver(context, token);
  });
}

function employed(context: RuleContext, verb: number, people: End[], bodies: End[]): ClaimState[] {
  const at = bodies.filter((body) => !isParty(context, body));
  const said = { rule: CLAIM_RULES.stateVerb, type: 'EMPLOYEE_OF', label: lemmaAt(context.tree, verb) };
  return claimsBetween(context, said, [people, at], verb);
}

/** The same of a body that somebody has left, where he has. */
function formerly(context: RuleContext, verb: number, people: End[], bodies: End[]): ClaimState[] {
  const title = hasHappened(context.tree, verb) ? 'former employee' : null;
  return employed(context, verb, people, bodies).map((claim) => ({ ...claim, title }));
}

const OPEN: ReadonlySet<string> = new Set(
  'will would could may might must should can not never to if unless whether nearly almost'.split(' '),
);

export function hasHappened(tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb);
  if (word === lemmaAt(tree, verb) || /(?:ing|s)$/.test(word)) return false;
  return dependents(tree, verb, 'aux', 'advmod', 'mark').every((child) => {
    const beside = wordAt(tree, child);
    return !OPEN.has(beside) && !/n['’]t$/.test(beside);
  });
}

function bodiesAt(context: RuleContext, tokens: readonly number[]): End[] {
  return namedEnds(context, tokens, 'Organization');
}

/** "Poached X", "drafted by Y out of Z"; whom they come from behind "from" is read where people leave. */
function taken(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const people = namedEnds(context, patients(tree, verb), 'Person');
  return [
    ...employed(context, verb, people, bodiesAt(context, agents(tree, verb))),
    ...formerly(context, verb, people, bodiesAt(context, obliques(tree, verb, ['out of']))),
  ];
}

/** "Sacked X": a company or club; a parliament dismisses whom others have appointed. */
function dismissed(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  // "Sacked X as its chairman" says what he was.
  if (dependents(tree, verb, 'obl').some((noun) => caseOf(tree, noun) === 'as')) return [];
  const bodies = bodiesAt(context, agents(tree, verb)).filter((body) => isCompany(context, body));
  const people = namedEnds(context, patients(tree, verb), 'Person');
  const without = people.filter(({ mention }) => context.index.mention(mention).title === null);
  return formerly(context, verb, without, bodies);
}

/** "Loaned X to Z", "sold the striker X to Z". */
function passedOn(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const tokens = patients(tree, verb);
  const people = namedEnds(context, tokens, 'Person');
  const behind = [
    ...obliques(tree, verb, ['to']),
    ...tokens.flatMap((token) => withPreposition(tree, token, ['to'])),
  ];
  const takers = bodiesAt(context, behind);
  const givers = bodiesAt(context, agents(tree, verb));
  if (people.length === 0 || takers.length === 0) return [];
  // Who is on loan stays whose he is.
  const had =
    lemmaAt(tree, verb) === 'loan'
      ? employed(context, verb, people, givers)
      : formerly(context, verb, people, givers);
  return [...employed(context, verb, people, takers), ...had];
}

/** "Left Y for Z", "moved from Y to Z", "joined Z from Y": between two bodies by name. */
function goneOver(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const lemma = lemmaAt(tree, verb);
  const isLeaving = LEAVING.has(lemma);
  if (!isLeaving && lemma !== 'join' && !MOVING.has(lemma)) return [];
  if (isPassiveReading(tree, verb)) return [];
  const behind = (preposition: string) => [
    ...obliques(tree, verb, [preposition]),
    ...patients(tree, verb).flatMap((token) => withPreposition(tree, token, [preposition])),
  ];
  const people = namedEnds(context, surfaceSubjects(tree, verb), 'Person');
  const from = bodiesAt(context, isLeaving ? patients(tree, verb) : behind('from'));
  const to = bodiesAt(
    context,
    isLeaving ? behind('for') : lemma === 'join' ? patients(tree, verb) : behind('to'),
  );
  const isStay = ({ mention }: End) => STAYS.test(context.index.mention(mention).text);
  if (from.length === 0 || to.length === 0 || [...from, ...to].some(isStay)) return [];
  // Joining is a verb of the lexicon.
  const next = lemma === 'join' ? [] : employed(context, verb, people, to);
  return [...formerly(context, verb, people, from), ...next];
}

const NEWCOMERS: ReadonlySet<string> = new Set(
  'outsider newcomer recruit signing import transfer defector veteran'.split(' '),
);

/** "X, an outsider from Y". */
function newcomer(context: RuleContext, noun: number): ClaimState[] {
  const { tree } = context;
  const { deprel, head } = tokenAt(tree, noun);
  if (deprel !== 'appos') return [];
  const people = namedEnds(context, [head], 'Person');
  const bodies = bodiesAt(context, withPreposition(tree, noun, ['from']));
  const label = `${lemmaAt(tree, noun)} from`;
  const said = { rule: CLAIM_RULES.affiliation, type: 'EMPLOYEE_OF', label };
  return claimsBetween(context, said, [people, bodies], noun).map((claim) => ({
    ...claim,
    title: 'former employee',
  }));
}

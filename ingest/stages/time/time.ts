// Dates of claims: only an expression that the parse attaches to the claim's own clause dates it.
import { RULES_BY_ID } from '#ingest/claim-rules.ts';
import { DATE_NOUNS } from '#ingest/lexicon/date-nouns.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

import { dateProperty, isProperty } from './property.ts';
import { readDates, type TextDate } from './text-dates.ts';

/** Fills in date and precision of claims, against the document's day of publication. */
export function time(state: DocumentState): DocumentState {
  const spans = readDates(state);
  return {
    ...state,
    claims: state.claims.map((claim) => {
      const sentence = state.sentences[claim.sentence];
      if (isProperty(claim)) return dateProperty(state, claim);
      if (sentence === undefined) return claim;
      return dateClaim(state, claim, treeOf(sentence), spans[claim.sentence] ?? []);
    }),
  };
}

function dateClaim(
  state: DocumentState,
  claim: ClaimState,
  tree: Tree,
  spans: readonly TextDate[],
): ClaimState {
  const token = claim.triggerToken;
  if (token === null || !canHaveDate(claim)) return claim;
  const future = claim.modality === 'planned' || claim.modality === 'possible';
  const object = state.mentions[claim.object];
  const own =
    object?.sentence === claim.sentence ? spans.filter((span) => leadsTo(tree, span.head, object.head)) : [];
  // "Visited Oslo on 4 May and Bonn on 6 May": the date beside the object is the claim's.
  const near = own.length > 0 && spans.length > 1 ? own : attached(tree, token, spans);
  for (const span of near) {
    if (isBoundary(tree, span)) continue;
    const resolved = future ? span.ahead : span.past;
    if (resolved !== null) return { ...claim, date: resolved.date, datePrecision: resolved.precision };
  }
  return claim;
}

/** "Until 1999", "before 1999", "after 1999": when something did not, or no longer, hold. */
function isBoundary(tree: Tree, { first, head }: TextDate): boolean {
  const word = caseOf(tree, head) ?? wordAt(tree, first - 1);
  return ['until', 'till', 'before', 'after', 'prior to', 'ahead of'].includes(word);
}

/** What the sentence takes for granted (titles, bodies) holds at no date that the sentence gives. */
function canHaveDate(claim: ClaimState): boolean {
  return claim.rule === 'occasion' || RULES_BY_ID.get(claim.rule)?.scope === 'clause';
}

/** Date spans of the trigger's own phrase first, then those of the verb that carries it. */
function attached(tree: Tree, trigger: number, spans: readonly TextDate[]): TextDate[] {
  const own = spans.filter((span) => leadsTo(tree, span.head, trigger));
  if (own.length > 0) return own;
  const carrier = carrierOf(tree, trigger);
  if (carrier === null) return [];
  // "On Friday he met X and will visit Y": a later verb with auxiliaries of its own shares only a date in front of both.
  const apart = isCoordinated(tree, trigger) && dependents(tree, trigger, 'aux').length > 0;
  const complement = tokenAt(tree, trigger).deprel === 'xcomp';
  const shared = spans.filter(
    (span) => (!apart || span.last <= carrier) && (!complement || span.first > trigger),
  );
  return shared.filter((span) => leadsTo(tree, span.head, carrier));
}

/** Whether a date hangs on the target, at most through a name that the parser put it under. */
function leadsTo(tree: Tree, from: number, target: number): boolean {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const { head, deprel } = tokenAt(tree, at);
    if (head === target)
      return (
        ['obl', 'nmod', 'advmod', 'obj', 'nummod', 'compound', 'appos', 'amod', 'dep'].includes(deprel) ||
        steps > 0
      );
    const name = tokenAt(tree, head).upos;
    // "On the morning of 5 May", "at the end of last month".
    const when = head >= 0 && DATE_NOUNS.has(lemmaAt(tree, head));
    if (head < 0 || (!when && name !== 'PROPN' && name !== 'ADV' && name !== 'NUM')) return false;
    at = head;
  }
  return false;
}

/** The verb of which an event noun is subject or object; the first member, for a verb coordinated with it. */
function carrierOf(tree: Tree, trigger: number): number | null {
  const { deprel, head, upos } = tokenAt(tree, trigger);
  if (head < 0) return null;
  // "Agreed to meet X on Monday": a date behind the infinitive is its own, wherever the parser hung it.
  if (deprel === 'xcomp' && tokenAt(tree, head).upos === 'VERB') return head;
  if (upos !== 'VERB') return verbAround(tree, trigger);
  return isCoordinated(tree, trigger) ? head : null;
}

const DURING = new Set(['in', 'during', 'at', 'on']);

/** The verb that an event noun is an argument of, or goes on in: "raised the issue in a call". */
function verbAround(tree: Tree, noun: number): number | null {
  const { deprel, head } = tokenAt(tree, noun);
  const isVerb = tokenAt(tree, head).upos === 'VERB';
  if (deprel === 'obj' || deprel === 'nsubj') return isVerb ? head : null;
  if (!DURING.has(caseOf(tree, noun) ?? '')) return null;
  if (deprel === 'obl') return isVerb ? head : null;
  return deprel === 'nmod' && tokenAt(tree, head).deprel === 'obj' ? verbAround(tree, head) : null;
}

function isCoordinated(tree: Tree, verb: number): boolean {
  return tokenAt(tree, verb).deprel === 'conj' && dependents(tree, verb, 'nsubj').length === 0;
}

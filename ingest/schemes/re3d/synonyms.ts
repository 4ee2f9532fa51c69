// Two words for one: a form in brackets behind the other, and a title or description beside a name.
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { dependents, lemmaAt, tokenAt } from '../../syntax/tree.ts';
import { obliques } from '../../syntax/verbs.ts';
import type { Tie } from './tie.ts';

function tie(subject: number, object: number, rule: string, confidence: number): Tie {
  return { subject, object, type: 'IsSynonymOf', rule, confidence };
}

const NAMING = new Set(['call', 'know', 'dub', 'name']);
/** Descriptions that are no second name: "a middleman", "commander". */
const MERE_DESCRIPTION = /^(?:[Aa]n?|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir)\s|^\p{Ll}+$/u;

/** "U.S. Central Command (CENTCOM)": the phrase in brackets that stands right behind another. */
function inBrackets({ tree }: MentionIndex, inner: number): Tie[] {
  const { deprel, head } = tokenAt(tree, inner);
  if (!['appos', 'parataxis', 'dep', 'nmod'].includes(deprel) || head < 0) return [];
  let bracket = inner;
  while (bracket > head && tokenAt(tree, bracket).text !== '(') bracket--;
  return bracket > head && bracket - head < 4 ? [tie(inner, head, 'brackets', 0.5)] : [];
}

/** "The Foreign Secretary, Boris Johnson": of the two one names a person. */
function beside({ tree, at, mention }: MentionIndex, inner: number): Tie[] {
  const { deprel, head } = tokenAt(tree, inner);
  if (deprel !== 'appos' || head < 0) return [];
  const ends = [at(inner), at(head)].flatMap((found) => (found === null ? [] : [mention(found)]));
  const isNamed = ends.some(({ kind, type }) => kind === 'name' && type === 'Person');
  const isMere = ends.some(({ kind, text }) => kind !== 'name' && MERE_DESCRIPTION.test(text));
  return isNamed && !isMere ? [tie(inner, head, 'apposition', 0.6)] : [];
}

/** "Qayyarah, also called Q-West", "known as X". */
function called({ tree }: MentionIndex, verb: number): Tie[] {
  const { deprel, head } = tokenAt(tree, verb);
  if (deprel !== 'acl' || !NAMING.has(lemmaAt(tree, verb))) return [];
  return [...dependents(tree, verb, 'obj', 'xcomp'), ...obliques(tree, verb, ['as'])]
    .filter((token) => token > verb)
    .map((token) => tie(head, token, 'called', 0.5));
}

export function synonymTies(index: MentionIndex): Tie[] {
  return index.tree.tokens.flatMap((_, token) => {
    const bracketed = inBrackets(index, token);
    return [...called(index, token), ...(bracketed.length > 0 ? bracketed : beside(index, token))];
  });
}

// "'The Mill,' a novel by X", "her novel 'The Mill'": what a title is said to be, and whose work.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { caseOf, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading } from '#ingest/syntax/verbs.ts';

import { claimBetween } from './claim-between.ts';

const WORKS: ReadonlySet<string> = new Set(
  `novel film book play opera song album painting poem symphony memoir documentary series musical ballet sculpture essay
   biography story movie thriller comedy drama concerto`.split(/\s+/),
);

/** Of these, the ones that are their owner's doing: "her film" may be one she plays in. */
const WRITTEN: ReadonlySet<string> = new Set(
  'novel book play opera painting poem symphony memoir essay biography concerto sculpture'.split(' '),
);
const MAKING: ReadonlySet<string> = new Set('write direct compose paint choreograph'.split(' '));
const MAKERS: ReadonlySet<string> = new Set('author director composer writer creator'.split(' '));

export function creationClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return index.mentions.flatMap((work) => {
    const { kind, type } = index.mention(work);
    if (kind !== 'name' || !['Work', 'Other'].includes(type)) return [];
    const told = makersBehind(context, work) ?? makersInFront(context, work) ?? makersByPost(context, work);
    if (told === null) return [];
    const { noun, verb, tokens } = told;
    const rule = verb === undefined ? CLAIM_RULES.work : CLAIM_RULES.stateVerb;
    return ends(context, tokens)
      .filter(({ mention, via }) => via === 'self' && index.mention(mention).type === 'Person')
      .flatMap((maker) =>
        claimBetween(
          context,
          { rule, type: 'CREATED', label: `${lemmaAt(tree, noun)} by` },
          [maker, { mention: work, via: 'self' }],
          verb ?? noun,
        ),
      );
  });
}

interface Told {
  noun: number;
  /** Where a verb says it, and not the phrase by itself. */
  verb?: number;
  tokens: readonly number[];
}

/** "'The Mill', a novel by X". */
function makersBehind(context: RuleContext, work: number): Told | null {
  const noun = describedAs(context, context.index.mention(work).last);
  if (noun === null) return null;
  const tokens = withPreposition(context.tree, noun, ['by', 'of']).filter((token) => token > noun);
  return { noun, tokens };
}

/** "The film 'The Mill' by X", "X wrote the novel The Mill", "her novel The Mill". */
function makersInFront({ tree, index }: RuleContext, work: number): Told | null {
  const { first, last, type } = index.mention(work);
  const begin = /^(?:the|an?)$/.test(wordAt(tree, first - 1)) ? first - 1 : first;
  const noun = isMark(tree, begin - 1) ? begin - 2 : begin - 1;
  if (type !== 'Work' || tokenAt(tree, noun).upos !== 'NOUN' || !WORKS.has(lemmaAt(tree, noun))) return null;
  const behind = isMark(tree, last) ? last + 1 : last;
  const by = wordAt(tree, behind) === 'by' ? tokenAt(tree, behind).head : -1;
  if (by > behind) return { noun, tokens: [by] };
  const { head: verb, deprel } = tokenAt(tree, noun);
  const isMade = ['obj', 'nsubj'].includes(deprel) && MAKING.has(lemmaAt(tree, verb));
  if (isMade && (deprel === 'obj' || isPassiveReading(tree, verb)))
    return { noun, verb, tokens: agents(tree, verb) };
  return WRITTEN.has(lemmaAt(tree, noun)) ? { noun, tokens: possessorsOf(tree, noun) } : null;
}

/** "X, author of 'The Mill'". */
function makersByPost({ tree, index }: RuleContext, work: number): Told | null {
  const { head: own, type } = index.mention(work);
  const { head: noun } = tokenAt(tree, own);
  if (type !== 'Work' || noun < 0 || !MAKERS.has(lemmaAt(tree, noun)) || caseOf(tree, own) !== 'of')
    return null;
  const { deprel, head } = tokenAt(tree, noun);
  return { noun, tokens: deprel === 'appos' ? [head] : dependents(tree, noun, 'appos') };
}

function isMark(tree: Tree, token: number): boolean {
  return /^["”’'“‘]$/.test(tokenAt(tree, token).text);
}

/** The noun for a work behind a comma and an article, with nothing but adjectives in between. */
function describedAs({ tree }: RuleContext, last: number): number | null {
  let at = last;
  while (/^[,"”’'“]$/.test(tokenAt(tree, at).text)) at++;
  if (at === last || !/^(?:an?|the)$/.test(wordAt(tree, at))) return null;
  at++;
  while (['ADJ', 'NUM'].includes(tokenAt(tree, at).upos)) at++;
  while (tokenAt(tree, at).deprel === 'compound' && tokenAt(tree, at).upos === 'NOUN') at++;
  return WORKS.has(lemmaAt(tree, at)) && wordAt(tree, at + 1) === 'by' ? at : null;
}

// What somebody is to another, where no type fits: "is close to Y", "was a rival of Y", "is responsible for Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { NOUN_PREPOSITIONS, VAGUE_NOUNS } from '#ingest/lexicon/open-ties.ts';
import type { ClaimState } from '#ingest/state.ts';
import { caseOf, conjuncts } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { isCopular, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { openDoers, openParties } from './open-ends.ts';

const PREDICATES: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);

export function openPredicateClaims(context: RuleContext): ClaimState[] {
  const { tree, sentence } = context;
  return tree.tokens.flatMap((token, predicate) => {
    if (!PREDICATES.has(token.upos) || !isCopular(tree, predicate)) return [];
    if (VAGUE_NOUNS.has(lemmaAt(tree, predicate)) || caseOf(tree, predicate) !== null) return [];
    const subjects = openDoers(
      context,
      surfaceSubjects(tree, predicate).filter((subject) => wordAt(tree, subject) !== 'it'),
    );
    return dependents(tree, predicate, 'nmod', 'obl').flatMap((phrase) => {
      const preposition = caseOf(tree, phrase);
      if (preposition === null || phrase < predicate || !isTie(preposition)) return [];
      return openParties(context, conjuncts(tree, phrase), preposition).flatMap((party) =>
        subjects.flatMap((subject) => {
          if (isSame(context, subject.mention, party.mention)) return [];
          return [
            draftClaim({
              rule: CLAIM_RULES.openPredicate,
              sentence,
              type: 'RELATION',
              label: `${nameOf(context, predicate)} ${preposition}`,
              subject: subject.mention,
              object: party.mention,
              trigger: spanOf(tree, predicate),
              triggerToken: predicate,
            }),
          ];
        }),
      );
    });
  });
}

function isTie(preposition: string): boolean {
  return preposition === 'of' || NOUN_PREPOSITIONS.has(preposition);
}

function nameOf({ tree }: RuleContext, predicate: number): string {
  return tokenAt(tree, predicate).upos === 'ADJ' ? wordAt(tree, predicate) : lemmaAt(tree, predicate);
}

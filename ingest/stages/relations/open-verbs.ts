// The last resort: a verb of no known class whose subject and object are both named actors.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { COMPLAINT_VERBS } from '#ingest/lexicon/event-verbs.ts';
import { LIGHT_VERBS } from '#ingest/lexicon/light-verbs.ts';
import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends, isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, phrasalLemma } from '#ingest/syntax/tree.ts';
import { agents, patients } from '#ingest/syntax/verbs.ts';

import { eventType } from './patterns.ts';
import { isCovered } from './verbs.ts';

const ACTORS = new Set(['Person', 'Organization', 'Group', 'Location']);

export function openVerbClaims(context: RuleContext): ClaimState[] {
  const { tree, sentence } = context;
  return tree.tokens.flatMap((token, verb) => {
    const lemma = lemmaAt(tree, verb);
    if (token.upos !== 'VERB' || isCovered(context, verb) || COMPLAINT_VERBS.has(lemma)) return [];
    if (SAYING.has(lemma) || THINKING.has(lemma) || LIGHT_VERBS.has(lemma)) return [];
    if (dependents(tree, verb, 'xcomp', 'ccomp').length > 0 || eventType(context, verb) !== null) return [];
    const objects = ends(context, patients(tree, verb)).filter((end) => isNamedActor(context, end));
    return ends(context, agents(tree, verb))
      .filter((end) => isNamedActor(context, end))
      .flatMap((subject) =>
        objects.flatMap((object) => {
          if (isSame(context, subject.mention, object.mention)) return [];
          return [
            draftClaim({
              rule: CLAIM_RULES.openVerb,
              sentence,
              type: 'RELATION',
              label: phrasalLemma(tree, verb),
              subject: subject.mention,
              object: object.mention,
              trigger: spanOf(tree, verb),
              triggerToken: verb,
            }),
          ];
        }),
      );
  });
}

function isNamedActor({ index, state }: RuleContext, { mention, via }: End): boolean {
  const { type, clusters, kind } = index.mention(mention);
  const country = clusters.every(
    (cluster) => state.clusters[cluster]?.type !== 'Location' || state.clusters[cluster]?.kind === 'country',
  );
  return (
    via === 'self' &&
    clusters.length === 1 &&
    ACTORS.has(type) &&
    country &&
    (kind === 'name' || type === 'Person')
  );
}

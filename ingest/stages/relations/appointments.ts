// "Togo's president, X, named Y as defence minister": whoever heads a state or its government gives the posts of that state.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { NAMING } from '#ingest/lexicon/office-verbs.ts';
import { STATE_HEADS } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, patients } from '#ingest/syntax/verbs.ts';

const GIVEN: ReadonlySet<string> = new Set(['minister', 'spokesperson', 'field chief']);

/** Needs the claims that offices made. */
export function appointmentClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, index, sentence, state } = context;
  return findOffices(tree).flatMap((phrase) => {
    const type = phrase.officeClass.relations.country;
    const { head: verb, deprel } = tokenAt(tree, phrase.head);
    const isMade =
      ['xcomp', 'obj'].includes(deprel) || (deprel === 'obl' && caseOf(tree, phrase.head) === 'as');
    if (type === undefined || !GIVEN.has(phrase.officeClass.id)) return [];
    if (!isMade || tokenAt(tree, verb).upos !== 'VERB' || !NAMING.has(lemmaAt(tree, verb))) return [];
    const isPerson = (mention: number) => index.mention(mention).type === 'Person';
    const people = (tokens: readonly number[]) =>
      ends(context, tokens).flatMap(({ mention, via }) =>
        via === 'self' && isPerson(mention) ? [mention] : [],
      );
    const [giver, ...others] = people(agents(tree, verb));
    const named = people(patients(tree, verb).filter((token) => token !== phrase.head));
    if (giver === undefined || others.length > 0) return [];
    const clusters = index.mention(giver).clusters;
    const head = known.find(
      ({ type: held, subject, title }) =>
        STATE_HEADS.has(held) &&
        !/^(?:former|ex)\b/.test(title ?? '') &&
        state.mentions[subject]?.clusters.some((cluster) => clusters.includes(cluster)) === true,
    );
    if (head === undefined) return [];
    const isKnown = (mention: number) =>
      known.some(
        (claim) =>
          claim.sentence === sentence &&
          claim.title === phrase.title &&
          isSame(context, claim.subject, mention),
      );
    return named
      .filter((mention) => !isSame(context, mention, giver) && !isKnown(mention))
      .map((mention) =>
        draftClaim({
          rule: CLAIM_RULES.titleCopula,
          sentence,
          type,
          label: `${phrase.title} of`,
          subject: mention,
          object: head.object,
          trigger: spanOf(tree, phrase.first, phrase.last - 1),
          triggerToken: verb,
          title: phrase.title,
        }),
      );
  });
}

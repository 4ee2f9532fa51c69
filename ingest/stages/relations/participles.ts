// "Iran-backed Houthis", "the Boston-based firm X", "X, a New York-based group": a name, a hyphen and a participle.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { PARTICIPLE_TIES } from '#ingest/lexicon/participles.ts';
import type { ClaimState } from '#ingest/state.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

export function participleClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return index.mentions.flatMap((name) => {
    const { last, kind } = index.mention(name);
    const participle = last + 1;
    const tie = PARTICIPLE_TIES.get(wordAt(tree, participle));
    if (tie === undefined || kind !== 'name' || tokenAt(tree, last).text !== '-') return [];
    return describedBy(context, participle).flatMap((described) => {
      if (isSame(context, name, described)) return [];
      const [subject, object] = tie.described === 'subject' ? [described, name] : [name, described];
      return [
        draftClaim({
          rule: CLAIM_RULES.participle,
          sentence: context.sentence,
          type: tie.type,
          label: tie.type === 'BASED_IN' ? 'based in' : wordAt(tree, participle),
          subject,
          object,
          trigger: spanOf(tree, participle),
          triggerToken: participle,
        }),
      ];
    });
  });
}

/** The name that the participle describes: its noun's own, one inside or behind it, or what the noun stands in apposition to. */
function describedBy({ tree, index }: RuleContext, participle: number): number[] {
  const noun = tokenAt(tree, participle).head;
  if (noun <= participle) return [];
  const { head, deprel } = tokenAt(tree, noun);
  const candidates = [
    noun,
    ...dependents(tree, noun, 'appos', 'flat', 'nmod', 'compound', 'amod').filter(
      (token) => token > participle,
    ),
    // "The Boston-based firm X": the parser may make the name the head, or put both under one verb.
    ...(head > noun && ['compound', 'nmod', 'amod'].includes(deprel) ? [head] : []),
    noun + 1,
    ...(deprel === 'appos' || deprel === 'parataxis' ? [head] : []),
  ];
  for (const token of candidates) {
    const mention = index.at(token);
    if (mention === null || index.mention(mention).kind !== 'name') continue;
    if (tokenAt(tree, index.mention(mention).first - 1).upos === 'ADP') continue;
    const { last, first } = index.mention(mention);
    if (first > participle ? first <= noun + 1 || token !== noun + 1 : last <= participle) return [mention];
  }
  const described = index.at(noun);
  return described !== null && index.mention(described).clusters.length > 0 ? [described] : [];
}

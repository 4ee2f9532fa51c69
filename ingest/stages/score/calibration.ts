// What stated confidence rests on: shares that are right, counted on the training part of KnowledgeNet, with a discount for
// news, whose sentences were not picked because they state a relation. Neither development set was used.

/** The relation graph's probability -> share of its answers that are right behind the gate; straight between the points. */
const PAIR_CURVE: readonly (readonly [probability: number, right: number])[] = [
  [0.4, 0.4],
  [0.6, 0.52],
  [0.7, 0.62],
  [0.8, 0.74],
  [0.9, 0.87],
  [0.97, 0.93],
  [1, 0.96],
];

/** Share of the doubt about a rule's claim that is left when the relation graph says the same: 0.04 wrong of 0.15. */
export const AGREED_DOUBT = 0.3;

/** Factor for a claim that the relation graph could have made and did not: two of three such were still right in news. */
export const SILENT = 0.8;

/** Types that the relation graph says of any two ends. */
export const KNOWN_TYPES: ReadonlySet<string> = new Set(
  `SPOUSE_OF PARENT_OF BORN_IN LIVES_IN EDUCATED_AT EMPLOYEE_OF FOUNDED BASED_IN SUBSIDIARY_OF LOCATED_IN`.split(
    ' ',
  ),
);
/** Posts that it knows as employment or membership, where they are in a body. */
export const KNOWN_POSTS: ReadonlySet<string> = new Set(
  'HEAD_OF OFFICIAL_OF SPOKESPERSON_OF ADVISER_OF MEMBER_OF'.split(' '),
);

export function rightOfPairs(probability: number): number {
  const above = PAIR_CURVE.findIndex(([point]) => point >= probability);
  const [to, upper] = PAIR_CURVE[above === -1 ? PAIR_CURVE.length - 1 : above] ?? [1, 1];
  const [from, lower] = PAIR_CURVE[above - 1] ?? [to, upper];
  if (to === from) return upper;
  return lower + ((upper - lower) * (probability - from)) / (to - from);
}

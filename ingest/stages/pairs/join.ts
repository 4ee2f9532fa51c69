// One claim for one pair of mentions and type: where a rule says the same as the relation graph, the rule's words stay, and
// that both say so is kept for the confidence.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';

/** Claims that say all that another type would: an office in a body is employment in it. */
const COVERED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    EMPLOYEE_OF: `HEAD_OF HEAD_OF_STATE_OF HEAD_OF_GOVERNMENT_OF OFFICIAL_OF SPOKESPERSON_OF ADVISER_OF MEMBER_OF MINISTER_OF
      EMPLOYEE_OF FOUNDED OWNS`,
    MEMBER_OF: 'HEAD_OF HEAD_OF_STATE_OF HEAD_OF_GOVERNMENT_OF OFFICIAL_OF SPOKESPERSON_OF',
    LOCATED_IN: 'LOCATED_IN BASED_IN AGENCY_OF PART_OF',
    CITIZEN_OF: 'CITIZEN_OF HEAD_OF_STATE_OF HEAD_OF_GOVERNMENT_OF MINISTER_OF OFFICIAL_OF',
  }).map(([type, covering]) => [type, new Set(covering.split(/\s+/))]),
);

/** Rules that read a word for what two are to each other. */
const WORDED: ReadonlySet<string> = new Set(
  [CLAIM_RULES.titleBefore, CLAIM_RULES.titleBehind, CLAIM_RULES.kin, CLAIM_RULES.participle].map(
    ({ id }) => id,
  ),
);
/** What cannot hold both ways. */
const ONE_WAY: ReadonlySet<string> = new Set(['PARENT_OF', 'SUBSIDIARY_OF', 'FOUNDED']);
/** What may hold of two beside such a word. */
const BESIDE_A_POST: ReadonlySet<string> = new Set(['CITIZEN_OF', 'LIVES_IN', 'BORN_IN']);

function covers(known: ClaimState, draft: ClaimState): boolean {
  return known.type === draft.type || COVERED_BY.get(draft.type)?.has(known.type) === true;
}

function samePair(left: ClaimState, right: ClaimState): boolean {
  if (left.subject === right.subject && left.object === right.object) return true;
  return left.type === 'SPOUSE_OF' && left.subject === right.object && left.object === right.subject;
}

export function joinClaims(
  { mentions }: Pick<DocumentState, 'mentions'>,
  rules: readonly ClaimState[],
  drafts: readonly ClaimState[],
): ClaimState[] {
  const clustersOf = (mention: number) => mentions[mention]?.clusters ?? [];
  const sharesCluster = (left: number, right: number) =>
    clustersOf(left).some((cluster) => clustersOf(right).includes(cluster));
  /** The same word gives the same post to somebody else: "Google's founder X met him" does not make him one. */
  const isTaken = (known: ClaimState, draft: ClaimState): boolean => {
    if (draft.trigger === null || known.trigger === null || known.object !== draft.object) return false;
    if (draft.trigger.start >= known.trigger.end || known.trigger.start >= draft.trigger.end) return false;
    return (
      covers(known, draft) &&
      clustersOf(draft.subject).length > 0 &&
      !sharesCluster(known.subject, draft.subject)
    );
  };
  /** A rule gives the same entity more, at another mention: "X, who was elected president of Y". */
  const isSaid = (rule: ClaimState, draft: ClaimState): boolean =>
    rule.type !== draft.type &&
    rule.sentence === draft.sentence &&
    covers(rule, draft) &&
    !samePair(rule, draft) &&
    sharesCluster(rule.subject, draft.subject) &&
    sharesCluster(rule.object, draft.object);
  const isRepeated = (rule: ClaimState, draft: ClaimState): boolean =>
    rule.type === draft.type &&
    WORDED.has(rule.rule) &&
    rule.sentence === draft.sentence &&
    sharesCluster(rule.subject, draft.subject) &&
    sharesCluster(rule.object, draft.object);
  /** A word says what the two are to each other: "its finance chief, X" founded nothing. */
  const isOtherwise = (rule: ClaimState, draft: ClaimState): boolean =>
    draft.rule === CLAIM_RULES.pairTied.id &&
    WORDED.has(rule.rule) &&
    rule.type !== draft.type &&
    !BESIDE_A_POST.has(draft.type) &&
    (samePair(rule, draft) || (rule.subject === draft.object && rule.object === draft.subject));
  /** "The founder, X, who studied at Y": no work at Y, unless a word for it stands between the two. */
  const isOnlyTaught = (rule: ClaimState, draft: ClaimState): boolean => {
    if (rule.type !== 'EDUCATED_AT' || draft.type !== 'EMPLOYEE_OF' || rule.sentence !== draft.sentence)
      return false;
    if (!sharesCluster(rule.subject, draft.subject) || !sharesCluster(rule.object, draft.object))
      return false;
    const [from, to] = [mentions[draft.subject]?.end ?? 0, mentions[draft.object]?.start ?? 0];
    return draft.trigger === null || draft.trigger.start < from || draft.trigger.end > to;
  };
  const weddings = rules.filter(({ rule, type }) => rule === CLAIM_RULES.kin.id && type === 'SPOUSE_OF');
  const isEnd = ({ subject, object }: ClaimState, person: number): boolean =>
    [subject, object].some((end) => end === person || sharesCluster(end, person));
  /** "His wife, X, and Y, the wife of Z": words say of both whose wives and husbands they are, and not each other's. */
  const isMarriedElsewhere = ({ type, subject, object, sentence }: ClaimState): boolean => {
    if (type !== 'SPOUSE_OF') return false;
    const here = weddings.filter((wedding) => wedding.sentence === sentence);
    const [hers, his] = [subject, object].map((end) => here.filter((wedding) => isEnd(wedding, end)));
    if (hers === undefined || his === undefined) return false;
    return hers.length > 0 && his.length > 0 && !hers.some((wedding) => his.includes(wedding));
  };
  /** "X's parents, Y and Z": nobody is the parent of his own, nor a body the unit of its unit. */
  const isReversed = (rule: ClaimState, draft: ClaimState): boolean =>
    ONE_WAY.has(draft.type) &&
    rule.type === draft.type &&
    rule.sentence === draft.sentence &&
    sharesCluster(rule.subject, draft.object) &&
    sharesCluster(rule.object, draft.subject);
  const bars = [isTaken, isOtherwise, isOnlyTaught, isReversed];
  const claims = [...rules];
  for (const draft of [...drafts].sort((left, right) => right.confidence - left.confidence)) {
    const said = rules.find((rule) => isSaid(rule, draft));
    if (said !== undefined) {
      // What a rule only infers is not stated by another mention either.
      const { type, label, title, rule, trigger, triggerToken } = said;
      // The words for it say how it is meant, too.
      const words = WORDED.has(rule) ? { rule, trigger, triggerToken } : {};
      const same = { ...draft, type, label, title, ...words };
      const isKnown = claims.some((claim) => claim.type === same.type && samePair(claim, same));
      if (!said.inferred && !isKnown) claims.push(same);
      continue;
    }
    if (isMarriedElsewhere(draft)) continue;
    const known = claims.findIndex((claim) => covers(claim, draft) && samePair(claim, draft));
    // Another mention of the same two says no more than the words for it: "X, a founder of Y, said his party could not ...".
    const worded = rules.find((rule) => isRepeated(rule, draft));
    if (known < 0 && worded !== undefined) {
      const { rule, label, title, trigger, triggerToken } = worded;
      claims.push({ ...draft, rule, label, title, trigger, triggerToken });
      continue;
    }
    const claim = claims[known];
    if (claim !== undefined) claims[known] = { ...claim, head: claim.head ?? draft.head };
    else if (!rules.some((rule) => bars.some((isBarred) => isBarred(rule, draft)))) claims.push(draft);
  }
  return claims;
}

// What the confidence of a mention means: the share of such mentions that are right in span and type.

/** Fitted on the names of the development part of UNER-EWT (Platt 1999): the model's own probability is too sure. */
const SLOPE = 0.7;
const SHIFT = -0.8;
const LIMIT = 1e-4;

/** Confidence of a name from the mean probability of its tags. */
export function nameConfidence(probability: number): number {
  const p = Math.min(1 - LIMIT, Math.max(LIMIT, probability));
  const odds = SLOPE * Math.log(p / (1 - p)) + SHIFT;
  return 1 / (1 + Math.exp(-odds));
}

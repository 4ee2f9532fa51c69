// The values that traits of a phrase can have; their order is that of the features.
export const FORMS = [
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'this',
  'relative',
  'other-pronoun',
  'person-name',
  'body-name',
  'place-name',
  'other-name',
  'definite',
  'demonstrative',
  'possessed',
  'indefinite',
  'bare',
  'number',
  'coordination',
] as const;
export type Form = (typeof FORMS)[number];

export const SORTS = ['person', 'body', 'place', 'people', 'thing', 'time', 'unknown'] as const;
export type Sort = (typeof SORTS)[number];

export const ROLES = ['nsubj', 'obj', 'obl', 'poss', 'nmod', 'conj', 'appos', 'root', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** How somebody or something is called: a name's length and honorific, or what a name without known gender ends in. */
export const NAMINGS = [
  'pronoun',
  'noun',
  'full-male',
  'full-female',
  'full-a',
  'full-other',
  'titled',
  'single-male',
  'single-female',
  'single-a',
  'single-other',
  'thing',
] as const;
export type Naming = (typeof NAMINGS)[number];

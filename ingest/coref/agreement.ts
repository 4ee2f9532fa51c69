// Gender and number of two phrases, and whether their form lets them be one.
import type { Traits } from './traits.ts';

/** Outcomes of `agreement`. */
export const AGREEMENTS = 9;

/** 3 × gender + number; of each 0 the same, 1 not known, 2 different. */
export function agreement(a: Traits, b: Traits): number {
  const gender = a.gender === null || b.gender === null ? 1 : a.gender === b.gender ? 0 : 2;
  const number = a.plural === null || b.plural === null ? 1 : a.plural === b.plural ? 0 : 2;
  return gender * 3 + number;
}

/** Nothing in form speaks against the two being one. */
export function agrees(antecedent: Traits, anaphor: Traits): boolean {
  const value = agreement(antecedent, anaphor);
  if (value >= 6 || value % 3 === 2) return false;
  if (anaphor.form === 'he' || anaphor.form === 'she') return antecedent.sort === 'person';
  if (anaphor.form === 'it') return antecedent.sort !== 'person' && antecedent.sort !== 'people';
  return true;
}

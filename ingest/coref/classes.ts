// Kinds of phrases that behave alike when they refer back.
import type { Site } from './sites.ts';
import type { Traits } from './traits.ts';

export const CLASSES = ['first', 'second', 'third', 'it', 'this', 'relative', 'name', 'noun'] as const;

/** Index into CLASSES. */
export function classOf({ form, name }: Traits): number {
  if (form === 'i' || form === 'we') return 0;
  if (form === 'you') return 1;
  if (form === 'he' || form === 'she' || form === 'they') return 2;
  if (form === 'it') return 3;
  if (form === 'this' || form === 'other-pronoun') return 4;
  if (form === 'relative') return 5;
  return name ? 6 : 7;
}

/** Third persons by their place, all others by class: what a rule of position depends on. */
export const POSTS = 12;

export function postOf(traits: Traits, { place }: Site): number {
  const kind = classOf(traits);
  if (kind !== 2 && kind !== 3) return kind;
  const third = place === 'owner' ? 2 : place === 'subject' || place === 'passive' ? 0 : 1;
  return third === 0 ? kind : CLASSES.length + (kind - 2) * 2 + third - 1;
}

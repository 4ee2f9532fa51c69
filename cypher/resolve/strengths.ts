// What sharing a key of each strength proves, strongest first: data for name-links.ts.
import { isLookupKey } from './context.ts';

export type Strength =
  | 'full'
  | 'name'
  | 'place'
  | 'word'
  | 'middle'
  | 'short'
  | 'initials'
  | 'formal'
  | 'alike'
  | 'office'
  | 'initial'
  | 'sound'
  | 'body';

export interface StrengthRule {
  strength: Strength;
  /** Ordinal, 0..1: links of a higher score are made first. */
  score: number;
  /** Fills in "same ...". */
  words: string;
  /**
   * 'all': everything under the key is one entity. 'namesakes': the same, unless offices and dates tell several people
   * of that name. 'vague': what the key leaves open (a middle name, a kind of place) is settled only when exactly one
   * candidate settles it. 'document': the short
   * name of a body is the only longer one of its document. 'never': people are asked.
   */
  joins: 'all' | 'namesakes' | 'vague' | 'document' | 'never';
  /** When clusters that leave it open are one entity among themselves: unopposed means that no candidate settles it. */
  vagueTogether: 'always' | 'unopposed' | 'never';
}

export const STRENGTHS: readonly StrengthRule[] = [
  { strength: 'full', score: 0.95, words: 'full name', joins: 'namesakes', vagueTogether: 'always' },
  { strength: 'name', score: 0.95, words: 'name', joins: 'all', vagueTogether: 'always' },
  { strength: 'place', score: 0.92, words: 'place name', joins: 'vague', vagueTogether: 'always' },
  { strength: 'word', score: 0.9, words: 'name', joins: 'vague', vagueTogether: 'always' },
  {
    strength: 'middle',
    score: 0.87,
    words: 'name and middle initials',
    joins: 'vague',
    vagueTogether: 'never',
  },
  { strength: 'short', score: 0.85, words: 'first name and surname', joins: 'vague', vagueTogether: 'never' },
  {
    strength: 'initials',
    score: 0.8,
    words: 'initials and surname',
    joins: 'vague',
    vagueTogether: 'never',
  },
  {
    strength: 'formal',
    score: 0.79,
    words: 'first name, short or in full, and surname',
    joins: 'vague',
    vagueTogether: 'never',
  },
  {
    strength: 'alike',
    score: 0.77,
    words: 'first name, office and sound of the surname',
    joins: 'vague',
    vagueTogether: 'unopposed',
  },
  {
    strength: 'office',
    score: 0.75,
    words: 'surname and office',
    joins: 'vague',
    vagueTogether: 'unopposed',
  },
  { strength: 'initial', score: 0.7, words: 'initial and surname', joins: 'vague', vagueTogether: 'never' },
  {
    strength: 'sound',
    score: 0.65,
    words: 'first name and sound of the surname',
    joins: 'never',
    vagueTogether: 'never',
  },
  {
    strength: 'body',
    score: 0.5,
    words: 'document, in which no other body of the kind has a longer name,',
    joins: 'document',
    vagueTogether: 'never',
  },
];

export interface ParsedKey {
  type: string;
  strength: string;
  value: string;
}

/** Takes a key of nameKeys apart; null for one that it did not make. */
export function parseKey(key: string): ParsedKey | null {
  const [type, strength, ...rest] = key.split('|');
  if (type === undefined || strength === undefined || rest.length === 0) return null;
  return { type, strength, value: rest.join('|') };
}

const NEVER: ReadonlySet<string> = new Set(
  STRENGTHS.filter(({ joins }) => joins === 'never').map(({ strength }) => strength),
);

/** Whether clusters that share the key can be linked by it; the others are looked up for people to decide on. */
export function isLinkKey(key: string): boolean {
  return isLookupKey(key) && !NEVER.has(parseKey(key)?.strength ?? '');
}

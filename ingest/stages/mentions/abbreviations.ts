// Abbreviations in brackets behind what they stand for: "Electronic Voting Machine (EVM)" is a machine, not a body.
import { BODY_ENDINGS } from '#ingest/lexicon/bodies.ts';
import { BODY_NOUNS } from '#ingest/lexicon/nominals.ts';
import type { NameLabel, NameSpan } from '#ingest/state.ts';
import { lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

const ABBREVIATION = /^\p{Lu}[\p{Ll}.&-]*\p{Lu}[\p{Lu}\p{Ll}.&-]*$/u;
/** Words that an abbreviation may leave out. */
const LEFT_OUT = /^(?:of|the|and|for|in|on|to|a|de|la|&|-|,)$/;

/** Where the words begin that the letters stand for, if they end right before a token. */
function longFormStart(tree: Tree, letters: string, end: number): number | null {
  let at = end;
  for (const letter of [...letters].reverse()) {
    at--;
    while (at >= 0 && !wordAt(tree, at).startsWith(letter)) {
      if (!LEFT_OUT.test(wordAt(tree, at))) return null;
      at--;
    }
    if (at < 0) return null;
  }
  return at;
}

function isBody(tree: Tree, noun: number): boolean {
  return [lemmaAt(tree, noun), wordAt(tree, noun)].some(
    (word) => BODY_ENDINGS.has(word) || BODY_NOUNS.has(word),
  );
}

/** What the long form in front of a bracketed abbreviation is: a name by its label, else by its last noun. Null for others. */
export function longFormLabel(
  tree: Tree,
  names: readonly NameSpan[],
  { first, last }: NameSpan,
  cues: ReadonlyMap<NameSpan, NameLabel | null>,
): NameLabel | null {
  const { text } = tokenAt(tree, first);
  if (last - first > 1 || tokenAt(tree, first - 1).text !== '(' || !ABBREVIATION.test(text)) return null;
  const bracket = first - 1;
  const long = names.find((name) => name.last === bracket);
  const label = long === undefined ? null : (cues.get(long) ?? long.label);
  const letters = text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const start = longFormStart(tree, letters, bracket);
  if (start === null) return label === 'ORG' ? label : null;
  if (label !== null && long !== undefined && long.first <= start + 1) return label;
  return isBody(tree, bracket - 1) ? 'ORG' : 'MISC';
}

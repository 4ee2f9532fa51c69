// Twins of an article: the same sentences with other names, so that a reading keyed to the names of one text shows.

/** What is called what: a full name by a full name, with the surname (last word) following. */
export type NameSwap = ReadonlyArray<readonly [from: string, to: string]>;

/** Replaces whole words, longest first, each place once, so that a name may be swapped for one that is swapped itself. */
function swapWords(text: string, pairs: NameSwap): string {
  const table = new Map(pairs);
  const longestFirst = [...table.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(pattern, (found) => table.get(found) ?? found);
}

/** The twin of an article with other people: full names by full names, and bare surnames with them. */
export function twinOfPeople(text: string, people: NameSwap): string {
  const surnames = people.map(([from, to]): [string, string] => [lastWord(from), lastWord(to)]);
  return swapWords(text, [...people, ...surnames]);
}

/** The twin of an article with other states and bodies; adjectives and capitals are pairs like the rest. */
export function twinOfBodies(text: string, bodies: NameSwap): string {
  return swapWords(text, bodies);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

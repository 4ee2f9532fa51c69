// Whether two phrases name the same actor: they share a telling word, by its first letters ("Serb", "Serbia").

/** Words that many actors share. */
const COMMON = new Set(
  'united president minister prime foreign government official officials forces leader leaders north south east west western eastern northern southern republic the of and in'.split(
    ' ',
  ),
);
const PREFIX = 4;

function stems(words: string): Set<string> {
  const found = words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = found.filter((word) => !COMMON.has(word));
  return new Set((telling.length > 0 ? telling : found).map((word) => word.slice(0, PREFIX)));
}

export function sameActor(left: string, right: string): boolean {
  const other = stems(right);
  return [...stems(left)].some((stem) => other.has(stem));
}

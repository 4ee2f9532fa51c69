// Pronouns told apart by their word.
const WORDS =
  `i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
  herself it its itself they them their theirs themselves this that these those who whom whose which`
    .split(/\s+/)
    .filter((word) => word !== '');

export const PRONOUN_WORDS = WORDS.length;

/** Index of the pronoun; PRONOUN_WORDS for another word. */
export function pronounIndex(word: string): number {
  const at = WORDS.indexOf(word);
  return at < 0 ? PRONOUN_WORDS : at;
}

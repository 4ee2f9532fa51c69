// A name as folded words, and the one name of a place that has several.
import { foldText, foldTransliteration, joinInitials } from './fold.ts';
import { PLACE_NAMES } from './lexicon.ts';

/** Folded words, without a leading article. */
export function tokensOf(name: string): string[] {
  const tokens = joinInitials(foldText(name).split(' ').filter(Boolean));
  while (tokens.length > 1 && tokens[0] === 'the') tokens.shift();
  return tokens;
}

export function placeName(tokens: readonly string[]): string {
  const plain = tokens.join(' ');
  return (PLACE_NAMES.get(plain) ?? plain).split(' ').map(foldTransliteration).join(' ');
}

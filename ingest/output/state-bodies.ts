// Of which state a body is, as far as its own name tells.
import type { StateBody } from '#cypher/resolve/index.ts';

import { countryByAdjective, countryByName } from '../lexicon/countries.ts';

/** Each name, as a body of a state. Whether it is a body that every state has is for the resolver to say. */
export function stateBodies(names: readonly string[], otherwise: string | null): StateBody[] {
  return names.flatMap((name): StateBody[] => {
    const words = name.replace(/^the /i, '').split(' ');
    const body = byFirstWords(words) ?? byState(words);
    if (body !== null) return [body];
    return otherwise === null ? [] : [{ name, country: otherwise }];
  });
}

/** "Estonian Defense Ministry", "South Korean Navy", "United States Congress". */
function byFirstWords(words: readonly string[]): StateBody | null {
  for (const length of [1, 2, 3]) {
    const first = words.slice(0, length).join(' ');
    const state = countryByAdjective(first) ?? countryByName(first);
    if (state !== null && words.length > length)
      return { name: words.slice(length).join(' '), country: state.name };
  }
  return null;
}

/** "Ministry of Defence of the Republic of Estonia": what follows any "of" may be the state. */
function byState(words: readonly string[]): StateBody | null {
  for (let at = 1; at < words.length - 1; at++) {
    if (words[at] !== 'of' && words[at] !== 'in') continue;
    const state = countryByName(
      words
        .slice(at + 1)
        .join(' ')
        .replace(/^the /, ''),
    );
    if (state !== null) return { name: words.slice(0, at).join(' '), country: state.name };
  }
  return null;
}

// Tags and trees against raw text, as in the CoNLL 2018 shared task: words are aligned by their characters without
// white space, scores are F1 over aligned words.
import type { PassageToken } from '#ingest/passages/types.ts';

import type { UdDocument } from '../corpora/conllu.ts';
import { emptyTally, type Tally } from './tally.ts';

export interface ParseTallies {
  words: Tally;
  upos: Tally;
  uas: Tally;
  las: Tally;
}

export interface ParseError {
  kind: string;
  start: number;
  end: number;
}

export function emptyParseTallies(): ParseTallies {
  return { words: emptyTally(), upos: emptyTally(), uas: emptyTally(), las: emptyTally() };
}

/** For each gold word the index of the found token with the same characters, or -1. */
function alignWords(gold: UdDocument, found: readonly PassageToken[]): number[] {
  const places = new Map(found.map(({ start, end }, index) => [`${start} ${end}`, index]));
  return gold.words.map(({ start, end, cut }) => (cut ? (places.get(`${start} ${end}`) ?? -1) : -1));
}

/** Adds one document to the tallies; returns what is wrong with the aligned words. */
export function tallyParse(
  tallies: ParseTallies,
  gold: UdDocument,
  found: readonly PassageToken[],
): ParseError[] {
  const errors: ParseError[] = [];
  const aligned = alignWords(gold, found);
  for (const tally of Object.values(tallies)) {
    tally.gold += gold.words.length;
    tally.found += found.length;
  }
  gold.words.forEach((word, index) => {
    const { start, end } = word;
    const token = found[aligned[index] ?? -1];
    if (token === undefined) {
      errors.push({ kind: 'word cut otherwise', start, end });
      return;
    }
    tallies.words.right++;
    if (token.upos === word.upos) tallies.upos.right++;
    else errors.push({ kind: `${word.upos} tagged ${token.upos}`, start, end });
    const wanted = word.head === -1 ? -1 : (aligned[word.head] ?? -1);
    const attached = word.head === -1 ? token.head === -1 : wanted !== -1 && token.head === wanted;
    if (!attached) {
      errors.push({ kind: `${word.deprel} on another head`, start, end });
      return;
    }
    tallies.uas.right++;
    if (token.deprel === word.deprel) tallies.las.right++;
    else errors.push({ kind: `${word.deprel} called ${token.deprel}`, start, end });
  });
  return errors;
}

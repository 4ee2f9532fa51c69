// WordPiece for words that are already split, uncased BERT flavour (Devlin et al. 2019; greedy longest match first,
// Schuster and Nakajima 2012). Checked against the reference implementation in fixtures/word-pieces.json.
import type { TokenizerFile } from './model-files.ts';

const MARK = /\p{Mn}/u;
const DROPPED = /[\p{C}\uFFFD]/u;
const SPACE = /[\t\n\r\p{Z}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const IDEOGRAPH =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
const CACHE_LIMIT = 50_000;

export interface WordPieces {
  /** Ids of one word's pieces: at least one, at most the tokenizer's cap. */
  encode(word: string): readonly number[];
  readonly classifier: number;
  readonly separator: number;
}

/** Clean, decompose, strip accents, lower-case, and split at spaces, punctuation and ideographs. */
function basicTokens(word: string): string[][] {
  const parts: string[][] = [];
  let current: string[] = [];
  const close = () => {
    if (current.length > 0) parts.push(current);
    current = [];
  };
  for (const original of word) {
    const isSpace = SPACE.test(original);
    if (!isSpace && DROPPED.test(original)) continue;
    const alone = IDEOGRAPH.test(original);
    if (isSpace || alone) close();
    if (isSpace) continue;
    for (const mark of original.normalize('NFD')) {
      if (MARK.test(mark)) continue;
      for (const character of mark.toLowerCase()) {
        if (PUNCTUATION.test(character)) {
          close();
          parts.push([character]);
        } else current.push(character);
      }
    }
    if (alone) close();
  }
  close();
  return parts;
}

export function createWordPieces(file: TokenizerFile): WordPieces {
  const ids = new Map(file.vocabulary.map((piece, id) => [piece, id]));
  const idOf = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw new RangeError(`the vocabulary lacks ${piece}`);
    return id;
  };
  const unknown = idOf(file.unknown);
  const cache = new Map<string, readonly number[]>();

  function pieces(characters: readonly string[]): number[] {
    if (characters.length > file.maxCharactersPerWord) return [unknown];
    const found: number[] = [];
    for (let start = 0; start < characters.length; ) {
      let end = characters.length;
      let id: number | undefined;
      for (; end > start && id === undefined; end--) {
        const text = characters.slice(start, end).join('');
        id = ids.get(start > 0 ? file.continuation + text : text);
      }
      if (id === undefined) return [unknown];
      found.push(id);
      start = end + 1;
    }
    return found;
  }

  return {
    classifier: idOf(file.classifier),
    separator: idOf(file.separator),
    encode(word) {
      const known = cache.get(word);
      if (known) return known;
      const all = basicTokens(word).flatMap(pieces).slice(0, file.maxPiecesPerWord);
      const encoded = all.length > 0 ? all : [unknown];
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(word, encoded);
      return encoded;
    },
  };
}

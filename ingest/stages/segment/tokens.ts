// Words as in the English treebanks of Universal Dependencies, which the model was trained on: clitics are cut off,
// hyphens stand alone, abbreviations keep their full stop. A token is always a plain slice of the text.
import type { Span } from '#cypher/model/evidence.ts';
import {
  CAPITAL_CLOSING_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  FUSED_SMALL_WORDS,
  FUSED_WORDS,
  HYPHEN_PREFIXES,
  LINKING_ABBREVIATIONS,
  NEVER_OWNED,
  NUMBER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  UNITS,
} from '#ingest/lexicon/abbreviations.ts';

export interface RawToken extends Span {
  text: string;
}

const WORD = String.raw`[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u00AD\u200C\u200D]*`;
// Repeats are bounded where a failed match would be tried again at the next token, so that time grows with length only.
const SHAPES = [
  // Addresses; trailing punctuation belongs to the sentence.
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,8}`,
  String.raw`[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,8}\.(?:com|Com|COM|org|Org|ORG|net|edu|gov|int|info|html?|pdf|docx?|xlsx?|pptx?|jpg|png|zip|txt)(?![\p{L}\p{N}])`,
  String.raw`[\p{L}\p{N}_#-]{1,64}\.(?:DOC|XLS|PPT|PDF|doc|xls|ppt)(?![\p{L}\p{N}])`,
  String.raw`\p{Ll}+(?:\.\p{Ll}{2,}){2,}`,
  String.raw`[#@]\p{L}[\p{L}\p{N}_]*`,
  // U.S., a.m., Ph.D.; an initial in front of a name.
  String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}.]))?`,
  String.raw`\p{L}\.\p{L}(?![\p{L}\p{N}.])`,
  String.raw`Ph\.\s?D\.`,
  String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
  // Dates, telephone numbers, amounts, times.
  String.raw`\d{1,4}(?:-\d{1,4}){2,8}(?![\d-])|\d{3}-\d{4}(?!\d)`,
  String.raw`(?:1\d|20)?\d0['’]s\b`,
  String.raw`\d+(?:[.:/]\d+|,\d{3}(?!\d))*(?:\p{L}[\p{L}\p{N}\p{M}]*)?`,
  // Currency signs with their country; names with an ampersand.
  String.raw`(?:US|U\.S\.|C|A|HK|NZ|S|NT)\$`,
  String.raw`\p{Lu}+&\p{Lu}+`,
  // Shorthand with a slash.
  String.raw`(?:[bB]\/c|[wW]\/o(?:ut)?|[lL]\/[cC]|n\/a|N\/A|s\/he)(?![\p{L}\p{N}])`,
  // "its" for "it's", where what follows cannot be owned.
  String.raw`(?<![\p{L}\p{N}_])[iI]t(?=s\s+(?:${NEVER_OWNED.join('|')})(?![\p{L}\p{N}_'’-]))`,
  // A word broken off: "th- the".
  String.raw`\p{L}{1,2}-(?=\s)`,
  // Words, with apostrophes inside; years cut short.
  String.raw`${WORD}(?:['’]${WORD}|[´${'`'}](?:s|t|m|re|ve|ll|d)\b)*`,
  String.raw`['’]\d0s\b`,
  // Smileys, where they stand by themselves.
  String.raw`(?<![^\s.,!?])(?:[:;=][-o^']?[()\[\]DPpO\/|]+|\^_+\^)(?![\p{L}\p{N}])`,
  // Runs of one mark, dots of omission, quotation marks made of two; then any other mark.
  String.raw`\.{2,}|[!?]{2,}|[*_=~-]{3,}|([*_=~#<>+$-])\1+|['’‘]{2}`,
  String.raw`[^\s]\p{M}*`,
];
const SHAPE = new RegExp(SHAPES.join('|'), 'gu');

const INVISIBLE = /^[\p{C}\p{Z}]+$/u;
const CLITIC = /^(?<stem>.+?)(?<clitic>n['’´`]t|['’´`](?:s|re|ve|ll|d|m))$/iu;
const DECADE = /^\d+['’]s$/;
const NUMBER_WITH_UNIT = /^(?<number>\d+(?:[.,:/]\d+)*)(?<unit>\p{L}+)$/u;

export function cutToken(token: RawToken, at: number): RawToken[] {
  const middle = token.start + at;
  return [
    { text: token.text.slice(0, at), start: token.start, end: middle },
    { text: token.text.slice(at), start: middle, end: token.end },
  ];
}

/** Cut clitics, fused words and units off one match. */
function splitWord(token: RawToken): RawToken[] {
  if (DECADE.test(token.text)) return [token];
  const clitic = CLITIC.exec(token.text)?.groups;
  if (clitic?.stem) {
    const [stem, tail] = cutToken(token, clitic.stem.length);
    return stem && tail ? [...splitWord(stem), tail] : [token];
  }
  const fused = FUSED_SMALL_WORDS.get(token.text) ?? FUSED_WORDS.get(token.text.toLowerCase());
  if (fused !== undefined) return cutToken(token, fused);
  const amount = NUMBER_WITH_UNIT.exec(token.text)?.groups;
  if (amount?.number && token.text !== '401k' && UNITS.has(amount.unit?.toLowerCase() ?? '')) {
    return cutToken(token, amount.number.length);
  }
  return [token];
}

function takesFullStop(word: string, next: string | undefined): boolean {
  const lower = word.toLowerCase();
  return (
    TITLE_ABBREVIATIONS.has(word) ||
    LINKING_ABBREVIATIONS.has(lower) ||
    CLOSING_ABBREVIATIONS.has(lower) ||
    CAPITAL_CLOSING_ABBREVIATIONS.has(word) ||
    (NUMBER_ABBREVIATIONS.has(word) && next !== undefined && /^\d/.test(next))
  );
}

/** Tokens of text[start, end), offsets into the whole text. */
export function tokenize(text: string, start = 0, end = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  const matches = [...text.slice(start, end).matchAll(SHAPE)].map(
    (match): RawToken => ({
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );
  for (let index = 0; index < matches.length; index++) {
    const token = matches[index];
    if (!token || INVISIBLE.test(token.text)) continue;
    const previous = tokens.at(-1);
    const next = matches[index + 1];
    if (
      previous &&
      previous.end === token.start &&
      token.text === '.' &&
      takesFullStop(previous.text, next?.text)
    ) {
      previous.text += '.';
      previous.end = token.end;
      continue;
    }
    // "anti-American": prefix, hyphen and word are one token.
    const beyond = matches[index + 2];
    if (
      next?.text === '-' &&
      beyond &&
      token.end === next.start &&
      next.end === beyond.start &&
      HYPHEN_PREFIXES.has(token.text.toLowerCase()) &&
      /^\p{L}/u.test(beyond.text)
    ) {
      tokens.push(
        ...splitWord({
          text: token.text + next.text + beyond.text,
          start: token.start,
          end: beyond.end,
        }),
      );
      index += 2;
      continue;
    }
    tokens.push(...splitWord(token));
  }
  return tokens;
}

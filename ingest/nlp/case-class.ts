// The casing class that the model reads beside each piece, since its encoder is uncased.
// The classes are those of the training code: 0 no letter, 1 digits, 2 letters and digits, 3 lower, 4 one capital,
// 5 all capitals, 6 capitalised, 7 mixed; continuation pieces add 8.
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
// Python's str.isdigit: decimal digits and the characters of numeric type Digit (superscripts, circled digits, ...).
const DIGIT =
  /[\p{Nd}²³¹፩-፱᧚⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;

const CONTINUATION = 8;

function wordClass(word: string): number {
  const characters = [...word];
  const letters = characters.filter((character) => LETTER.test(character));
  const hasDigit = characters.some((character) => DIGIT.test(character));
  const [first, ...rest] = letters;
  if (first === undefined) return hasDigit ? 1 : 0;
  if (hasDigit) return 2;
  const capitals = letters.filter((letter) => UPPER.test(letter)).length;
  if (capitals === 0) return 3;
  if (capitals === letters.length) return letters.length === 1 ? 4 : 5;
  return UPPER.test(first) && !rest.some((letter) => UPPER.test(letter)) ? 6 : 7;
}

/** Casing classes of a word's pieces, first piece first. */
export function caseClasses(word: string, pieces: number): number[] {
  const first = wordClass(word);
  return Array.from({ length: pieces }, (_, index) => (index === 0 ? first : first + CONTINUATION));
}

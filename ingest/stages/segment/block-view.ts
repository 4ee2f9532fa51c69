// A block of tokens as the splitter of sentences looks at it: what is worked out once, before any gap is judged.
import { CLOSER, STOP } from './marks.ts';
import { isCapitalised, wordShape } from './shapes.ts';
import type { RawToken } from './tokens.ts';

export interface BlockView {
  tokens: readonly RawToken[];
  lower: readonly string[];
  shapes: readonly string[];
  /** Whether space stands in front of the token. */
  spaced: readonly boolean[];
  /** Tokens that the rules take for the last of a sentence. */
  ruled: ReadonlySet<number>;
  /** Brackets open in front of each token, two at most, and whether a quotation is. */
  brackets: readonly number[];
  quotes: readonly boolean[];
  /** Length of the run of capitalised words that begins, or ends, at each token. */
  capitalsFrom: readonly number[];
  capitalsTo: readonly number[];
  /** How the block ends its sentences. */
  habits: string;
}

function runs(shapes: readonly string[], step: 1 | -1): number[] {
  const lengths = new Array<number>(shapes.length).fill(0);
  for (let at = step === 1 ? 0 : shapes.length - 1; at >= 0 && at < shapes.length; at += step) {
    lengths[at] = isCapitalised(shapes[at] ?? '') ? (lengths[at - step] ?? 0) + 1 : 0;
  }
  return lengths;
}

/** Whether the last token is a mark, how many marks there are, and whether they go on in lower case. */
function habitsOf(tokens: readonly RawToken[], shapes: readonly string[]): string {
  let stops = 0;
  let lowerBehind = 0;
  tokens.forEach(({ text }, at) => {
    if (!STOP.test(text)) return;
    stops += 1;
    if (shapes[at + 1]?.startsWith('a')) lowerBehind += 1;
  });
  const last = tokens.at(-1)?.text ?? '';
  const ending = STOP.test(last) || CLOSER.test(last) ? 'closed' : 'open';
  const casing = lowerBehind === 0 ? '' : lowerBehind * 3 > stops ? ' lower' : ' some';
  return `${ending} ${Math.min(stops, 3)}${casing}`;
}

function openAround(tokens: readonly RawToken[]): Pick<BlockView, 'brackets' | 'quotes'> {
  let depth = 0;
  let quoted = false;
  const brackets: number[] = [];
  const quotes: boolean[] = [];
  for (const { text } of tokens) {
    brackets.push(depth);
    quotes.push(quoted);
    if (text === '(' || text === '[') depth = Math.min(depth + 1, 2);
    else if (text === ')' || text === ']') depth = Math.max(depth - 1, 0);
    else if (text === '"') quoted = !quoted;
    else if (text === '“') quoted = true;
    else if (text === '”') quoted = false;
  }
  return { brackets, quotes };
}

export function viewBlock(tokens: readonly RawToken[], ruled: ReadonlySet<number>): BlockView {
  const shapes = tokens.map(({ text }) => wordShape(text));
  return {
    tokens,
    lower: tokens.map(({ text }) => text.toLowerCase()),
    shapes,
    spaced: tokens.map(({ start }, at) => (tokens[at - 1]?.end ?? -1) < start),
    ruled,
    ...openAround(tokens),
    capitalsFrom: runs(shapes, -1),
    capitalsTo: runs(shapes, 1),
    habits: habitsOf(tokens, shapes),
  };
}

// "PORT-AU-PRINCE", "Stratford-upon-Avon": one name, which the model cuts at its hyphens.
import type { NameSpan, SentenceState } from '#ingest/state.ts';

/** Words that tie the parts of a town's name: two states or bodies with a hyphen between them have none. */
const TIE = /^(?:an|au|aux|de|del|des|di|do|du|en|in|la|las|le|les|am|on|over|saint|sous|sur|under|upon)$/i;
const CAPITAL = /^\p{Lu}/u;

/** The sentence with such names whole. */
export function withHyphensWhole(sentence: SentenceState): SentenceState {
  const runs = hyphenatedRuns(sentence).filter((run) => isCut(sentence, run));
  if (runs.length === 0) return sentence;
  const kept = sentence.names.filter((name) => !runs.some((run) => isInside(name, run)));
  const whole = runs.map(
    (run): NameSpan => ({
      ...run,
      label: 'GPE',
      probability: Math.max(
        ...sentence.names.filter((name) => isInside(name, run)).map((name) => name.probability),
      ),
    }),
  );
  return { ...sentence, names: [...kept, ...whole].sort((left, right) => left.first - right.first) };
}

type Run = Pick<NameSpan, 'first' | 'last'>;

/** Words without spaces around their hyphens, from a capital to a capital, with a word that ties them in between. */
function hyphenatedRuns({ tokens }: SentenceState): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let last = first + 1;
    while (tokens[last]?.text === '-' && isGlued(tokens[last - 1], tokens[last], tokens[last + 1])) last += 2;
    const words = tokens.slice(first, last).filter(({ text }) => text !== '-');
    const [opening, ...inner] = words.map(({ text }) => text);
    const closing = inner.pop();
    const isName = CAPITAL.test(opening ?? '') && CAPITAL.test(closing ?? '');
    if (isName && inner.length > 0 && inner.every((word) => TIE.test(word))) runs.push({ first, last });
    first = last - 1;
  }
  return runs;
}

function isGlued(...tokens: ReadonlyArray<{ start: number; end: number } | undefined>): boolean {
  return tokens.every(
    (token, at) => at === 0 || (token !== undefined && tokens[at - 1]?.end === token.start),
  );
}

const BODIES: ReadonlySet<string> = new Set(['ORG', 'NORP']);

/** Some of it is a name, none a body's ("EU-on-China"), and none of its names goes beyond it or is the whole already. */
function isCut({ tokens, names }: SentenceState, run: Run): boolean {
  const isInCapitals = tokens.slice(run.first, run.last).every(({ text }) => text === text.toUpperCase());
  const touching = names.filter(({ first, last }) => first < run.last && run.first < last);
  const isWhole = ({ first, last }: NameSpan) => first === run.first && last === run.last;
  const isPart = (name: NameSpan) =>
    isInside(name, run) && !isWhole(name) && (isInCapitals || !BODIES.has(name.label));
  return touching.length > 0 && touching.every(isPart);
}

function isInside({ first, last }: Run, run: Run): boolean {
  return first >= run.first && last <= run.last;
}

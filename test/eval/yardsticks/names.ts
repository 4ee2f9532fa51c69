// Rows 1 and 2: people, organizations and places in news and on the web, exact span and type.
import { ask, sample } from '../ask.ts';
import { type NamedText, readIob2, readNewswire } from '../corpora/bio.ts';
import { spanErrors, tallySpans } from '../score/spans.ts';
import { scoreOf, sumTallies, type Tally } from '../score/tally.ts';
import type { EvalContext, Figure, Measured, Yardstick } from '../types.ts';

async function scoreNames(
  context: EvalContext,
  id: string,
  texts: readonly NamedText[],
  bounds: Pick<Figure, 'floor' | 'aim'>,
): Promise<Measured> {
  const chosen = sample(texts, context.limit);
  const answers = await ask(
    context,
    chosen.map(({ id: doc, text }) => ({ doc, text })),
    'ner',
    'per-org-loc',
  );
  const tallies = new Map<string, Tally>();
  answers.forEach(({ text, entities = [] }, index) => {
    const gold = chosen[index]?.entities ?? [];
    tallySpans(tallies, gold, entities);
    for (const { kind, span } of spanErrors(gold, entities)) {
      const around = text.slice(Math.max(0, span.start - 30), span.end + 30);
      context.errors.add(id, kind, `[${text.slice(span.start, span.end)}] in "${around}"`);
    }
  });
  const figure = (name: string, tally: Tally): Figure => {
    const { precision, recall, f1 } = scoreOf(tally);
    return { name, precision, recall, value: f1, unit: 'F1' };
  };
  return {
    size: `${chosen.length} texts, ${sumTallies(tallies.values()).gold} names`,
    figures: [
      { ...figure('all', sumTallies(tallies.values())), ...bounds },
      ...['PER', 'ORG', 'LOC'].flatMap((type) => {
        const tally = tallies.get(type);
        return tally === undefined ? [] : [figure(type, tally)];
      }),
    ],
  };
}

const NEWSWIRE = ['en-worldwide-newswire', 'en_worldwide-dev.bio.tsv'] as const;
const UNER = ['uner-english-ewt', 'en_ewt-ud-dev.iob2'] as const;

export const namesNews: Yardstick = {
  id: 'names-news',
  groups: ['names'],
  row: 1,
  title: 'Names, news',
  references:
    'compromise 50; spaCy sm 56 (64 with articles and possessives cut), md 62 (69); CoreNLP 76; the trial 76.4',
  needs: [NEWSWIRE.join('/')],
  measure: (context) =>
    scoreNames(
      context,
      'names-news',
      readNewswire(context.file(...NEWSWIRE), { Person: 'PER', Organization: 'ORG', Location: 'LOC' }),
      { floor: 76.4, aim: 85 },
    ),
};

export const namesWeb: Yardstick = {
  id: 'names-web',
  groups: ['names'],
  row: 2,
  title: 'Names, web',
  references: 'compromise 53; spaCy sm 56 (59), md 63 (66); CoreNLP 73; the trial 73.8',
  needs: [UNER.join('/')],
  measure: (context) =>
    scoreNames(context, 'names-web', readIob2(context.file(...UNER)), { floor: 73.8, aim: 80 }),
};

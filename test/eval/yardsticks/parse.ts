// Row 3: parts of speech and dependencies from raw text.
import { ask, sample } from '../ask.ts';
import { readConllu } from '../corpora/conllu.ts';
import { emptyParseTallies, tallyParse } from '../score/parse.ts';
import { scoreOf } from '../score/tally.ts';
import type { EvalContext, Figure, Measured, Yardstick } from '../types.ts';

interface Bounds {
  upos: Pick<Figure, 'floor' | 'aim'>;
  las: Pick<Figure, 'floor' | 'aim'>;
}

const BOUNDS: Bounds = { upos: { floor: 98.4, aim: 98 }, las: { floor: 91.2, aim: 91 } };

async function scoreParse(context: EvalContext, id: string, path: string): Promise<Measured> {
  const documents = sample(readConllu(path), context.limit);
  const answers = await ask(
    context,
    documents.map(({ id: doc, text }) => ({ doc, text })),
    'parse',
    'ud',
  );
  const tallies = emptyParseTallies();
  answers.forEach(({ tokens = [], text }, index) => {
    const gold = documents[index];
    if (gold === undefined) return;
    for (const { kind, start, end } of tallyParse(tallies, gold, tokens)) {
      context.errors.add(
        id,
        kind,
        `[${text.slice(start, end)}] in "${text.slice(Math.max(0, start - 30), end + 30)}"`,
      );
    }
  });
  const figure = (name: string, key: keyof typeof tallies): Figure => {
    const { precision, recall, f1 } = scoreOf(tallies[key]);
    return { name, precision, recall, value: f1, unit: 'F1' };
  };
  return {
    size: `${documents.length} texts, ${tallies.words.gold} words`,
    figures: [
      figure('words', 'words'),
      { ...figure('UPOS', 'upos'), ...BOUNDS.upos },
      figure('UAS', 'uas'),
      { ...figure('LAS', 'las'), ...BOUNDS.las },
    ],
  };
}

function parseYardstick(id: string, title: string, folder: string, name: string): Yardstick {
  return {
    id,
    groups: ['parse'],
    row: 3,
    title,
    references:
      'spaCy sm 94.6 / none; CoreNLP LAS 74; UDPipe 2 98.4 / 91.2; the trial on given tokens 97.6 / 89.4',
    needs: [`${folder}/${name}`],
    measure: (context) => scoreParse(context, id, context.file(folder, name)),
  };
}

export const parseNews = parseYardstick(
  'parse-gum',
  'Tags and parse, raw text, GUM',
  'ud-english-gum',
  'en_gum-ud-dev.conllu.gz',
);
export const parseWeb = parseYardstick(
  'parse-ewt',
  'Tags and parse, raw text, EWT',
  'ud-english-ewt',
  'en_ewt-ud-dev.conllu.gz',
);

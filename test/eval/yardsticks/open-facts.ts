// Row 10: open edges against the facts of BenchIE.
import { ask, sample } from '../ask.ts';
import { readBenchIe } from '../corpora/benchie.ts';
import { tallyOpenFacts } from '../score/open-facts.ts';
import { emptyTally } from '../score/tally.ts';
import type { Yardstick } from '../types.ts';

const BENCHIE = ['benchie', 'gold-en-dev.txt'] as const;

function tokens(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

export const openFacts: Yardstick = {
  id: 'open-facts',
  groups: ['triples'],
  row: 10,
  title: 'Open edges',
  references: 'CoreNLP 17; MinIE .35; ClausIE .35',
  needs: [BENCHIE.join('/')],
  async measure(context) {
    const sentences = sample(readBenchIe(context.file(...BENCHIE)), context.limit);
    const passages = sentences.map(({ id: doc, text }) => {
      const spans = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
      return { doc, text, tokens: spans };
    });
    const answers = await ask(context, passages, 'triples', 'relata');
    const tallies = { precision: emptyTally(), recall: emptyTally() };
    answers.forEach(({ triples = [], text }, index) => {
      const facts = sentences[index]?.facts ?? [];
      const { right, found } = tallyOpenFacts(
        tallies,
        facts,
        triples.map(([subject, relation, object]) => [tokens(subject), tokens(relation), tokens(object)]),
      );
      right.forEach((is, at) => {
        if (!is)
          context.errors.add(
            'open-facts',
            'wrong triple',
            `${triples[at]?.slice(0, 3).join(' | ')}: ${text}`,
          );
      });
      found.forEach((is, at) => {
        if (!is) context.errors.add('open-facts', 'missed fact', `${facts[at]?.[0]?.join(' | ')}: ${text}`);
      });
    });
    const precision = (100 * tallies.precision.right) / Math.max(1, tallies.precision.found);
    const recall = (100 * tallies.recall.right) / Math.max(1, tallies.recall.gold);
    const value = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return {
      size: `${sentences.length} sentences, ${tallies.recall.gold} facts`,
      figures: [{ name: 'facts', precision, recall, value, unit: 'F1', floor: 35, aim: 30 }],
    };
  },
};

// Rows 5 to 7: static relations end to end from text.
import { readConll04 } from '../corpora/conll04.ts';
import { readKnowledgeNet } from '../corpora/knowledgenet.ts';
import { RE3D_SYMMETRIC, readRe3d } from '../corpora/re3d.ts';
import { scoreOf } from '../score/tally.ts';
import type { EvalContext, Measured, Yardstick } from '../types.ts';
import { type FactScores, factFigure, scoreFacts, typeFigures } from './score-facts.ts';

const KNOWLEDGENET = ['knowledgenet', 'folds-1-2-3.jsonl.gz'] as const;
const CONLL04 = ['conll04', 'dev.txt'] as const;

/** Also what the row on confidence is computed from. */
export function measureKnowledgeNet(context: EvalContext): Promise<FactScores> {
  const options = { id: 'knowledgenet', scheme: 'knowledgenet' };
  return context.once(options.id, () =>
    scoreFacts(context, options, readKnowledgeNet(context.file(...KNOWLEDGENET))),
  );
}

export function measureConll04(context: EvalContext): Promise<FactScores> {
  const options = { id: 'conll04', scheme: 'conll04' };
  return context.once(options.id, () => scoreFacts(context, options, readConll04(context.file(...CONLL04))));
}

export const knowledgenet: Yardstick = {
  id: 'knowledgenet',
  groups: ['relations'],
  row: 5,
  title: 'Static relations, end to end, overlap',
  references: 'nearest pair 20; CoreNLP kbp 38; published on another fold .69 to .81; the trial 79.3',
  needs: [KNOWLEDGENET.join('/')],
  async measure(context): Promise<Measured> {
    const { passages, all, names, byType } = await measureKnowledgeNet(context);
    return {
      size: `${passages} passages, ${all.gold} facts`,
      figures: [
        factFigure('all', all, { floor: 79.3, aim: 83 }),
        factFigure('both ends names', names),
        ...typeFigures(byType),
      ],
    };
  },
};

export const conll04: Yardstick = {
  id: 'conll04',
  groups: ['relations'],
  row: 6,
  title: 'The same, on text not chosen for its relations',
  references: 'CoreNLP kbp 32; zero-shot GLiNER-Relex 40',
  needs: [CONLL04.join('/')],
  async measure(context): Promise<Measured> {
    const { passages, all, byType } = await measureConll04(context);
    const { precision } = scoreOf(all);
    return {
      size: `${passages} sentences, ${all.gold} relations`,
      figures: [
        factFigure('all', all, { floor: 40, aim: 50 }),
        { name: 'precision', value: precision, unit: 'precision', aim: 75 },
        ...typeFigures(byType),
      ],
    };
  },
};

export const re3d: Yardstick = {
  id: 're3d',
  groups: ['relations'],
  row: 7,
  title: 'Security news',
  references: 'nearest pair 7.5; CoreNLP kbp 3',
  needs: ['re3d'],
  async measure(context): Promise<Measured> {
    const options = { id: 're3d', scheme: 're3d', symmetric: RE3D_SYMMETRIC };
    const scores = await scoreFacts(context, options, readRe3d(context.file('re3d')));
    return {
      size: `${scores.passages} documents, ${scores.all.gold} relations, ${scores.names.gold} between names`,
      figures: [
        factFigure('all pairs', scores.all, { floor: 7.5, aim: 30 }),
        {
          ...factFigure('both ends names', scores.names),
          value: scoreOf(scores.names).recall,
          unit: 'recall',
          aim: 50,
        },
        ...typeFigures(scores.byType),
      ],
    };
  },
};

// Rows 8 and 9: the type of an event whose source and target are given, and events end to end.
import type { Passage } from '#ingest/passages/types.ts';

import { ask, sample } from '../ask.ts';
import { type EventPair, type EventRecord, readGsr, readPlv } from '../corpora/plover.ts';
import { sameActor } from '../score/actors.ts';
import { classScores, type Labelled } from '../score/classes.ts';
import { emptyTally, scoreOf, type Tally } from '../score/tally.ts';
import type { EvalContext, Figure, Measured, Yardstick } from '../types.ts';

const PLV = ['plover', 'plv-train.jsonl'] as const;
const GSR = ['plover', 'gsr-dev.json'] as const;

async function scorePairs(
  context: EvalContext,
  id: string,
  all: readonly EventPair[],
  bounds: { accuracy: Partial<Figure>; macro: Partial<Figure> },
): Promise<Measured> {
  const pairs = sample(all, context.limit);
  const passages = pairs.map(
    ({ id: doc, text, source, target }): Passage => ({ doc, text, pair: { source, target } }),
  );
  const answers = await ask(context, passages, 'events', 'plover');
  const labelled = answers.map(({ events = [], text }, index): Labelled => {
    const gold = pairs[index]?.root ?? '';
    const found = events[0]?.event ?? null;
    if (found !== gold) {
      const { source = '', target = '' } = pairs[index] ?? {};
      context.errors.add(id, `${gold} taken for ${found ?? 'nothing'}`, `(${source} -> ${target}) ${text}`);
    }
    return { gold, found };
  });
  const { accuracy, macroF1 } = classScores(labelled);
  const answered = labelled.filter(({ found }) => found !== null).length;
  return {
    size: `${pairs.length} pairs, ${answered} answered`,
    figures: [
      { name: 'accuracy', value: accuracy, unit: 'accuracy', ...bounds.accuracy },
      { name: 'macro F1', value: macroF1, unit: 'F1', ...bounds.macro },
    ],
  };
}

export const eventPairs: Yardstick = {
  id: 'event-pairs',
  groups: ['events'],
  row: 8,
  title: 'Event type, pair given, PLV',
  references: 'a large NLI model .835 / .821',
  needs: [PLV.join('/')],
  measure: (context) =>
    scorePairs(context, 'event-pairs', readPlv(context.file(...PLV)), {
      accuracy: { floor: 83.5, aim: 80 },
      macro: { floor: 82.1, aim: 78 },
    }),
};

export const eventRecords: Yardstick = {
  id: 'event-records',
  groups: ['events'],
  row: 8,
  title: 'Event type, pair given, PLOVER records',
  references: 'a large NLI model .835 / .821',
  needs: [GSR.join('/')],
  measure: (context) => {
    const pairs = readGsr(context.file(...GSR)).map(({ id, text, root, sources, targets }): EventPair => {
      const [source = '', second = ''] = sources;
      return { id, text, root, source, target: targets[0] ?? second };
    });
    return scorePairs(context, 'event-records', pairs, {
      accuracy: { floor: 83.5, aim: 80 },
      macro: { floor: 82.1, aim: 78 },
    });
  },
};

interface FoundEvent {
  source: string;
  target: string;
  event: string;
}

/** Which parts of a record an event gets right; of a mutual one either way round. */
function agreement(record: EventRecord, { source, target, event }: FoundEvent) {
  const any = (actors: readonly string[], words: string) => actors.some((actor) => sameActor(actor, words));
  const straight = { source: any(record.sources, source), target: any(record.targets, target) };
  const mutual = { source: any(record.sources, source), target: any(record.sources, target) };
  return { ...(record.mutual ? mutual : straight), root: event === record.root };
}

export const eventsEndToEnd: Yardstick = {
  id: 'events',
  groups: ['events'],
  row: 9,
  title: 'Events end to end',
  references: 'none',
  needs: [GSR.join('/')],
  async measure(context) {
    const records = sample(readGsr(context.file(...GSR)), context.limit);
    // Two records of one sentence are two events of one passage.
    const byText = new Map<string, EventRecord[]>();
    for (const record of records) byText.set(record.text, [...(byText.get(record.text) ?? []), record]);
    const passages = [...byText.keys()].map((text, index): Passage => ({ doc: index, text }));
    const answers = await ask(context, passages, 'events', 'plover');
    const tallies = { whole: emptyTally(), source: emptyTally(), root: emptyTally(), target: emptyTally() };
    for (const { text, events = [] } of answers) {
      const own = byText.get(text) ?? [];
      const parts: Array<[Tally, (record: EventRecord, event: FoundEvent) => boolean]> = [
        [tallies.whole, (record, event) => Object.values(agreement(record, event)).every(Boolean)],
        [tallies.source, (record, event) => agreement(record, event).source],
        [tallies.root, (record, event) => agreement(record, event).root],
        [tallies.target, (record, event) => agreement(record, event).target],
      ];
      for (const [tally, fits] of parts) {
        tally.gold += own.length;
        tally.right += own.filter((record) => events.some((event) => fits(record, event))).length;
        const wrong = events.filter((event) => !own.some((record) => fits(record, event))).length;
        tally.found += wrong + own.filter((record) => events.some((event) => fits(record, event))).length;
      }
      for (const record of own) {
        const best = events
          .map((event) => agreement(record, event))
          .sort(
            (left, right) =>
              Object.values(right).filter(Boolean).length - Object.values(left).filter(Boolean).length,
          )[0];
        const missing = (['source', 'root', 'target'] as const).filter((part) => !best?.[part]);
        if (missing.length > 0) {
          context.errors.add(
            'events',
            best ? `wrong ${missing.join(', ')}` : 'no event',
            `${record.root} ${text}`,
          );
        }
      }
    }
    const figure = (name: string, tally: Tally): Figure => {
      const { precision, recall, f1 } = scoreOf(tally);
      return { name, precision, recall, value: f1, unit: 'F1' };
    };
    return {
      size: `${records.length} records with two actors`,
      figures: [
        { ...figure('source, root and target', tallies.whole), aim: 40 },
        figure('source', tallies.source),
        figure('root', tallies.root),
        figure('target', tallies.target),
      ],
    };
  },
};

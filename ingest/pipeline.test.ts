// The pipeline as a whole: order, events, aborting, and that it only depends on the text.
import { afterAll, describe, expect, it } from 'vitest';

import { sourceDocument } from '#test/support/document-state.ts';

import { openLocalTagger } from './nlp/local-tagger.ts';
import { PIPELINE, runPipeline } from './pipeline.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

const TEXT = `Accessibility links

Breaking News

Ministers Meet in Oslo - 2001-11-23

Norwegian Foreign Minister Jan Petersen met Mr. Ivanov in Oslo on Friday. He praised NATO.`;

describe('pipeline', () => {
  it('I17: stages run in their order, and the listener hears of each', async () => {
    const heard: string[] = [];
    await runPipeline(sourceDocument(TEXT), { tagger }, { onStage: (id) => heard.push(id) });
    expect(heard).toEqual(PIPELINE.map((stage) => stage.id));
  });

  it('I17: the same text gives the same state', async () => {
    const [left, right] = await Promise.all([
      runPipeline(sourceDocument(TEXT), { tagger }),
      runPipeline(sourceDocument(TEXT), { tagger }),
    ]);
    expect(left).toEqual(right);
    expect(left.mentions.length).toBeGreaterThan(5);
  });

  it('I17: site furniture never becomes a sentence or an entity', async () => {
    const state = await runPipeline(sourceDocument(TEXT, { title: 'Ministers Meet in Oslo' }), { tagger });
    const read = state.sentences.map(({ start, end }) => TEXT.slice(start, end)).join(' ');
    expect(read).not.toMatch(/Accessibility|Breaking|2001-11-23/);
    expect(state.sentences.map(({ headline }) => headline)).toEqual([true, false, false]);
    expect(state.mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Jan Petersen', 'He', 'NATO']),
    );
  });

  it('I17: an aborted run stops with the reason of its signal', async () => {
    const reason = new Error('enough');
    const run = runPipeline(sourceDocument(TEXT), { tagger, signal: AbortSignal.abort(reason) });
    await expect(run).rejects.toBe(reason);
    const controller = new AbortController();
    const late = runPipeline(
      sourceDocument(TEXT),
      { tagger, signal: controller.signal },
      { onStage: (id) => id === 'segment' && controller.abort(reason) },
    );
    await expect(late).rejects.toBe(reason);
  });
});

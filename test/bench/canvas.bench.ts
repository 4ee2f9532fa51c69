// The canvas against bare sigma with the same graph, sizes and labels, in the same browser and run: frames and scripting
// while panning, time to the first picture; then pointing, and sizes far beyond what the canvas is made for.
import { fileURLToPath } from 'node:url';

import type { CDPSession } from 'playwright-core';

import { CANVAS_LIMITS } from '#web/graph/canvas-limits.ts';

// Brings in the type of window.canvasBench.
import type { Subject } from './canvas-page/main.ts';
import { openBenchPages } from './lib/bench-page.ts';
import { report } from './lib/report.ts';
import { median } from './lib/timing.ts';

const NODES = 5_000;
const EDGES = 20_000;
const ROUNDS = 2;
const FRAMES = 16;
const POINTS = 500;
/** Scene units a pixel at which names and the words of edges are read. */
const READING = 1.2;
const BEYOND = [50_000, 200_000];

interface Panned {
  framesPerSecond: number;
  scriptMs: number;
}

interface Figures {
  firstPaintMs: number;
  firstScriptMs: number;
  whole: Panned;
  reading: Panned;
}

const pages = await openBenchPages(fileURLToPath(new URL('canvas-page', import.meta.url)));

/** Milliseconds of processor time that the page's scripts have taken so far. */
async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

async function measure(subject: Subject): Promise<Figures> {
  const page = await pages.open();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const mounted = await page.evaluate(
    ([what, nodes, edges]) => window.canvasBench!.mount(what, nodes, edges),
    [subject, NODES, EDGES] as const,
  );
  const pan = async (ratio: number): Promise<Panned> => {
    await page.evaluate((to) => window.canvasBench!.look(to), ratio);
    const before = await scriptTime(cdp);
    const framesPerSecond = await page.evaluate((frames) => window.canvasBench!.pan(frames), FRAMES);
    return { framesPerSecond, scriptMs: ((await scriptTime(cdp)) - before) / FRAMES };
  };
  const whole = await pan(await page.evaluate(() => window.canvasBench!.wholeRatio()));
  const reading = await pan(READING);
  await page.close();
  return { firstPaintMs: mounted.ms, firstScriptMs: mounted.script, whole, reading };
}

async function gestures(): Promise<Record<string, number>> {
  const page = await pages.open();
  await page.evaluate(([nodes, edges]) => window.canvasBench!.mount('ours', nodes, edges), [
    NODES,
    EDGES,
  ] as const);
  const hits = await page.evaluate((points) => window.canvasBench!.hits(points), POINTS);
  const hover = await page.evaluate(() => window.canvasBench!.hover());
  await page.close();
  return {
    hitTestMs: hits.each,
    hitTestAfterChangeMs: hits.first,
    hoverScriptMs: hover.script,
    hoverToDimMs: hover.shown,
    hoverNeighbours: hover.neighbours,
  };
}

/** What the page offers where more is asked for than the canvas takes, and how the sample does. */
async function beyond(nodes: number): Promise<Record<string, number>> {
  const page = await pages.open();
  const offer = await page.evaluate(([asked, edges]) => window.canvasBench!.offer(asked, edges), [
    nodes,
    nodes * (EDGES / NODES),
  ] as const);
  await page.evaluate((to) => window.canvasBench!.look(to), READING * 4);
  const framesPerSecond = await page.evaluate((frames) => window.canvasBench!.pan(frames), FRAMES / 2);
  await page.close();
  console.log(`${nodes.toLocaleString('en')} entities asked for. ${offer.words}`);
  return {
    [`of${nodes}OfferMs`]: offer.ms,
    [`of${nodes}SampleNodes`]: offer.nodes,
    [`of${nodes}SampleEdges`]: offer.edges,
    [`of${nodes}SampleFirstPaintMs`]: offer.paintMs,
    [`of${nodes}SampleFramesPerSecond`]: framesPerSecond,
  };
}

const all: Record<Subject, Figures[]> = { ours: [], bare: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const subject of ['ours', 'bare'] as const) all[subject].push(await measure(subject));
}
const of = (subject: Subject, figure: (figures: Figures) => number) => median(all[subject].map(figure));
const ratio = (figure: (figures: Figures) => number) => of('ours', figure) / of('bare', figure);
const pointing = await gestures();
const large: Record<string, number> = {};
for (const nodes of BEYOND) Object.assign(large, await beyond(nodes));
await pages.close();

report({
  bench: 'canvas',
  ratios: {
    framesPanningWhole: ratio(({ whole }) => whole.framesPerSecond),
    framesPanningReading: ratio(({ reading }) => reading.framesPerSecond),
    scriptPerFrameWhole: ratio(({ whole }) => whole.scriptMs),
    scriptPerFrameReading: ratio(({ reading }) => reading.scriptMs),
    timeToFirstPaint: ratio(({ firstPaintMs }) => firstPaintMs),
  },
  figures: {
    nodes: NODES,
    edges: EDGES,
    limitNodes: CANVAS_LIMITS.entities,
    limitEdges: CANVAS_LIMITS.edges,
    ...Object.fromEntries(
      (['ours', 'bare'] as const).flatMap((subject) => [
        [`${subject}WholeFramesPerSecond`, of(subject, ({ whole }) => whole.framesPerSecond)],
        [`${subject}ReadingFramesPerSecond`, of(subject, ({ reading }) => reading.framesPerSecond)],
        [`${subject}WholeScriptMs`, of(subject, ({ whole }) => whole.scriptMs)],
        [`${subject}ReadingScriptMs`, of(subject, ({ reading }) => reading.scriptMs)],
        [`${subject}FirstPaintMs`, of(subject, ({ firstPaintMs }) => firstPaintMs)],
        [`${subject}FirstScriptMs`, of(subject, ({ firstScriptMs }) => firstScriptMs)],
      ]),
    ),
    ...pointing,
    ...large,
  },
});

// The canvas as an SVG: the same looks as the other picture, as shapes and text that can be edited. Each edge and entity is a
// group that says in words and in `data-` attributes what it is; names are text, with their halos in a layer below.
import type { PictureChoice } from '../actions/context.ts';
import type { Point } from '../graph/curve.ts';
import { entityTypeOf } from '../graph/ontology.ts';
import { countWords, edgeSentence, READING_WORDS, STATUS_WORDS } from '../graph/wording.ts';
import { xmlText } from '../graph/xml.ts';
import type { Stores } from '../state/stores.ts';
import type { Drawing } from './geometry.ts';
import { iconMarkup } from './node-icons.ts';
import { BADGE, type LaidOut } from './paint.ts';
import { lineShape, MARK_WIDTH, tracePoints } from './paint-edges.ts';
import { FONTS, WORDS_HEIGHT } from './paint-labels.ts';
import type { CanvasInk } from './palette.ts';
import { type PicturePlan, planPicture } from './picture-plan.ts';
import { legendShapes } from './picture-svg-legend.ts';
import { circle, disc, fontAttributes, line, type Markup, tag, text } from './svg.ts';

/** Below these many pixels nobody sees a difference. */
const DECIMALS = 1;

function pathOf(points: readonly Point[], close: boolean): string {
  const steps = points.map(({ x, y }) => `${x.toFixed(DECIMALS)} ${y.toFixed(DECIMALS)}`);
  return `M${steps.join('L')}${close ? 'Z' : ''}`;
}

function edgesOf({ graph, lines, projection, look }: PicturePlan): Markup[] {
  const { ontology } = look.style;
  const nameOf = (id: string) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id);
  return lines.map((one) => {
    const { edge } = graph.getEdgeAttributes(one.id);
    const { points, arrow, thickness, dashes } = lineShape(one, projection.sizeScale, 0);
    const { color } = one.look;
    const evidence = [countWords(edge.claims, 'claim'), countWords(edge.sources, 'independent source')];
    const says = `${edgeSentence(edge, nameOf, ontology)}. ${READING_WORDS[edge.reading]}, ${STATUS_WORDS[edge.status].toLowerCase()}; ${evidence.join(', ')}`;
    const stroke = {
      d: pathOf(points, false),
      fill: 'none',
      stroke: color,
      'stroke-width': thickness.toFixed(2),
      'stroke-dasharray': dashes.length === 0 ? null : dashes.join(' '),
    };
    const { id, type, reading, status, origin, confidence, claims, documents, sources, subject, object } =
      edge;
    const facts = { type, reading, status, origin, confidence, claims, documents, sources, subject, object };
    return tag('g', { class: 'edge', 'data-id': id, ...prefixed(facts) }, [
      tag('title', {}, [xmlText(says)]),
      tag('path', stroke),
      ...(arrow === null ? [] : [tag('path', { d: pathOf(arrow, true), fill: color })]),
    ]);
  });
}

function prefixed(facts: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [`data-${name}`, value]));
}

function entitiesOf({ graph, discs, projection, look }: PicturePlan): Markup[] {
  return discs.map(({ id, x, y, size, color }) => {
    const { entity } = graph.getNodeAttributes(id);
    const { label, icon } = entityTypeOf(look.style.ontology, entity.type);
    const { type, degree, documents, mentions } = entity;
    const says = `${entity.name} (${label}): ${countWords(degree, 'edge')}, ${countWords(documents, 'document')}`;
    const at = projection.toScreen({ x, y });
    return tag(
      'g',
      {
        class: 'entity',
        'data-id': id,
        ...prefixed({ name: entity.name, type, degree, documents, mentions }),
      },
      [tag('title', {}, [xmlText(says)]), ...disc(at, size * projection.sizeScale, color, icon)],
    );
  });
}

/** Rings, pins and counts of what is not shown. */
function marksOf({ nodes, badges }: LaidOut, ink: CanvasInk): Markup[] {
  const rings = nodes
    .filter(({ selected }) => selected)
    .map(({ focused, radius, ...at }) =>
      circle(at, radius + 3.5, { fill: 'none', stroke: ink.accent, 'stroke-width': focused ? 3 : 2 }),
    );
  const pins = nodes
    .filter(({ pinned }) => pinned)
    .flatMap(({ x, y, radius }) => {
      const at = { x: x - radius * 0.75, y: y - radius * 0.75 };
      const rim = { fill: ink.badge, stroke: ink.quiet, 'stroke-width': 1.5 };
      return [circle(at, 4.5, rim), circle(at, 1.6, { fill: ink.quiet })];
    });
  const counts = badges.flatMap(({ x, y, text: words, width, color }) => [
    tag('rect', {
      x: (x - width / 2).toFixed(DECIMALS),
      y: (y - BADGE.height / 2).toFixed(DECIMALS),
      width: width.toFixed(DECIMALS),
      height: BADGE.height,
      rx: BADGE.height / 2,
      fill: ink.badge,
      stroke: color,
    }),
    text(words, { x, y }, { ...fontAttributes(BADGE.font), fill: ink.badgeText, 'text-anchor': 'middle' }),
  ]);
  return [...rings, ...pins, ...counts];
}

function namesOf({ names }: LaidOut, look: Record<string, string | number>): Markup[] {
  return names.map(({ x, y, text: name, strong }) =>
    text(name, { x, y }, { ...fontAttributes(strong ? FONTS.strong : FONTS.plain), ...look }),
  );
}

function wordsOf({ words }: LaidOut, ink: CanvasInk): Markup[] {
  return words.map(({ x, y, text: label, width, angle, color }) => {
    const turned = `translate(${x.toFixed(DECIMALS)} ${y.toFixed(DECIMALS)}) rotate(${((angle * 180) / Math.PI).toFixed(1)})`;
    return tag('g', { transform: turned }, [
      tag('rect', {
        x: -width / 2,
        y: -WORDS_HEIGHT / 2,
        width,
        height: WORDS_HEIGHT,
        rx: 3,
        fill: ink.ground,
      }),
      text(label, { x: 0, y: 0 }, { ...fontAttributes(FONTS.edge), fill: color, 'text-anchor': 'middle' }),
    ]);
  });
}

/** The plan as the text of a file. */
export function svgOf(plan: PicturePlan, transparent: boolean): string {
  const { size, ink, graph, look, selection, lines, laid, legend } = plan;
  const { width } = size;
  const height = size.height + (legend?.height ?? 0);
  const icons = new Set(
    graph.mapNodes((_id, { entity }) => entityTypeOf(look.style.ontology, entity.type).icon),
  );
  const selected = lines
    .filter(({ id }) => selection.edges.has(id))
    .map(({ ends }) =>
      tag('path', {
        d: pathOf(tracePoints(ends, 0, 1), false),
        fill: 'none',
        stroke: ink.accent,
        'stroke-opacity': 0.28,
        'stroke-width': MARK_WIDTH,
        'stroke-linecap': 'round',
      }),
    );
  const halo = { fill: 'none', stroke: ink.ground, 'stroke-width': 4, 'stroke-linejoin': 'round' };
  const anchor = { 'text-anchor': 'middle' };
  const layer = (id: string, content: Markup[]) => tag('g', { id }, content);
  const drawing = [
    layer('selected', selected),
    layer('edges', edgesOf(plan)),
    layer('entities', entitiesOf(plan)),
    layer('marks', marksOf(laid, ink)),
    layer('halos', namesOf(laid, { ...halo, ...anchor })),
    layer('names', namesOf(laid, { fill: ink.label, ...anchor })),
    layer('words', wordsOf(laid, ink)),
  ];
  const counts = `${countWords(graph.order, 'entity', 'entities')}, ${countWords(graph.size, 'edge')}`;
  const symbols = [...icons].map((icon) =>
    tag('symbol', { id: `icon-${icon}`, viewBox: '0 0 24 24' }, [iconMarkup(icon, ink.icon)]),
  );
  const clip = tag('clipPath', { id: 'canvas' }, [tag('rect', { width, height: size.height })]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    [
      tag('title', {}, [xmlText(`Relata: ${counts}`)]),
      tag('defs', {}, [...symbols, clip]),
      ...(transparent ? [] : [tag('rect', { width, height, fill: ink.ground })]),
      tag('g', { 'clip-path': 'url(#canvas)' }, drawing),
      ...(legend === null
        ? []
        : [
            line({ x: 0, y: legend.top }, { x: width, y: legend.top }, ink.quiet),
            ...legendShapes(legend, ink),
          ]),
    ],
  )}\n`;
}

/** The picture as an SVG file's text. */
export function drawPicture(sigma: Drawing, stores: Stores, choice: Omit<PictureChoice, 'scale'>): string {
  const measure = document.createElement('canvas').getContext('2d');
  if (measure === null) throw new Error('The browser gives no canvas to measure text on.');
  const plan = planPicture(sigma, stores, measure, { ...choice, scale: 1 });
  return svgOf(plan, choice.transparent);
}

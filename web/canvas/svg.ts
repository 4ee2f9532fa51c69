// Elements of an SVG as text.
import type { Point } from '../graph/curve.ts';
import { xmlAttributes, xmlText } from '../graph/xml.ts';
import { ICON_SHARE } from './paint.ts';

/** Text of an SVG file, already escaped. */
export type Markup = string;

type Attributes = Readonly<Record<string, string | number | null>>;

/** One decimal of a pixel is more than anybody sees. */
const round = (value: number): number => Math.round(value * 10) / 10;
/** Text stands with its middle on a line: capitals and small letters are about so high above theirs, in shares of its size. */
const MIDDLE = 0.35;

export function tag(name: string, attributes: Attributes, content: readonly Markup[] = []): Markup {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

export function circle({ x, y }: Point, radius: number, attributes: Attributes): Markup {
  return tag('circle', { cx: round(x), cy: round(y), r: round(radius), ...attributes });
}

export function line(from: Point, to: Point, stroke: string, attributes: Attributes = {}): Markup {
  return tag('line', {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    stroke,
    ...attributes,
  });
}

/** An entity's disc with its icon, which is a symbol of the file. */
export function disc(at: Point, radius: number, color: string, icon: string): Markup[] {
  const side = round(radius * 2 * ICON_SHARE);
  const corner = { x: round(at.x - side / 2), y: round(at.y - side / 2) };
  return [
    circle(at, radius, { fill: color }),
    tag('use', { href: `#icon-${icon}`, ...corner, width: side, height: side }),
  ];
}

/** A canvas font ("550 12px system-ui, ...") as attributes. */
export function fontAttributes(font: string): {
  'font-weight': string;
  'font-size': number;
  'font-family': string;
} {
  const [, weight = '400', size = '12', family = 'sans-serif'] =
    /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  return { 'font-weight': weight, 'font-size': Number(size), 'font-family': family };
}

/** With its middle at the point; not every program knows `dominant-baseline`. */
export function text(
  words: string,
  at: Point,
  { 'font-size': size, ...rest }: Attributes & { 'font-size': number },
): Markup {
  return tag('text', { x: round(at.x), y: round(at.y + size * MIDDLE), 'font-size': size, ...rest }, [
    xmlText(words),
  ]);
}

// The legend of an SVG.
import type { CanvasInk } from './palette.ts';
import { LEGEND_DISC, LEGEND_ITEM, type LegendPlan } from './picture-legend.ts';
import { disc, fontAttributes, line, type Markup, tag, text } from './svg.ts';
import { FONT } from './text.ts';

export function legendShapes({ items }: LegendPlan, ink: CanvasInk): Markup[] {
  const font = fontAttributes(`12px ${FONT}`);
  return items.map(({ label, color, sample, x, y }) =>
    tag('g', { class: 'legend' }, [
      ...('icon' in sample
        ? disc({ x: x + LEGEND_DISC, y }, LEGEND_DISC, color, sample.name)
        : [
            line({ x, y }, { x: x + LEGEND_ITEM.line, y }, color, {
              'stroke-width': 2,
              'stroke-dasharray': sample.dashes.length === 0 ? null : sample.dashes.join(' '),
            }),
          ]),
      text(label, { x: x + LEGEND_ITEM.sample, y }, { ...font, fill: ink.label }),
    ]),
  );
}

// The area being drawn, over the canvas, with how many entities it holds.
import { useEffect, useState } from 'react';

import { useApp } from '../bind/app-context.ts';
import { type Area, frameOf } from '../graph/area.ts';
import { countWords } from '../graph/wording.ts';
import classes from './area.module.css';
import { type DrawnArea, watchAreas } from './area-gesture.ts';
import { useDrawing } from './use-drawing.ts';

export function AreaController() {
  const sigma = useDrawing();
  const app = useApp();
  const [drawn, setDrawn] = useState<DrawnArea | null>(null);
  useEffect(() => watchAreas(sigma, app, setDrawn), [sigma, app]);
  if (drawn === null) return null;
  const frame = frameOf(drawn.area);
  return (
    <>
      <svg className={classes.layer} data-testid="area" aria-hidden focusable="false">
        <path className={classes.area} d={outlineOf(drawn.area)} />
      </svg>
      {frame !== null && (
        <span className={classes.count} style={{ left: frame.left, top: frame.bottom }} aria-hidden>
          {countWords(drawn.held.length, 'entity', 'entities')}
        </span>
      )}
    </>
  );
}

function outlineOf(area: Area): string {
  if (area.kind === 'lasso') return `M${area.points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  const { from, to } = area;
  return `M${from.x} ${from.y}H${to.x}V${to.y}H${from.x}Z`;
}

// The range of confidence: how the edges on the canvas are spread, and two handles.
import { RangeSlider } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

import { addFilter, dropFilter } from '../actions/flows/filters.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { percentWords } from '../graph/wording.ts';
import { Section } from '../ui/panel.tsx';
import classes from './filters.module.css';

type Range = [number, number];
const STEP = 5;

export function ConfidenceSection({ bars }: { bars: readonly number[] }) {
  const app = useApp();
  const filter = useStore(app.stores.scene, (scene) => scene.filters.get('confidence'));
  const set: Range =
    filter?.facet === 'confidence' ? [Math.round(filter.from * 100), Math.round(filter.to * 100)] : [0, 100];
  const [moving, setMoving] = useState<Range | null>(null);
  const range = moving ?? set;
  const highest = Math.max(1, ...bars);
  const width = 100 / bars.length;

  function settle([from, to]: Range) {
    setMoving(null);
    if (from === 0 && to === 100) dropFilter(app, 'confidence');
    else addFilter(app, { facet: 'confidence', from: from / 100, to: to / 100 });
  }

  /** The slider knows the arrows only. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Home' && event.key !== 'End') return;
    const thumbs = [...event.currentTarget.querySelectorAll('[role="slider"]')];
    const index = thumbs.indexOf(event.target as Element);
    if (index < 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (index === 0) settle([event.key === 'Home' ? 0 : range[1], range[1]]);
    else settle([range[0], event.key === 'Home' ? range[0] : 100]);
  }

  return (
    <Section title="Confidence of an edge">
      <div className={classes.bars} aria-hidden>
        {bars.map((count, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place on the scale.
            key={index}
            className={classes.bar}
            data-in={count > 0 && (index + 1) * width > range[0] && index * width < range[1]}
            style={{ height: `${(count / highest) * 100}%` }}
          />
        ))}
      </div>
      <fieldset
        aria-label="Range of confidence"
        className={classes.slider}
        data-testid="filter-confidence"
        onKeyDown={onKeyDown}
      >
        <RangeSlider
          size="sm"
          color="var(--accent)"
          step={STEP}
          minRange={0}
          label={null}
          value={range}
          thumbFromLabel="Lowest confidence, per cent"
          thumbToLabel="Highest confidence, per cent"
          onChange={setMoving}
          onChangeEnd={settle}
        />
      </fieldset>
      <p className={classes.ends}>
        <span>{percentWords(range[0] / 100)}</span>
        <span>{percentWords(range[1] / 100)}</span>
      </p>
    </Section>
  );
}

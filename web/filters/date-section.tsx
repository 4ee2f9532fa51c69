// A range of dates: from and to as a year, a month or a day, and whether edges without a date stay.
import { type KeyboardEvent, useState } from 'react';

import { addFilter, dropFilter } from '../actions/flows/filters.ts';
import { isPartialDate } from '../annotate/draft-date.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { DATE_FACETS, type DateId } from '../graph/facets.ts';
import type { DateCounts } from '../graph/filter-counts.ts';
import type { DateFilter } from '../graph/filters.ts';
import { countWords, dateWords } from '../graph/wording.ts';
import { Section } from '../ui/panel.tsx';
import classes from './filters.module.css';

type End = 'from' | 'to';

export function DateSection({ facet, counts }: { facet: DateId; counts: DateCounts }) {
  const app = useApp();
  const found = useStore(app.stores.scene, (scene) => scene.filters.get(facet));
  const filter = found?.facet === facet ? found : null;
  const { label } = DATE_FACETS[facet];

  function set(change: Partial<Pick<DateFilter, 'from' | 'to' | 'undated'>>) {
    const next: DateFilter = { facet, from: null, to: null, undated: false, ...filter, ...change };
    if (next.from === null && next.to === null) dropFilter(app, facet);
    else addFilter(app, next);
  }

  return (
    <Section
      title={label}
      aside={
        filter !== null && (
          <button type="button" className={classes.clear} onClick={() => dropFilter(app, facet)}>
            Any date<span className="visually-hidden"> for {label}</span>
          </button>
        )
      }
    >
      <div className={classes.dates} data-testid={`filter-${facet}`}>
        {(['from', 'to'] as const).map((end) => (
          <DateInput
            // A new value from outside starts the field anew.
            key={`${end} ${filter?.[end] ?? ''}`}
            end={end}
            title={label}
            value={filter?.[end] ?? ''}
            wrong={filter?.from !== undefined && isBackwards(filter)}
            onSet={(value) => set({ [end]: value })}
          />
        ))}
      </div>
      <p className={classes.hint}>{extentWords(counts)}</p>
      {counts.undated > 0 && (
        <label className={classes.value} style={{ marginLeft: -8 }}>
          <input
            type="checkbox"
            className="check-box"
            checked={filter === null || filter.undated}
            disabled={filter === null}
            onChange={(event) => set({ undated: event.currentTarget.checked })}
          />
          <span className={classes.name}>Also without a date</span>
          <span className={classes.count}>{counts.undated.toLocaleString('en')}</span>
        </label>
      )}
    </Section>
  );
}

function isBackwards({ from, to }: DateFilter): boolean {
  return from !== null && to !== null && from.slice(0, to.length) > to;
}

function extentWords({ first, last, dated }: DateCounts): string {
  if (first === null || last === null) return 'No edge here has this date.';
  const [from, to] = [dateWords(first), dateWords(last)];
  return `${countWords(dated, 'edge')}, ${from === to ? from : `${from} to ${to}`}.`;
}

interface DateInputProps {
  end: End;
  title: string;
  value: string;
  wrong: boolean;
  onSet(value: string | null): void;
}

function DateInput({ end, title, value, wrong, onSet }: DateInputProps) {
  const [text, setText] = useState(value);
  const valid = isPartialDate(text);

  function settle() {
    const date = text.trim();
    if (valid && date !== value) onSet(date === '' ? null : date);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      setText(value);
    }
  }

  return (
    <label>
      {end === 'from' ? 'From' : 'To'}
      <input
        className={classes.date}
        aria-label={`${title} ${end}`}
        aria-invalid={!valid || wrong}
        placeholder="2001-11-22"
        title="A year, a month or a day: 2001, 2001-11 or 2001-11-22"
        maxLength={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {!valid && (
        <span className={classes.hint} data-tone="bad" role="status">
          2001, 2001-11 or 2001-11-22
        </span>
      )}
      {valid && wrong && end === 'to' && (
        <span className={classes.hint} data-tone="bad" role="status">
          Ends before it begins
        </span>
      )}
    </label>
  );
}

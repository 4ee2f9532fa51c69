// One facet of the filters: its values with counts, each to be switched off, or shown alone.
import { type ReactNode, useState } from 'react';

import { dropFacet, showOnlyValue, toggleValue } from '../actions/flows/filters.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import type { CategoryId } from '../graph/facets.ts';
import { valueWords } from '../graph/filter-words.ts';
import { isOff } from '../graph/filters.ts';
import { READING_LOOKS } from '../graph/styles/readings.ts';
import { schemeOf } from '../state/theme.ts';
import { LineSample } from '../ui/line-sample.tsx';
import { Section } from '../ui/panel.tsx';
import classes from './filters.module.css';

/** Longer lists open on request. */
const SHORT = 8;

export interface CategorySectionProps {
  facet: CategoryId;
  title: string;
  counts: ReadonlyMap<string, number>;
  /** Whether the order of `counts` means something; else the commonest come first. */
  ordered: boolean;
}

export function CategorySection({ facet, title, counts, ordered }: CategorySectionProps) {
  const app = useApp();
  const filters = useStore(app.stores.scene, (scene) => scene.filters);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const [all, setAll] = useState(false);
  const entries = [...counts].map(([value, count]) => ({
    value,
    count,
    label: valueWords(facet, value, ontology),
    off: isOff(filters, facet, value),
  }));
  // By name, not by count: rows keep their places while counts change.
  if (!ordered) entries.sort((a, b) => a.label.localeCompare(b.label));
  const shown = all || entries.length <= SHORT + 2 ? entries : entries.slice(0, SHORT);
  if (entries.length === 0) return null;
  return (
    <Section
      title={title}
      aside={
        entries.some(({ off }) => off) && (
          <button
            type="button"
            className={classes.clear}
            onClick={() => dropFacet(app, facet, title.toLowerCase())}
          >
            Show all<span className="visually-hidden"> of {title}</span>
          </button>
        )
      }
    >
      <ul className={classes.rows} data-testid={`filter-${facet}`}>
        {shown.map(({ value, count, label, off }) => (
          <li key={value} className={classes.row} data-off={off}>
            <label className={classes.value}>
              <input
                type="checkbox"
                className="check-box"
                checked={!off}
                aria-label={`${label}, ${count}`}
                onChange={() => toggleValue(app, facet, value)}
              />
              <Sample facet={facet} value={value} />
              <span className={classes.name} title={label}>
                {label}
              </span>
            </label>
            <button
              type="button"
              className={classes.only}
              aria-label={`Only ${label}`}
              onClick={() => showOnlyValue(app, facet, value, counts.keys())}
            >
              only
            </button>
            <span className={classes.count} aria-hidden>
              {count.toLocaleString('en')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {entries.length - shown.length} more
        </button>
      )}
    </Section>
  );
}

function Sample({ facet, value }: { facet: CategoryId; value: string }): ReactNode {
  const scheme = schemeOf(useStore(useApp().stores.theme));
  if (facet === 'entity-type') return <TypeDot type={value} />;
  const look = Object.entries(READING_LOOKS).find(
    ([reading]) => facet === 'reading' && reading === value,
  )?.[1];
  return look === undefined ? null : <LineSample color={look.color[scheme]} pattern={look.pattern} />;
}

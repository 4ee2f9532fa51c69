// The panel of filters: every facet with its counts, and what they leave out altogether.
import { clearFilters } from '../actions/flows/filters.ts';
import { runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { CATEGORY_IDS, type CategoryId, DATE_IDS, EDGE_CATEGORIES } from '../graph/facets.ts';
import { filterCounts } from '../graph/filter-counts.ts';
import { leftOut } from '../graph/visibility.ts';
import { countWords } from '../graph/wording.ts';
import { Panel, Section } from '../ui/panel.tsx';
import { CategorySection } from './category-section.tsx';
import { ConfidenceSection } from './confidence-section.tsx';
import { DateSection } from './date-section.tsx';
import classes from './filters.module.css';

const TITLES: Readonly<Record<CategoryId, string>> = {
  'entity-type': 'Entities',
  'edge-type': 'Relations',
  reading: 'Reading',
  status: 'Verdict',
  origin: 'Where it comes from',
  outlet: 'Outlets',
};

function isOrdered(facet: CategoryId): boolean {
  return Object.entries(EDGE_CATEGORIES).some(([id, { values }]) => id === facet && values !== null);
}

export function FiltersPanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const scene = useStore(app.stores.scene);
  const counts = filterCounts(scene);
  const away = leftOut(scene);
  const { size } = scene.filters;
  return (
    <Panel
      title="Filters"
      testId="filters"
      tools={
        <button
          type="button"
          className={classes.clear}
          disabled={size === 0}
          onClick={() => clearFilters(app)}
        >
          Clear all
        </button>
      }
      {...(onClose === undefined ? {} : { onClose })}
    >
      <Section title="On the canvas">
        <p role="status" data-testid="filters-left-out">
          {size === 0
            ? 'Nothing is filtered out.'
            : `${countWords(size, 'filter')} ${size === 1 ? 'leaves' : 'leave'} out ${countWords(away.entities, 'entity', 'entities')} and ${countWords(away.edges, 'edge')}.`}
        </p>
        <div className={classes.rows}>
          <div className={classes.row}>
            <label className={classes.value}>
              <input
                type="checkbox"
                className="check-box"
                checked={!scene.filters.has('connected')}
                onChange={() => void runById(app, 'filters.connected')}
              />
              <span className={classes.name}>Entities without an edge</span>
            </label>
          </div>
        </div>
      </Section>
      {CATEGORY_IDS.map((facet) => (
        <CategorySection
          key={facet}
          facet={facet}
          title={TITLES[facet]}
          counts={counts.categories[facet]}
          ordered={isOrdered(facet)}
        />
      ))}
      <ConfidenceSection bars={counts.confidence} />
      {DATE_IDS.map((facet) => (
        <DateSection key={facet} facet={facet} counts={counts.dates[facet]} />
      ))}
    </Panel>
  );
}

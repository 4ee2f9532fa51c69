// The filters that are on, over the canvas: each with a cross, and one button that ends them all.
import { clearFilters, dropFacet, dropFilter } from '../actions/flows/filters.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { chipsOf } from './chips.ts';
import classes from './filters.module.css';

export function FilterChips() {
  const app = useApp();
  const filters = useStore(app.stores.scene, (scene) => scene.filters);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  if (filters.size === 0) return null;
  return (
    <section
      className={classes.chips}
      aria-label="Filters that are on"
      data-testid="filter-chips"
      data-over-canvas
    >
      {chipsOf(filters, ontology).map(({ id, label, off }) => (
        <span key={id} className={classes.chip} data-testid="filter-chip">
          <span title={label}>{label}</span>
          <button
            type="button"
            aria-label={`Filter off: ${label}`}
            onClick={() => ('key' in off ? dropFilter(app, off.key) : dropFacet(app, off.facet, label))}
          >
            <Icon name="x" size={14} />
          </button>
        </span>
      ))}
      <button
        type="button"
        className={classes.chipButton}
        data-testid="filters-clear"
        onClick={() => clearFilters(app)}
      >
        Clear all
      </button>
    </section>
  );
}

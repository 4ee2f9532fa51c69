// An empty canvas: which filter emptied it, or that all is hidden, or that all was taken off, or that there
// is no graph yet. Each with a way on.
import { clearFilters, dropFilter } from '../actions/flows/filters.ts';
import { runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { filterWords } from '../graph/filter-words.ts';
import { emptiedBy, visibleOf } from '../graph/visibility.ts';
import { countWords } from '../graph/wording.ts';
import { EmptyNote } from '../ui/notes.tsx';
import classes from './empty-canvas.module.css';

/** More than this many buttons help nobody. */
const OFFERED = 3;

export function EmptyCanvas() {
  const scene = useStore(useApp().stores.scene);
  if (visibleOf(scene).entities.size > 0) return null;
  const allHidden = scene.hidden.size > 0 && [...scene.entities.keys()].every((id) => scene.hidden.has(id));
  return (
    <div className={classes.veil} data-testid="empty-canvas">
      {scene.entities.size === 0 ? <NoGraph /> : allHidden ? <AllHidden /> : <AllFiltered />}
    </div>
  );
}

function NoGraph() {
  const app = useApp();
  const { stores } = app;
  const known = useStore(stores.boot, ({ stats }) => stats.status === 'ready' && stats.value.entities > 0);
  if (known) {
    return (
      <EmptyNote icon="search" title="Nothing on the canvas">
        <p>What a search finds comes here.</p>
        <Way onClick={() => void runById(app, 'view.overview')}>Back to the overview</Way>
        <Way tone="quiet" onClick={() => void runById(app, 'search.focus')}>
          Search
        </Way>
      </EmptyNote>
    );
  }
  return (
    <EmptyNote icon="file-plus" title="No graph yet">
      <p>Add a text and its entities appear here.</p>
      <Way onClick={() => stores.view.setState({ left: 'ingest' })}>Add a text</Way>
    </EmptyNote>
  );
}

function AllHidden() {
  const app = useApp();
  const { hidden } = useStore(app.stores.scene);
  return (
    <EmptyNote icon="eye-off" title="Everything here is hidden">
      <p>{countWords(hidden.size, 'item')} hidden from view.</p>
      <Way onClick={() => void runById(app, 'view.show-hidden')}>Show hidden</Way>
    </EmptyNote>
  );
}

function AllFiltered() {
  const app = useApp();
  const scene = useStore(app.stores.scene);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const words = (key: string) => {
    const filter = scene.filters.get(key);
    return filter === undefined ? '' : filterWords(filter, ontology);
  };
  const alone = emptiedBy(scene);
  const count = countWords(scene.entities.size, 'entity is', 'entities are');
  return (
    <EmptyNote icon="filter" title="Filters leave nothing to show">
      {alone.length === 0 ? (
        <p>{`${count} here, and ${countWords(scene.filters.size, 'filter')} together leave out all.`}</p>
      ) : (
        <p>{`${count} here. Without one of these filters, some would show.`}</p>
      )}
      {alone.slice(0, OFFERED).map((key) => (
        <Way key={key} tone={alone.length === 1 ? 'first' : 'equal'} onClick={() => dropFilter(app, key)}>
          {`Switch off “${words(key)}”`}
        </Way>
      ))}
      {(alone.length === 0 || scene.filters.size > 1) && (
        <Way tone={alone.length > 0 ? 'quiet' : 'first'} onClick={() => clearFilters(app)}>
          Clear all filters
        </Way>
      )}
    </EmptyNote>
  );
}

interface WayProps {
  /** Equal ones stand beside others of their rank. */
  tone?: 'first' | 'equal' | 'quiet';
  onClick(): void;
  children: string;
}

function Way({ tone = 'first', onClick, children }: WayProps) {
  return (
    <button type="button" className={classes.way} data-tone={tone} onClick={onClick}>
      {children}
    </button>
  );
}

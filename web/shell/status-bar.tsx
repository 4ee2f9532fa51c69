// The bar at the bottom: what is on the canvas, what is hidden, whether a layout runs.
import { useState } from 'react';

import { runById } from '../actions/registry.ts';
import { isFinished } from '../api/job-events.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { visibleEdges, visibleEntities } from '../graph/queries.ts';
import { countWords, edgeSentence } from '../graph/wording.ts';
import { jobWords } from '../state/jobs.ts';
import { selectionSize } from '../state/selection.ts';
import { selectionWords } from '../state/selection-words.ts';
import classes from './shell.module.css';

export function StatusBar() {
  const app = useApp();
  const { stores } = app;
  const scene = useStore(stores.scene);
  const running = useStore(stores.layout, (layout) => layout.running);
  const { jobs } = useStore(stores.jobs);
  const open = [...jobs.values()].find(({ job, lost }) => !isFinished(job) && lost === null);
  return (
    <footer className={classes.status}>
      <span data-testid="counts">
        {countWords(visibleEntities(scene).length, 'entity', 'entities')},{' '}
        {countWords(visibleEdges(scene).length, 'edge')}
      </span>
      {scene.hidden.size > 0 && (
        <button
          type="button"
          className={classes.statusButton}
          data-testid="show-hidden"
          onClick={() => void runById(app, 'view.show-hidden')}
        >
          Show hidden ({scene.hidden.size})
        </button>
      )}
      {scene.filters.size > 0 && (
        <button
          type="button"
          className={classes.statusButton}
          data-testid="show-filters"
          onClick={() => stores.view.setState({ left: 'filters' })}
        >
          Filters ({scene.filters.size})
        </button>
      )}
      <span className={classes.statusMessage} data-testid="hovered">
        <Hovered />
      </span>
      {open !== undefined && (
        <button
          type="button"
          className={classes.statusButton}
          onClick={() => stores.view.setState({ left: 'ingest' })}
        >
          {jobWords(open)}: {open.job.name}
        </button>
      )}
      {running && (
        <button
          type="button"
          className={classes.statusButton}
          data-testid="stop-layout"
          onClick={() => void runById(app, 'layout.stop')}
        >
          Arranging… Stop
        </button>
      )}
      <Spoken />
    </footer>
  );
}

/** What is under the pointer, in words. */
function Hovered() {
  const { stores } = useApp();
  const hover = useStore(stores.view, (view) => view.hover);
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  if (hover === null) return null;
  const name = (id: string) => scene.entities.get(id)?.name ?? '';
  if (hover.kind === 'node') {
    const entity = scene.entities.get(hover.id);
    return entity === undefined ? null : [entity.name, entity.description].filter(Boolean).join(', ');
  }
  const edge = scene.edges.get(hover.id);
  return edge === undefined ? null : edgeSentence(edge, name, ontology);
}

/** The selection for screen readers; silent until there was one. */
function Spoken() {
  const { stores } = useApp();
  const selection = useStore(stores.selection);
  const [heard, setHeard] = useState(false);
  const size = selectionSize(selection);
  if (size > 0 && !heard) setHeard(true);
  const words = selectionWords(selection, stores.scene.getState(), stores.boot.getState().ontology);
  return (
    <span className="visually-hidden" aria-live="polite" data-testid="spoken">
      {heard ? words : ''}
    </span>
  );
}

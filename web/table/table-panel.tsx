// What is on the canvas as rows: entities and edges, sorted, searched, selected and worked on in bulk.
import { type KeyboardEvent, useMemo } from 'react';

import { clearFilters } from '../actions/flows/filters.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { saveFile } from '../bind/save-file.ts';
import { visibleOf } from '../graph/visibility.ts';
import { TABLE_TABS, type TableTab } from '../state/table.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { EmptyNote } from '../ui/notes.tsx';
import { BulkActions } from './bulk-actions.tsx';
import { EDGE_COLUMNS, ENTITY_COLUMNS } from './columns.ts';
import { tableCsv } from './csv.ts';
import { Grid } from './grid.tsx';
import { cellsOf, edgeRows, entityRows } from './rows.ts';
import classes from './table.module.css';

const TITLES: Readonly<Record<TableTab, string>> = { entities: 'Entities', edges: 'Edges' };

export function TablePanel({ onClose }: { onClose(): void }) {
  const { stores } = useApp();
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const { tab, orders, query } = useStore(stores.table);
  const cells = useMemo(() => cellsOf(scene, ontology), [scene, ontology]);
  const entities = useMemo(
    () => (tab === 'entities' ? entityRows(scene, cells, orders.entities, query) : []),
    [tab, scene, cells, orders.entities, query],
  );
  const edges = useMemo(
    () => (tab === 'edges' ? edgeRows(scene, cells, orders.edges, query) : []),
    [tab, scene, cells, orders.edges, query],
  );
  const count = tab === 'entities' ? entities.length : edges.length;

  function save() {
    const text =
      tab === 'entities' ? tableCsv(entities, ENTITY_COLUMNS, cells) : tableCsv(edges, EDGE_COLUMNS, cells);
    saveFile(`relata-${tab}.csv`, text, 'text/csv;charset=utf-8');
  }

  return (
    <section className={classes.panel} aria-label="Table" data-testid="table">
      <header className={classes.bar}>
        <Tabs />
        <input
          className={classes.search}
          type="search"
          aria-label="Rows with these words"
          placeholder="Find in rows"
          value={query}
          onChange={(event) => stores.table.setState({ query: event.currentTarget.value })}
        />
        <BulkActions kind={tab === 'entities' ? 'node' : 'edge'} />
        <button
          type="button"
          className={classes.plain}
          disabled={count === 0}
          aria-label="Save the rows as CSV"
          data-testid="table-csv"
          onClick={save}
        >
          <Icon name="download" size={16} />
          <span className={classes.plainWords}>CSV</span>
        </button>
        <IconButton label="Close the table" icon="x" onClick={onClose} />
      </header>
      {count === 0 ? (
        <NoRows />
      ) : tab === 'entities' ? (
        <Grid key={tab} kind="node" rows={entities} columns={ENTITY_COLUMNS} cells={cells} />
      ) : (
        <Grid key={tab} kind="edge" rows={edges} columns={EDGE_COLUMNS} cells={cells} />
      )}
    </section>
  );
}

function Tabs() {
  const { stores } = useApp();
  const { tab } = useStore(stores.table);
  const visible = visibleOf(useStore(stores.scene));
  const counts = { entities: visible.entities.size, edges: visible.edges.size };

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = tab === 'entities' ? 'edges' : 'entities';
    stores.table.setState({ tab: next });
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  return (
    <div className={classes.tabs} role="tablist" aria-label="Rows" tabIndex={-1} onKeyDown={onKeyDown}>
      {TABLE_TABS.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          className={classes.tab}
          aria-selected={id === tab}
          tabIndex={id === tab ? 0 : -1}
          data-tab={id}
          data-testid={`table-${id}`}
          onClick={() => stores.table.setState({ tab: id })}
        >
          {TITLES[id]} <span className={classes.count}>{counts[id].toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  );
}

/** Why there is no row, and the way on. */
function NoRows() {
  const app = useApp();
  const { query } = useStore(app.stores.table);
  const filters = useStore(app.stores.scene, (scene) => scene.filters);
  if (query.trim() !== '') {
    return (
      <EmptyNote icon="search" title="No row has these words">
        <button
          type="button"
          className={classes.plain}
          onClick={() => app.stores.table.setState({ query: '' })}
        >
          Show all rows
        </button>
      </EmptyNote>
    );
  }
  if (filters.size > 0) {
    return (
      <EmptyNote icon="filter" title="Filters leave no row">
        <button type="button" className={classes.plain} onClick={() => clearFilters(app)}>
          Clear all filters
        </button>
      </EmptyNote>
    );
  }
  return (
    <EmptyNote icon="table" title="No row">
      <p>What comes onto the canvas is listed here.</p>
    </EmptyNote>
  );
}

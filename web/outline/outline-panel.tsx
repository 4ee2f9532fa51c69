// Everything on the canvas as a tree: for the keyboard, for screen readers, and for those who prefer a list.
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';

import { toggleExpansion } from '../actions/flows/explore.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { entityTypeOf } from '../graph/ontology.ts';
import { wordsFrom } from '../graph/path-words.ts';
import { otherEnd } from '../graph/queries.ts';
import { STATUS_WORDS } from '../graph/wording.ts';
import { isSelected, type Ref, selectOnly, toggle } from '../state/selection.ts';
import { Icon } from '../ui/icon.tsx';
import { EmptyNote } from '../ui/notes.tsx';
import { Panel } from '../ui/panel.tsx';
import classes from './outline-panel.module.css';
import { moveFrom, type Row, rowsOf } from './tree.ts';

function refOf(row: Row): Ref {
  return row.kind === 'node' ? { kind: 'node', id: row.entity.id } : { kind: 'edge', id: row.edge.id };
}

export function OutlinePanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const { stores } = app;
  const scene = useStore(stores.scene);
  const selection = useStore(stores.selection);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(scene, open, filter), [scene, open, filter]);
  const activeKey = rows.some((row) => row.key === active) ? active : (rows[0]?.key ?? null);
  const name = (id: string) => scene.entities.get(id)?.name ?? 'unknown';

  function focusRow(key: string) {
    setActive(key);
    requestAnimationFrame(() => {
      tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    });
  }

  function flip(id: string) {
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = rows.find((candidate) => candidate.key === activeKey);
    if (row === undefined || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(row, event.ctrlKey || event.metaKey || event.shiftKey);
      return;
    }
    const move = moveFrom(rows, activeKey, event.key);
    if (move === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.toggle !== null) flip(move.toggle);
    focusRow(move.key);
  }

  function choose(row: Row, add: boolean) {
    const ref = refOf(row);
    setActive(row.key);
    stores.selection.setState((now) => (add ? toggle(now, ref) : selectOnly(ref)));
    stores.view.setState({ right: 'inspector' });
  }

  return (
    <Panel title="List" testId="list" {...(onClose === undefined ? {} : { onClose })}>
      <div className={classes.filter}>
        <input
          className={classes.input}
          aria-label="Filter the list by name"
          placeholder="Filter by name"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyNote icon="binary-tree" title={filter === '' ? 'The canvas is empty' : 'No name fits'}>
          <p>{filter === '' ? 'Search for a name, or add a text.' : 'Try fewer letters.'}</p>
        </EmptyNote>
      ) : (
        <div
          ref={tree}
          role="tree"
          aria-label="Entities and edges"
          aria-multiselectable
          className={classes.tree}
          onKeyDown={onKeyDown}
        >
          {rows.map((row) => {
            const ref = refOf(row);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of its rows.
              <div
                key={row.key}
                role="treeitem"
                data-key={row.key}
                aria-level={row.kind === 'node' ? 1 : 2}
                aria-expanded={row.kind === 'node' && row.edges > 0 ? row.open : undefined}
                aria-selected={isSelected(selection, ref)}
                tabIndex={row.key === activeKey ? 0 : -1}
                className={classes.row}
                data-level={row.kind}
                onClick={(event) => choose(row, event.ctrlKey || event.metaKey || event.shiftKey)}
                onDoubleClick={() => {
                  if (row.kind === 'node') void toggleExpansion(app, row.entity.id);
                }}
                onFocus={() => setActive(row.key)}
                onMouseEnter={() => stores.view.setState({ hover: ref })}
                onMouseLeave={() => stores.view.setState({ hover: null })}
              >
                {row.kind === 'node' ? (
                  <>
                    {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the tree do the same. */}
                    {/* biome-ignore lint/a11y/noStaticElementInteractions: a handle for the pointer only. */}
                    <span
                      className={classes.twist}
                      data-open={row.open}
                      data-none={row.edges === 0}
                      onClick={(event) => {
                        event.stopPropagation();
                        flip(row.entity.id);
                      }}
                    >
                      <Icon name="chevron-right" size={14} />
                    </span>
                    <TypeDot type={row.entity.type} />
                    <span className={classes.name}>{row.entity.name}</span>
                    <span className="visually-hidden">{entityTypeOf(ontology, row.entity.type).label}</span>
                    <span className={classes.count}>{row.edges}</span>
                  </>
                ) : (
                  <span className={classes.edge}>
                    {wordsFrom(row.edge, row.parent, ontology)} {name(otherEnd(row.edge, row.parent))}
                    {row.edge.reading !== 'asserted' && ` (${row.edge.reading})`}
                    {row.edge.status !== 'unreviewed' && `, ${STATUS_WORDS[row.edge.status].toLowerCase()}`}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      )}
    </Panel>
  );
}

// The active row and the selection of a table: by keyboard, by pointer, and as the canvas changes it.
import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';

import { runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { type Ref, type Selection, selectOnly, toggle } from '../state/selection.ts';
import { idsBetween, movedTo } from './moves.ts';

const NOTHING: ReadonlySet<string> = new Set();

function selectMany(kind: Ref['kind'], ids: readonly string[], focus: string): Selection {
  const set = new Set(ids);
  const [nodes, edges] = kind === 'node' ? [set, NOTHING] : [NOTHING, set];
  return { nodes, edges, focus: { kind, id: focus } };
}

export interface RowsOptions {
  kind: Ref['kind'];
  ids: readonly string[];
  /** Rows that Page Up and Page Down pass over. */
  page(): number;
  bringIntoSight(index: number): void;
  /** Where a menu of this row opens, in pixels of the window. */
  menuPoint(index: number): { x: number; y: number };
}

export function useRows({ kind, ids, page, bringIntoSight, menuPoint }: RowsOptions) {
  const app = useApp();
  const { stores } = app;
  const selected = useStore(stores.selection, ({ focus }) => (focus?.kind === kind ? focus.id : null));
  const [active, setActive] = useState<string | null>(null);
  /** Where a range begins. */
  const [anchor, setAnchor] = useState<string | null>(null);
  /** The selection's focus as the table knows it: what it did not do itself moves its active row. */
  const [known, setKnown] = useState<string | null>(null);
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const at = places.get(active ?? '') ?? 0;
  const selectedAt = selected === null ? undefined : places.get(selected);
  if (selected !== known) {
    setKnown(selected);
    if (selectedAt !== undefined) {
      setActive(selected);
      setAnchor(selected);
    }
  }

  function refAt(index: number): Ref | null {
    const id = ids[index];
    return id === undefined ? null : { kind, id };
  }

  function select(ref: Ref, selection: Selection, from: string) {
    setActive(ref.id);
    setAnchor(from);
    setKnown(selection.focus?.kind === kind ? selection.focus.id : null);
    stores.selection.setState(selection);
  }

  function moveTo(index: number) {
    const ref = refAt(index);
    if (ref === null) return;
    setActive(ref.id);
    bringIntoSight(index);
    stores.view.setState({ hover: ref });
  }

  function extendTo(index: number) {
    const ref = refAt(index);
    const from = places.get(anchor ?? active ?? '') ?? at;
    const first = ids[from];
    if (ref === null || first === undefined) return;
    select(ref, selectMany(kind, idsBetween(ids, from, index), ref.id), first);
    bringIntoSight(index);
  }

  function flip(index: number) {
    const ref = refAt(index);
    if (ref !== null) select(ref, toggle(stores.selection.getState(), ref), ref.id);
  }

  function pick(index: number) {
    const ref = refAt(index);
    if (ref !== null) select(ref, selectOnly(ref), ref.id);
  }

  function inspect(index: number) {
    pick(index);
    void runById(app, 'selection.inspect');
  }

  function openMenu(index: number, point = menuPoint(index)) {
    const ref = refAt(index);
    if (ref === null) return;
    setActive(ref.id);
    stores.view.setState({ menu: { ...point, target: ref } });
  }

  /** What a key does here; null when it does nothing. */
  function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null {
    if (altKey) return null;
    if (ctrlKey || metaKey) {
      const ref = refAt(at);
      return key.toLowerCase() === 'a' && ref !== null
        ? () => select(ref, selectMany(kind, ids, ref.id), ref.id)
        : null;
    }
    const to = movedTo(key, at, ids.length, page());
    if (to !== null) return () => (shiftKey ? extendTo(to) : moveTo(to));
    if (key === ' ') return () => (shiftKey ? extendTo(at) : flip(at));
    if (key === 'Enter') return () => inspect(at);
    if (key === 'ContextMenu' || key === '.' || (key === 'F10' && shiftKey)) return () => openMenu(at);
    return null;
  }

  function onKeyDown(event: KeyboardEvent) {
    // The heads of the columns and the boxes have keys of their own.
    const command = event.target === event.currentTarget ? commandOf(event) : null;
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    command();
  }

  function onRowClick({ shiftKey, ctrlKey, metaKey }: MouseEvent, index: number) {
    if (shiftKey) extendTo(index);
    else if (ctrlKey || metaKey) flip(index);
    else pick(index);
  }

  return { at, selected, selectedAt, onKeyDown, onRowClick, flip, inspect, openMenu };
}

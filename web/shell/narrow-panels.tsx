// Narrow screens: one bottom sheet at a time, chosen in a bar of tabs.

import { useEffect, useState } from 'react';

import { actionsAt } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { Inspector } from '../inspector/inspector.tsx';
import type { Ref } from '../state/selection.ts';
import type { Stores } from '../state/stores.ts';
import type { LeftPanel } from '../state/view.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ArticlePanel, TablePanel } from './deferred-parts.tsx';
import { PANELS } from './panels.tsx';
import classes from './shell.module.css';

type Tab = LeftPanel | 'details' | 'table';

/** "panel.legend" and "filters.open" are the tabs legend and filters. */
function tabOf(action: string): Tab {
  return action.replace(/^panel\.|\.open$/, '') as Tab;
}

/** Whether an article is open, and what was selected has left the canvas (undo) rather than been let go. */
function isReadingOn({ scene, view }: Stores, { kind, id }: Ref): boolean {
  const { entities, edges } = scene.getState();
  return view.getState().article !== null && !(kind === 'node' ? entities : edges).has(id);
}

function useTab(): [Tab | null, (tab: Tab | null) => void] {
  const { stores } = useApp();
  const [tab, setTab] = useState<Tab | null>(() => (stores.table.getState().open ? 'table' : 'details'));
  useEffect(() => {
    const showDetails = () => setTab((open) => (open === 'table' ? open : 'details'));
    const stops = [
      stores.selection.subscribe((now, before) => {
        // Whoever draws areas wants to see the canvas.
        if (stores.view.getState().tool !== null) return;
        if (now.focus !== null && now.focus !== before.focus && stores.view.getState().tap !== 'waiting')
          showDetails();
        else if (now.focus === null && !(before.focus !== null && isReadingOn(stores, before.focus)))
          setTab((open) => (open === 'details' ? null : open));
      }),
      stores.table.subscribe((now, before) => {
        if (now.open !== before.open) setTab((open) => (now.open ? 'table' : open === 'table' ? null : open));
      }),
      stores.view.subscribe((now, before) => {
        if (now.tool !== before.tool && now.tool !== null) setTab(null);
        // What was tapped once shows; whoever taps twice wants to see what came.
        if (
          before.tap === 'waiting' &&
          now.tap === 'once' &&
          now.tool === null &&
          stores.selection.getState().focus !== null
        )
          showDetails();
        // The key of a panel that was open behind the sheet shows it.
        if (now.left !== before.left)
          setTab((open) => now.left ?? (open === before.left ? null : before.left));
        if (now.article !== null && now.article !== before.article) setTab('details');
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [stores]);
  return [tab, setTab];
}

export function NarrowPanels() {
  const { stores } = useApp();
  const [tab, setTab] = useTab();
  const article = useStore(stores.view, (view) => view.article);
  const selected = useStore(stores.selection, (selection) => selection.focus !== null);
  const tabs = [
    { id: 'details' as const, label: 'Details', icon: 'info-circle' },
    ...actionsAt('rail').map(({ id, label, icon }) => ({
      id: tabOf(id),
      label,
      icon,
    })),
  ];
  const show = (next: Tab | null) => {
    setTab(next);
    stores.table.setState({ open: next === 'table' });
    if (next !== null && next !== 'details' && next !== 'table') stores.view.setState({ left: next });
  };
  const close = () => show(null);
  return (
    <>
      {tab !== null && (
        <div className={classes.sheet}>
          <Sheet
            key={tab === 'details' ? (article === null ? `${tab} ${selected}` : 'article') : tab}
            label={tab}
            initial={
              tab === 'table' ? 'full' : selected || article !== null || tab !== 'details' ? 'half' : 'low'
            }
            onClose={close}
          >
            {tab === 'details' ? (
              article === null ? (
                <Inspector onClose={close} />
              ) : (
                <ArticlePanel article={article} />
              )
            ) : tab === 'table' ? (
              <TablePanel onClose={close} />
            ) : (
              <Left tab={tab} onClose={close} />
            )}
          </Sheet>
        </div>
      )}
      <nav className={classes.tabs} aria-label="Panels">
        {tabs.map(({ id, label, icon }) => (
          <button
            key={id}
            type="button"
            className={classes.tab}
            aria-pressed={tab === id}
            onClick={() => show(tab === id ? null : id)}
          >
            <Icon name={icon} size={20} />
            {label}
          </button>
        ))}
      </nav>
    </>
  );
}

function Left({ tab, onClose }: { tab: LeftPanel; onClose: () => void }) {
  const Body = PANELS[tab];
  return <Body onClose={onClose} />;
}

// Narrow screens: one bottom sheet at a time, chosen in a bar of tabs.

import { useEffect, useState } from 'react';

import { actionsAt } from '../actions/registry.ts';
import { ArticlePanel } from '../article/article-panel.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { Inspector } from '../inspector/inspector.tsx';
import type { LeftPanel } from '../state/view.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { PANELS } from './panels.tsx';
import classes from './shell.module.css';

type Tab = LeftPanel | 'details';

/** "panel.legend" and "filters.open" are the tabs legend and filters. */
function tabOf(action: string): Tab {
  return action.replace(/^panel\.|\.open$/, '') as Tab;
}

function useTab(): [Tab | null, (tab: Tab | null) => void] {
  const { stores } = useApp();
  const [tab, setTab] = useState<Tab | null>('details');
  useEffect(() => {
    const stops = [
      stores.selection.subscribe((now, before) => {
        // Whoever draws areas wants to see the canvas.
        if (stores.view.getState().tool !== null) return;
        if (now.focus !== null && now.focus !== before.focus) setTab('details');
        else if (now.focus === null) setTab((open) => (open === 'details' ? null : open));
      }),
      stores.view.subscribe((now, before) => {
        if (now.tool !== before.tool && now.tool !== null) setTab(null);
        if (now.left !== before.left && now.left !== null) setTab(now.left);
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
  const close = () => setTab(null);
  return (
    <>
      {tab !== null && (
        <div className={classes.sheet}>
          <Sheet
            key={`${tab} ${selected}`}
            label={tab}
            initial={selected || tab !== 'details' ? 'half' : 'low'}
            onClose={close}
          >
            {tab === 'details' ? (
              article === null ? (
                <Inspector onClose={close} />
              ) : (
                <ArticlePanel article={article} />
              )
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
            onClick={() => {
              setTab(tab === id ? null : id);
              if (id !== 'details') stores.view.setState({ left: id });
            }}
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

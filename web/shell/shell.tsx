// The page: bars, rail, side panels, stage. On narrow screens the panels become a bottom sheet.
import { type DragEvent, useEffect, useState } from 'react';

import { actionsAt } from '../actions/registry.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { useIsNarrow } from '../bind/platform.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { ContextMenu } from '../palette/context-menu.tsx';
import { Palette } from '../palette/palette.tsx';
import type { OpenDialog } from '../state/view.ts';
import { ConsoleDock } from './console-dock.tsx';
import { fetchDeferred } from './deferred.tsx';
import {
  AnnotateDialogs,
  ArticlePanel,
  ExpandDialog,
  ExportDialog,
  ReviewPanel,
  ShortcutSheet,
  TooMuchDialog,
} from './deferred-parts.tsx';
import { NarrowPanels } from './narrow-panels.tsx';
import { PANELS } from './panels.tsx';
import classes from './shell.module.css';
import { Stage } from './stage.tsx';
import { StatusBar } from './status-bar.tsx';
import { TableDock } from './table-dock.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';

export function Shell() {
  const { stores } = useApp();
  const narrow = useIsNarrow();
  const [dragging, setDragging] = useState(false);
  const ready = useStore(stores.boot, (state) => state.ready.status === 'ready');
  useEffect(() => {
    if (ready) void fetchDeferred();
  }, [ready]);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) stores.view.setState({ dropped: file, left: 'ingest' });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the whole page takes files; the panel's button does the same.
    <div
      className={classes.shell}
      data-narrow={narrow || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDragging(false);
      }}
      onDrop={onDrop}
    >
      <TopBar />
      {narrow ? (
        <>
          <Stage />
          <NarrowPanels />
        </>
      ) : (
        <>
          <Rail />
          <LeftDock />
          <Stage />
          <RightDock />
        </>
      )}
      <ConsoleDock narrow={narrow} />
      {!narrow && <TableDock />}
      <StatusBar />
      <ReviewLayer />
      <Dialogs />
      <ContextMenu />
      {dragging && <div className={classes.drop}>Drop a text to read it</div>}
    </div>
  );
}

function Rail() {
  return (
    <nav className={classes.rail} aria-label="Panels">
      {actionsAt('rail').map((action) => (
        <ActionButton key={action.id} id={action.id} side="right" />
      ))}
    </nav>
  );
}

function LeftDock() {
  const { stores } = useApp();
  const left = useStore(stores.view, (view) => view.left);
  if (left === null) return null;
  const Body = PANELS[left];
  return (
    <aside className={classes.left} data-panel={left} aria-label="Side panel">
      <Body onClose={() => stores.view.setState({ left: null })} />
    </aside>
  );
}

function RightDock() {
  const { stores } = useApp();
  const right = useStore(stores.view, (view) => view.right);
  const article = useStore(stores.view, (view) => view.article);
  if (right === null) return null;
  return (
    <aside
      className={classes.right}
      data-wide={(right === 'article' && article !== null) || undefined}
      aria-label="Inspector"
    >
      {right === 'article' && article !== null ? (
        <ArticlePanel article={article} />
      ) : (
        <Inspector onClose={() => stores.view.setState({ right: null })} />
      )}
    </aside>
  );
}

/** Over the canvas, which stays as it is; notices are shown on top. */
function ReviewLayer() {
  const open = useStore(useApp().stores.review, (review) => review.open);
  if (!open) return null;
  return (
    <div className={classes.review}>
      <ReviewPanel />
      <Toasts />
    </div>
  );
}

function Dialogs() {
  const dialog = useStore(useApp().stores.view, (view) => view.dialog);
  if (dialog === null) return null;
  if (dialog.kind === 'palette') return <Palette />;
  return (
    <div className={classes.veil} data-over>
      <Dialog dialog={dialog} />
    </div>
  );
}

function Dialog({ dialog }: { dialog: Exclude<OpenDialog, { kind: 'palette' }> }) {
  switch (dialog.kind) {
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'export':
      return <ExportDialog />;
    case 'expand':
      return <ExpandDialog node={dialog.node} />;
    case 'too-much':
      return <TooMuchDialog offer={dialog.offer} />;
    default:
      return <AnnotateDialogs dialog={dialog} />;
  }
}

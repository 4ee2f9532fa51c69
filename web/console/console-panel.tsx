// The Cypher console: editor and drawer on the left, the answer on the right, docked under the canvas; over it where
// the screen is narrow.
import { type KeyboardEvent, useRef } from 'react';

import { setDraft } from '../actions/flows/console.ts';
import { runById } from '../actions/registry.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { CONSOLE_DRAWERS, type ConsoleDrawer, ROW_LIMITS, rememberConsole } from '../state/console.ts';
import { Icon } from '../ui/icon.tsx';
import classes from './console-panel.module.css';
import { Drawer } from './drawer.tsx';
import type { Editor } from './editor/create-editor.ts';
import { Resizer } from './resizer.tsx';
import { ResultPane } from './result-pane.tsx';
import { StatementEditor } from './statement-editor.tsx';

const DRAWER_WORDS: Readonly<Record<ConsoleDrawer, string>> = {
  params: 'Parameters',
  history: 'History',
  favourites: 'Favourites',
};

/** The page's single keys are not for here; chords and Esc are. */
function keepKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey && event.key !== 'Escape') event.stopPropagation();
}

export function ConsolePanel({ narrow }: { narrow: boolean }) {
  const app = useApp();
  const { console: store } = app.stores;
  const editor = useRef<Editor | null>(null);
  const height = useStore(store, (state) => state.height);
  const drawer = useStore(store, (state) => state.drawer);
  const close = () => store.setState({ open: false });
  return (
    <section
      className={classes.console}
      aria-label="Cypher console"
      data-testid="console"
      data-narrow={narrow || undefined}
      style={narrow ? undefined : { height }}
      onKeyDown={keepKeys}
    >
      {!narrow && <Resizer />}
      <Bar onClose={close} />
      <div className={classes.halves}>
        <div className={classes.left}>
          <StatementEditor editor={editor} takesFocus={!narrow} />
          <div className={classes.drawers} role="toolbar" aria-label="Beside the statement">
            {CONSOLE_DRAWERS.map((id) => (
              <button
                key={id}
                type="button"
                aria-expanded={drawer === id}
                data-testid={`console-drawer-${id}`}
                onClick={() => store.setState({ drawer: drawer === id ? null : id })}
              >
                {DRAWER_WORDS[id]}
              </button>
            ))}
          </div>
          {drawer !== null && <Drawer drawer={drawer} />}
        </div>
        <div className={classes.right}>
          <ResultPane
            onGoTo={(offset) => editor.current?.goTo(offset)}
            onShown={() => {
              if (narrow) close();
            }}
          />
        </div>
      </div>
    </section>
  );
}

function Bar({ onClose }: { onClose(): void }) {
  const app = useApp();
  const { console: store } = app.stores;
  const run = useStore(store, (state) => state.run);
  const limit = useStore(store, (state) => state.limit);
  const empty = useStore(store, ({ draft }) => draft.statement.trim() === '');
  const running = run.status === 'running';
  return (
    <header className={classes.bar}>
      <h2 className={classes.title}>Cypher</h2>
      <button
        type="button"
        className={classes.primary}
        aria-disabled={!running && empty}
        data-testid={running ? 'console-stop' : 'console-run'}
        onClick={() => void runById(app, running ? 'console.stop' : 'console.run')}
      >
        <Icon name={running ? 'player-stop' : 'player-play'} size={15} />
        {running ? 'Stop' : 'Run'}
      </button>
      <label className={classes.limit}>
        <span className={classes.wide}>Up to</span>
        <select
          value={limit}
          aria-label="Records at most"
          data-testid="console-row-limit"
          onChange={(event) => {
            store.setState({ limit: Number(event.currentTarget.value) });
            rememberConsole(app.storage, store.getState());
          }}
        >
          {ROW_LIMITS.map((count) => (
            <option key={count} value={count}>
              {count.toLocaleString('en')} records
            </option>
          ))}
        </select>
      </label>
      <span className={classes.spacer} />
      <button
        type="button"
        className={`${classes.plain} ${classes.wide}`}
        disabled={empty}
        data-testid="console-clear"
        onClick={() => setDraft(app, { statement: '', params: '{}' })}
      >
        Clear
      </button>
      <ActionButton id="console.show-cypher" side="top" />
      <button
        type="button"
        className={classes.icon}
        aria-label="Close the console"
        data-testid="console-close"
        onClick={onClose}
      >
        <Icon name="x" size={16} />
      </button>
    </header>
  );
}

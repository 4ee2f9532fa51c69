// The bar at the top: name, search, tools. Tools come from the registry of actions.
import { actionsAt } from '../actions/registry.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useIsNarrow } from '../bind/platform.ts';
import { SearchBox } from '../search/search-box.tsx';
import classes from './shell.module.css';

const NARROW_TOOLS: ReadonlySet<string> = new Set([
  'history.undo',
  'palette.open',
  'panel.console',
  'review.open',
]);

/** What a newcomer should not have to guess from an icon. */
const NAMED: Readonly<Record<string, string>> = { 'review.open': 'Review', 'panel.console': 'Cypher' };

export function TopBar() {
  const narrow = useIsNarrow();
  const tools = actionsAt('toolbar').filter((action) => !narrow || NARROW_TOOLS.has(action.id));
  return (
    <header className={classes.top}>
      <h1 className={classes.brand}>
        <Mark />
        <span className={narrow ? 'visually-hidden' : undefined}>Relata</span>
      </h1>
      <SearchBox />
      <div className={classes.tools} role="toolbar" aria-label="Tools">
        {tools.map((action) => (
          <ActionButton
            key={action.id}
            id={action.id}
            {...(narrow || NAMED[action.id] === undefined ? {} : { text: NAMED[action.id] })}
          />
        ))}
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden focusable="false">
      <path
        d="M6 15.5 L15.5 6"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="0.1 3.9"
      />
      <circle cx="5" cy="16.5" r="3.6" fill="currentColor" />
      <circle cx="16.5" cy="5" r="3.2" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

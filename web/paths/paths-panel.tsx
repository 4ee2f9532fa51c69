// Paths between two entities: what to walk, and the ways that were found.

import { showStatement } from '../actions/flows/console.ts';
import { findPaths, pathsQuery, showAllPaths } from '../actions/flows/paths.ts';
import { EntityPicker } from '../annotate/entity-picker.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { countWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { Icon } from '../ui/icon.tsx';
import { EmptyNote, FailureNote, LoadingNote } from '../ui/notes.tsx';
import { Panel } from '../ui/panel.tsx';
import { PathCard } from './path-card.tsx';
import { PathOptions } from './path-options.tsx';
import classes from './paths.module.css';

export function PathsPanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const { from, to } = useStore(app.stores.paths);
  return (
    <Panel title="Paths" testId="paths" {...(onClose === undefined ? {} : { onClose })}>
      <div className={classes.ends}>
        <EntityPicker
          key={`from ${from?.id}`}
          label="From"
          without={to?.id ?? ''}
          value={from}
          onChange={(entity) => void findPaths(app, { from: entity })}
        />
        <EntityPicker
          key={`to ${to?.id}`}
          label="To"
          without={from?.id ?? ''}
          value={to}
          onChange={(entity) => void findPaths(app, { to: entity })}
        />
        <button
          type="button"
          className={classes.swap}
          aria-label="Swap both ends"
          title="Swap both ends"
          onClick={() => void findPaths(app, { from: to, to: from })}
        >
          <Icon name="switch-vertical" size={16} />
        </button>
      </div>
      <PathOptions />
      <Found />
    </Panel>
  );
}

function Found() {
  const app = useApp();
  const { from, to, found, maxLength } = useStore(app.stores.paths);
  if (from === null || to === null) {
    return (
      <EmptyNote icon="route" title="Two ends make a path">
        <p>Name both here, or select two entities and choose “Paths between” in their menu (Shift and P).</p>
      </EmptyNote>
    );
  }
  if (found.status === 'failed') {
    return (
      <FailureNote
        title="No paths could be looked for"
        message={found.error.message}
        help={found.error.help}
        code={found.error.code}
        onRetry={() => void findPaths(app)}
      />
    );
  }
  const value = remoteValue(found);
  if (found.status === 'loading' || value === null) return <LoadingNote text="Looking for paths…" />;
  const query = pathsQuery(app);
  return (
    <>
      <div className={classes.outcome}>
        <p role="status" data-testid="paths-count">
          {countWords(value.paths.length, 'path')}
        </p>
        {value.paths.length > 1 && (
          <button type="button" className={classes.plain} onClick={() => void showAllPaths(app)}>
            Add all
          </button>
        )}
        {query !== null && (
          <button
            type="button"
            className={classes.plain}
            data-testid="paths-cypher"
            onClick={() => showStatement(app, query.statement, query.params)}
          >
            <Icon name="code" size={14} />
            Cypher
          </button>
        )}
      </div>
      {value.paths.length === 0 && (
        <EmptyNote icon="unlink" title="No path found">
          <p>
            Nothing ties {from.name} to {to.name} within {countWords(maxLength, 'step')} over what is walked.
            Allow more steps, other relations, or what is only alleged.
          </p>
        </EmptyNote>
      )}
      <ol className={classes.paths} aria-label="Paths, the shortest first">
        {value.paths.map((path) => (
          <li key={path.entities.join(' ')}>
            <PathCard path={path} graph={value.graph} />
          </li>
        ))}
      </ol>
    </>
  );
}

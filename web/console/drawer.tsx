// Under the editor: the parameters, the history and the favourites, one at a time.
import { type FormEvent, useEffect, useId, useState } from 'react';

import type { HistoryEntryDto } from '#server/contract/console.ts';
import { PATHS } from '#server/contract/paths.ts';

import {
  dropFavourite,
  forgetStatement,
  keepDraft,
  loadFavourites,
  loadStatements,
  moreStatements,
  setDraft,
  showStatement,
} from '../actions/flows/console.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { countWords, momentWords } from '../graph/wording.ts';
import { type ConsoleDrawer, readParams } from '../state/console.ts';
import { type Remote, remoteValue } from '../state/remote.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './drawer.module.css';

const BODIES: Readonly<Record<ConsoleDrawer, () => React.ReactNode>> = {
  params: () => <Parameters />,
  history: () => <Statements />,
  favourites: () => <Favourites />,
};

export function Drawer({ drawer }: { drawer: ConsoleDrawer }) {
  return (
    <div className={classes.drawer} data-testid={`console-${drawer}`}>
      {BODIES[drawer]()}
    </div>
  );
}

function Parameters() {
  const app = useApp();
  const id = useId();
  const text = useStore(app.stores.console, ({ draft }) => draft.params);
  const read = readParams(text);
  const problem = 'problem' in read ? read.problem : null;
  return (
    <div className={classes.params}>
      <label htmlFor={id}>
        Parameters as JSON: {'{"name": "Russia"}'} is $name in the statement. Whole numbers become integers.
      </label>
      <textarea
        id={id}
        className={classes.json}
        value={text}
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        data-testid="console-params-text"
        onChange={(event) => setDraft(app, { params: event.currentTarget.value })}
      />
      <p id={`${id}-problem`} className={classes.problem} role="status">
        {problem}
      </p>
    </div>
  );
}

function Failed({ what, remote, onRetry }: { what: string; remote: Remote<unknown>; onRetry(): void }) {
  if (remote.status === 'failed')
    return <FailureNote title={what} {...remote.error} message={remote.error.message} onRetry={onRetry} />;
  return remoteValue(remote) === null ? <LoadingNote /> : null;
}

interface KeptProps {
  statement: string;
  params: string;
  title: string | null;
  facts: string;
  bad?: boolean;
  onDrop(): void;
}

function Kept({ statement, params, title, facts, bad = false, onDrop }: KeptProps) {
  const app = useApp();
  const name = title ?? statement.slice(0, 60);
  return (
    <li className={classes.item}>
      <button
        type="button"
        className={classes.entry}
        title={statement}
        data-testid="console-kept"
        onClick={() => showStatement(app, statement, params)}
      >
        {title !== null && <b>{title}</b>}
        <code className={classes.statement}>{statement}</code>
        <span className={bad ? classes.bad : classes.facts}>{facts}</span>
      </button>
      <button type="button" className={classes.drop} aria-label={`Delete “${name}”`} onClick={onDrop}>
        <Icon name="trash" size={15} />
      </button>
    </li>
  );
}

function Export() {
  return (
    <a className={classes.export} href={PATHS.kept} download="relata-kept.json">
      <Icon name="download" size={14} />
      Save history, favourites and views as a file
    </a>
  );
}

function historyFacts({ at, rows, error }: HistoryEntryDto): string {
  const outcome = error === 'ABORTED' ? 'stopped' : error;
  return `${momentWords(at)} · ${outcome ?? countWords(rows, 'record')}`;
}

function Statements() {
  const app = useApp();
  const history = useStore(app.stores.console, (state) => state.history);
  useEffect(() => void loadStatements(app), [app]);
  const value = remoteValue(history);
  if (value === null || history.status === 'failed')
    return (
      <Failed
        what="The history could not be loaded"
        remote={history}
        onRetry={() => void loadStatements(app)}
      />
    );
  return (
    <>
      {value.entries.length === 0 && <p className={classes.hint}>Statements that you run are kept here.</p>}
      <ul aria-label="Statements, newest first">
        {value.entries.map((entry) => (
          <Kept
            key={entry.id}
            statement={entry.statement}
            params={entry.params}
            title={null}
            facts={historyFacts(entry)}
            bad={entry.error !== null}
            onDrop={() => void forgetStatement(app, entry.id)}
          />
        ))}
      </ul>
      {value.next !== null && (
        <button type="button" className={classes.older} onClick={() => void moreStatements(app)}>
          Older
        </button>
      )}
      <Export />
    </>
  );
}

function Favourites() {
  const app = useApp();
  const [name, setName] = useState('');
  const favourites = useStore(app.stores.console, (state) => state.favourites);
  const empty = useStore(app.stores.console, ({ draft }) => draft.statement.trim() === '');
  useEffect(() => void loadFavourites(app), [app]);
  const value = remoteValue(favourites);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== '' && (await keepDraft(app, name.trim()))) setName('');
  }

  return (
    <>
      <form className={classes.keep} onSubmit={(event) => void submit(event)}>
        <input
          className={classes.name}
          aria-label="Name of the favourite"
          placeholder="Name this statement"
          maxLength={200}
          value={name}
          data-testid="console-favourite-name"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button
          type="submit"
          className={classes.older}
          disabled={empty || name.trim() === ''}
          data-testid="console-favourite-keep"
        >
          Keep
        </button>
      </form>
      {value === null || favourites.status === 'failed' ? (
        <Failed
          what="The favourites could not be loaded"
          remote={favourites}
          onRetry={() => void loadFavourites(app)}
        />
      ) : (
        <ul aria-label="Favourites by name">
          {value.favourites.map(({ id, name: title, statement, params, by }) => (
            <Kept
              key={id}
              statement={statement}
              params={params}
              title={title}
              facts={`by ${by}`}
              onDrop={() => void dropFavourite(app, id)}
            />
          ))}
        </ul>
      )}
      <Export />
    </>
  );
}

// One saved view: its name opens it; beside it what changes it.
import { type FormEvent, type KeyboardEvent, useState } from 'react';

import type { ViewDto } from '#server/contract/views.ts';

import { deleteView, openView, renameView, replaceView } from '../actions/flows/views.ts';
import { useApp } from '../bind/app-context.ts';
import { countWords, dateWords } from '../graph/wording.ts';
import { addressOfState } from '../state/views.ts';
import { IconButton } from '../ui/icon-button.tsx';
import classes from './views.module.css';

export function ViewRow({ view }: { view: ViewDto }) {
  const app = useApp();
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <Rename view={view} onDone={() => setRenaming(false)} />;
  const entities = addressOfState(view.state)?.view?.entities.length;
  const size = entities === undefined ? 'unreadable' : countWords(entities, 'entity', 'entities');
  const tools = [
    { id: 'replace', label: 'Replace by what is on the canvas', icon: 'refresh', run: replaceView },
    { id: 'rename', label: 'Rename', icon: 'pencil', run: () => setRenaming(true) },
    { id: 'delete', label: 'Delete', icon: 'trash', run: deleteView },
  ];
  return (
    <li className={classes.row} data-testid="view-row">
      <button
        type="button"
        className={classes.open}
        data-testid="view-open"
        onClick={() => void openView(app, view)}
      >
        <span className={classes.title}>{view.name}</span>
        <span className={classes.facts}>
          {size}, {dateWords(view.at.slice(0, 10))}, by {view.by}
        </span>
      </button>
      {tools.map(({ id, label, icon, run }) => (
        <IconButton
          key={id}
          label={`${label}: ${view.name}`}
          tip={label}
          icon={icon}
          testId={`view-${id}`}
          onClick={() => void run(app, view)}
        />
      ))}
    </li>
  );
}

function Rename({ view, onDone }: { view: ViewDto; onDone(): void }) {
  const app = useApp();
  const [name, setName] = useState(view.name);
  const wanted = name.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    onDone();
    if (wanted !== '' && wanted !== view.name) void renameView(app, view, wanted);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onDone();
  }

  return (
    <li>
      <form className={classes.save} onSubmit={submit}>
        <input
          className={classes.name}
          aria-label={`New name of ${view.name}`}
          maxLength={200}
          value={name}
          ref={(field) => field?.focus()}
          data-testid="view-new-name"
          onKeyDown={onKeyDown}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className={classes.primary} disabled={wanted === ''}>
          Rename
        </button>
      </form>
    </li>
  );
}

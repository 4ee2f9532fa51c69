// Saved views: keep what is on the canvas under a name, and come back to it. They live on the server.
import { type FormEvent, useEffect, useRef, useState } from 'react';

import { importViews, loadViews, moreViews, replaceView, saveView } from '../actions/flows/views.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { saveFile } from '../bind/save-file.ts';
import { remoteValue } from '../state/remote.ts';
import { viewsFile } from '../state/views.ts';
import { Icon } from '../ui/icon.tsx';
import { EmptyNote, FailureNote, LoadingNote } from '../ui/notes.tsx';
import { Panel } from '../ui/panel.tsx';
import { ViewRow } from './view-row.tsx';
import classes from './views.module.css';

export function ViewsPanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const list = useStore(app.stores.views, (views) => views.list);
  useEffect(() => void loadViews(app), [app]);
  const value = remoteValue(list);
  return (
    <Panel title="Saved views" testId="views" {...(onClose === undefined ? {} : { onClose })}>
      <SaveForm />
      {list.status === 'failed' && (
        <FailureNote
          title="The views could not be loaded"
          message={list.error.message}
          help={list.error.help}
          code={list.error.code}
          onRetry={() => void loadViews(app)}
        />
      )}
      {value === null && list.status !== 'failed' && <LoadingNote />}
      {value !== null && (
        <>
          {value.views.length === 0 && (
            <EmptyNote icon="bookmark" title="No views yet">
              <p>A saved view brings back entities, places, pins, filters and what was selected.</p>
            </EmptyNote>
          )}
          <ul className={classes.rows} aria-label="Saved views by name">
            {value.views.map((view) => (
              <ViewRow key={view.id} view={view} />
            ))}
          </ul>
          {value.next !== null && (
            <button type="button" className={classes.plain} onClick={() => void moreViews(app)}>
              More
            </button>
          )}
        </>
      )}
      <Files />
    </Panel>
  );
}

/** A name that is taken offers to replace the view that has it. */
function SaveForm() {
  const app = useApp();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const calls = useStore(app.stores.views, (views) => views.nameCalls);
  const list = useStore(app.stores.views, (views) => views.list);
  const empty = useStore(app.stores.scene, (scene) => scene.entities.size === 0);
  const wanted = name.trim();
  const taken = remoteValue(list)?.views.find((view) => view.name === wanted);
  useEffect(() => {
    if (calls > 0) field.current?.focus();
  }, [calls]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (wanted === '' || empty) return;
    setName('');
    const saved = taken === undefined ? await saveView(app, wanted) : await replaceView(app, taken);
    if (!saved) setName((now) => (now === '' ? wanted : now));
  }

  return (
    <form className={classes.save} onSubmit={(event) => void submit(event)}>
      <input
        ref={field}
        className={classes.name}
        aria-label="Name of the view"
        placeholder="Name this view"
        maxLength={200}
        value={name}
        data-testid="view-name"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button
        type="submit"
        className={classes.primary}
        disabled={empty || wanted === ''}
        data-testid="view-save"
      >
        {taken === undefined ? 'Save' : 'Replace'}
      </button>
    </form>
  );
}

function Files() {
  const app = useApp();
  const file = useRef<HTMLInputElement>(null);
  const list = useStore(app.stores.views, (views) => views.list);
  const views = remoteValue(list)?.views ?? [];
  return (
    <div className={classes.files}>
      <button
        type="button"
        className={classes.plain}
        disabled={views.length === 0}
        data-testid="views-export"
        onClick={() => saveFile('relata-views.json', viewsFile(views), 'application/json')}
      >
        <Icon name="download" size={14} />
        Save as a file
      </button>
      <button type="button" className={classes.plain} onClick={() => file.current?.click()}>
        <Icon name="upload" size={14} />
        Import a file
      </button>
      <input
        ref={file}
        className="visually-hidden"
        type="file"
        accept="application/json,.json"
        aria-label="File of saved views"
        tabIndex={-1}
        data-testid="views-import"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen !== undefined) void chosen.text().then((text) => importViews(app, text));
        }}
      />
    </div>
  );
}

// Paste or drop a text, say where it is from, and watch it being read.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';

import { type About, ingest } from '../actions/flows/ingest.ts';
import { type ApiError, toApiError } from '../api/problem.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Panel, Section } from '../ui/panel.tsx';
import classes from './ingest-panel.module.css';
import { JobList } from './job-list.tsx';

const EMPTY = { text: '', title: '', outlet: '', publishedAt: '' };

function aboutOf(form: typeof EMPTY): About {
  const said = Object.entries({ title: form.title, outlet: form.outlet, publishedAt: form.publishedAt });
  return Object.fromEntries(
    said.map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== ''),
  );
}

export function IngestPanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const dropped = useStore(app.stores.view, (view) => view.dropped);
  const [form, setForm] = useState(EMPTY);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<ApiError | string | null>(null);
  const [sending, setSending] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const ids = useId();

  useEffect(() => {
    if (dropped === null) return;
    setFile(dropped);
    setProblem(null);
    app.stores.view.setState({ dropped: null });
  }, [dropped, app]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (file === null && form.text.trim() === '') {
      setProblem('Paste a text or choose a file first.');
      return;
    }
    setSending(true);
    setProblem(null);
    try {
      await ingest(app, file === null ? { text: form.text } : { file }, aboutOf(form));
      setForm(EMPTY);
      setFile(null);
    } catch (error) {
      setProblem(toApiError(error));
    } finally {
      setSending(false);
    }
  }

  const field = (name: keyof typeof EMPTY) => ({
    id: `${ids}-${name}`,
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
  });

  return (
    <Panel title="Add text" testId="ingest" {...(onClose === undefined ? {} : { onClose })}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        {file === null ? (
          <>
            <label htmlFor={`${ids}-text`}>Text</label>
            <textarea
              {...field('text')}
              className={classes.text}
              rows={9}
              data-testid="ingest-text"
              placeholder="Paste an article here, or drop a text, Markdown or HTML file anywhere on the page."
            />
            <button type="button" className={classes.plain} onClick={() => picker.current?.click()}>
              <Icon name="upload" size={16} />
              Choose a file
            </button>
            <input
              ref={picker}
              type="file"
              className="visually-hidden"
              tabIndex={-1}
              aria-label="File to read"
              accept=".txt,.md,.markdown,.html,.htm,text/*"
              data-testid="ingest-file"
              onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
            />
          </>
        ) : (
          <p className={classes.file}>
            <Icon name="article" size={16} />
            <span>{file.name}</span>
            <button type="button" className={classes.plain} onClick={() => setFile(null)}>
              Remove
            </button>
          </p>
        )}
        <label htmlFor={`${ids}-title`}>Title</label>
        <input
          {...field('title')}
          className={classes.input}
          maxLength={500}
          placeholder="Found in the text if left empty"
        />
        <div className={classes.pair}>
          <div>
            <label htmlFor={`${ids}-outlet`}>Outlet</label>
            <input {...field('outlet')} className={classes.input} maxLength={200} />
          </div>
          <div>
            <label htmlFor={`${ids}-publishedAt`}>Published</label>
            <input {...field('publishedAt')} className={classes.input} type="date" />
          </div>
        </div>
        {problem !== null && (
          <p className={classes.problem} role="alert">
            {typeof problem === 'string' ? problem : problem.message}
            {typeof problem !== 'string' && problem.help !== null && <span>{problem.help}</span>}
          </p>
        )}
        <button type="submit" className={classes.submit} disabled={sending} data-testid="ingest-submit">
          {sending ? 'Sending…' : 'Read it'}
        </button>
        <p className={classes.hint}>The date lets “Thursday” become a day. The text stays on this machine.</p>
      </form>
      <Section title="Read from this page">
        <JobList />
      </Section>
    </Panel>
  );
}

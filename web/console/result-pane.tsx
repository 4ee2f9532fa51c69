// The right half of the console: what came back, as table, JSON or graph; and what stands there before, meanwhile and
// when nothing came.
import { useEffect, useState } from 'react';

import type { ConsoleResultDto } from '#server/contract/console.ts';

import { runDraft, showStatement, stopRun } from '../actions/flows/console.ts';
import { openEdge } from '../actions/flows/console-canvas.ts';
import { openEntity } from '../actions/flows/explore.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { saveFile } from '../bind/save-file.ts';
import { RESULT_VIEWS, type ResultView, type Run } from '../state/console.ts';
import { openArticle } from '../state/view.ts';
import { EmptyNote, LoadingNote } from '../ui/notes.tsx';
import classes from './console-panel.module.css';
import { EXAMPLES } from './examples.ts';
import { toCsv, toJson } from './export.ts';
import { Failure } from './failure.tsx';
import type { Destination } from './open.ts';
import { ResultGraph } from './result-graph.tsx';
import { ResultTable } from './result-table.tsx';
import { rowJson } from './values.ts';
import { cutWords, durationWords, limitWords, sizeWords } from './wording.ts';

const PAGE = 50;
const VIEW_WORDS: Readonly<Record<ResultView, string>> = { table: 'Table', json: 'JSON', graph: 'Graph' };

export interface ResultPaneProps {
  onGoTo(offset: number): void;
  /** Something was opened on the canvas: where the console covers it, it gives way. */
  onShown(): void;
}

export function ResultPane(props: ResultPaneProps) {
  const app = useApp();
  const run = useStore(app.stores.console, (state) => state.run);
  switch (run.status) {
    case 'none':
      return <Examples />;
    case 'running':
      return <Running run={run} />;
    case 'stopped':
      return (
        <div data-testid="console-stopped">
          <EmptyNote icon="player-stop" title="Stopped">
            <p>The statement was stopped before it had an answer. Nothing was changed.</p>
          </EmptyNote>
        </div>
      );
    case 'failed':
      return (
        <Failure
          error={run.error}
          statement={run.statement}
          onGoTo={props.onGoTo}
          onRetry={() => void runDraft(app)}
          onShown={props.onShown}
        />
      );
    case 'done':
      return <Answer result={run.result} {...props} />;
  }
}

function Examples() {
  const app = useApp();
  return (
    <EmptyNote icon="terminal-2" title="Ask the graph in Cypher">
      <p>It only reads. Begin with one of these, or write your own.</p>
      <ul className={classes.examples}>
        {EXAMPLES.map(({ title, statement }) => (
          <li key={title}>
            <button
              type="button"
              className={classes.plain}
              data-testid="console-example"
              onClick={() => showStatement(app, statement)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </EmptyNote>
  );
}

function Running({ run }: { run: Extract<Run, { status: 'running' }> }) {
  const app = useApp();
  const [now, setNow] = useState(run.since);
  useEffect(() => {
    const timer = setInterval(() => setNow(app.clock.elapsed()), 200);
    return () => clearInterval(timer);
  }, [app]);
  return (
    <div className={classes.running} data-testid="console-running">
      <LoadingNote text={run.stopping ? 'Stopping…' : 'Running…'} />
      <p className={classes.quiet} aria-hidden>
        {durationWords(Math.max(0, now - run.since))}
      </p>
      <button
        type="button"
        className={classes.plain}
        disabled={run.stopping}
        onClick={() => void stopRun(app)}
      >
        Stop
      </button>
    </div>
  );
}

function Answer({ result, onShown }: ResultPaneProps & { result: ConsoleResultDto }) {
  const app = useApp();
  const { console: store } = app.stores;
  const view = useStore(store, (state) => state.view);
  const page = useStore(store, (state) => state.page);
  const last = Math.min(page + PAGE, result.rows.length);
  const limit = limitWords(result);
  const cut = cutWords(result);

  function open(to: Destination) {
    if (to.kind === 'entity') void openEntity(app, to.id, to.name);
    else if (to.kind === 'edge') void openEdge(app, to);
    else {
      const { document, start, end } = to;
      app.stores.view.setState((state) => openArticle(state, { document, start, end }));
    }
    onShown();
  }

  return (
    <div className={classes.answer} data-testid="console-answer">
      <div className={classes.answerBar}>
        <div className={classes.switch} role="toolbar" aria-label="Show the answer as">
          {RESULT_VIEWS.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={view === id}
              data-testid={`console-view-${id}`}
              onClick={() => store.setState({ view: id })}
            >
              {VIEW_WORDS[id]}
            </button>
          ))}
        </div>
        <p className={classes.facts} role="status" data-testid="console-status">
          <span>{sizeWords(result)}</span>
          {limit !== null && (
            <span className={classes.mark} data-testid="console-limit">
              {limit}
            </span>
          )}
          {cut !== null && (
            <span className={classes.mark} data-tone="doubt" data-testid="console-cut">
              {cut}
            </span>
          )}
        </p>
        <Downloads result={result} />
      </div>
      {result.rows.length === 0 ? (
        <EmptyNote icon="search" title="No records">
          <p>
            The statement ran and found nothing. Loosen a condition, or check names against the completion.
          </p>
        </EmptyNote>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={classes.scroll} tabIndex={0} aria-label={`Answer as ${VIEW_WORDS[view]}`}>
          {view === 'table' && (
            <ResultTable result={result} first={page} last={last} onOpen={open} onShown={onShown} />
          )}
          {view === 'json' && (
            <pre className={classes.json} data-testid="console-json">
              {JSON.stringify(
                result.rows.slice(page, last).map((row) => rowJson(result.columns, row)),
                null,
                2,
              )}
            </pre>
          )}
          {view === 'graph' && <ResultGraph result={result} onOpen={open} onShown={onShown} />}
        </section>
      )}
      {view !== 'graph' && result.rows.length > PAGE && (
        <Pager
          first={page}
          last={last}
          total={result.rows.length}
          onGo={(to) => store.setState({ page: to })}
        />
      )}
    </div>
  );
}

function Downloads({ result }: { result: ConsoleResultDto }) {
  if (result.rows.length === 0) return null;
  return (
    <div className={classes.buttons}>
      <button
        type="button"
        className={classes.plain}
        data-testid="console-csv"
        onClick={() => saveFile('relata-query.csv', toCsv(result), 'text/csv;charset=utf-8')}
      >
        CSV
      </button>
      <button
        type="button"
        className={classes.plain}
        data-testid="console-json-file"
        onClick={() => saveFile('relata-query.json', toJson(result), 'application/json')}
      >
        JSON file
      </button>
    </div>
  );
}

interface PagerProps {
  first: number;
  last: number;
  total: number;
  onGo(first: number): void;
}

function Pager({ first, last, total, onGo }: PagerProps) {
  return (
    <nav className={classes.pager} aria-label="Pages of the answer" data-testid="console-pager">
      <button
        type="button"
        className={classes.plain}
        disabled={first === 0}
        onClick={() => onGo(Math.max(0, first - PAGE))}
      >
        Previous
      </button>
      <span>
        {(first + 1).toLocaleString('en')} to {last.toLocaleString('en')} of {total.toLocaleString('en')}
      </span>
      <button type="button" className={classes.plain} disabled={last === total} onClick={() => onGo(last)}>
        Next
      </button>
    </nav>
  );
}

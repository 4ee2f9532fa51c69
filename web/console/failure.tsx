// Why a statement gave no answer, and what to do: the place in the text, or the way the graph does change.
import { actionOf, labelOf, runById } from '../actions/registry.ts';
import type { ApiError } from '../api/problem.ts';
import { useApp } from '../bind/app-context.ts';
import { problemDetails } from '../state/console.ts';
import { Icon } from '../ui/icon.tsx';
import { adviceFor } from './advice.ts';
import classes from './console-panel.module.css';

const TITLES: Readonly<Partial<Record<ApiError['code'], string>>> = {
  CONSOLE_SYNTAX: 'The statement cannot be read',
  CONSOLE_REFUSED: 'The console does not run this',
  CONSOLE_FAILED: 'The statement failed',
  NEO4J_TIMEOUT: 'It took too long',
  SERVER_UNREACHABLE: 'No connection',
};

export interface FailureProps {
  error: ApiError;
  statement: string;
  onGoTo(offset: number): void;
  onRetry(): void;
  /** The way out lies elsewhere on the page: where the console covers it, it gives way. */
  onShown(): void;
}

export function Failure({ error, statement, onGoTo, onRetry, onShown }: FailureProps) {
  if (error.code === 'CONSOLE_WRITE')
    return <WriteRefused error={error} statement={statement} onShown={onShown} />;
  const { position } = problemDetails(error);
  return (
    <div className={classes.failure} role="alert" data-testid="console-error" data-code={error.code}>
      <h3 className={classes.refusalTitle}>
        <Icon name="alert-triangle" size={18} />
        {TITLES[error.code] ?? 'The statement failed'}
      </h3>
      <p className={classes.message}>{error.message}</p>
      {error.help !== null && <p className={classes.quiet}>{error.help}</p>}
      <div className={classes.buttons}>
        {position !== null && (
          <button
            type="button"
            className={classes.plain}
            data-testid="console-error-place"
            onClick={() => onGoTo(position.offset)}
          >
            Go to line {position.line}, column {position.column}
          </button>
        )}
        {error.retriable && (
          <button type="button" className={classes.plain} data-testid="retry" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
      <p className={classes.quiet}>{error.code}</p>
    </div>
  );
}

function WriteRefused({ error, statement, onShown }: Pick<FailureProps, 'error' | 'statement' | 'onShown'>) {
  const app = useApp();
  return (
    <div className={classes.refusal} role="alert" data-testid="console-error" data-code={error.code}>
      <h3 className={classes.refusalTitle}>
        <Icon name="alert-triangle" size={18} />
        The console reads; the graph changes by decisions
      </h3>
      <p>{error.message} Nothing was changed. What you can do instead:</p>
      <ul className={classes.advice}>
        {adviceFor(statement).map(({ text, actions }) => {
          const action = actions.map(actionOf).find((known) => known !== null) ?? null;
          return (
            <li key={text}>
              <span>{text}</span>
              {action !== null && (
                <button
                  type="button"
                  className={classes.plain}
                  data-testid={`advice-${action.id}`}
                  onClick={() => {
                    onShown();
                    void runById(app, action.id);
                  }}
                >
                  <Icon name={action.icon} size={15} />
                  {labelOf(action, app, { nodes: [], edges: [] })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

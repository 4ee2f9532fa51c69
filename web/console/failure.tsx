// Why a statement gave no answer, and what to do: the place in the text, or the way the graph does change.
import { actionOf, labelOf, runById } from '../actions/registry.ts';
import type { ApiError } from '../api/problem.ts';
import { useApp } from '../bind/app-context.ts';
import { problemDetails } from '../state/console.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureNote } from '../ui/notes.tsx';
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
}

export function Failure({ error, statement, onGoTo, onRetry }: FailureProps) {
  if (error.code === 'CONSOLE_WRITE') return <WriteRefused error={error} statement={statement} />;
  const { position } = problemDetails(error);
  return (
    <div className={classes.failure} data-testid="console-error" data-code={error.code}>
      <FailureNote
        title={TITLES[error.code] ?? 'The statement failed'}
        message={error.message}
        help={error.help}
        code={error.code}
        {...(error.retriable ? { onRetry } : {})}
      />
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
    </div>
  );
}

function WriteRefused({ error, statement }: { error: ApiError; statement: string }) {
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
                  onClick={() => void runById(app, action.id)}
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

// Decisions of analysts, newest first.
import type { DecisionDto } from '#server/contract/graph.ts';

import { dateWords } from '../graph/wording.ts';
import classes from './inspector.module.css';

export function DecisionList({ title, decisions }: { title?: string; decisions: readonly DecisionDto[] }) {
  if (decisions.length === 0) return null;
  return (
    <ul className={classes.decisions} aria-label={title ?? 'Decisions'}>
      {decisions.map((decision) => (
        <li key={decision.id} data-retracted={decision.retracted}>
          <strong>{decision.kind}</strong> by {decision.by}, {dateWords(decision.at)}
          {decision.reason !== null && `: ${decision.reason}`}
          {decision.retracted && ' (taken back)'}
        </li>
      ))}
    </ul>
  );
}

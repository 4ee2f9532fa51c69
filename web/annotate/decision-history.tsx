// Who decided what about an edge or an entity, and why, newest first; what was taken back stays readable.
import { useCallback } from 'react';

import { useApp, useStore } from '../bind/app-context.ts';
import { dateWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { Section } from '../ui/panel.tsx';
import classes from './annotate.module.css';
import { useAnswer } from './use-answer.ts';

const KIND_WORDS: Readonly<Record<string, string>> = {
  accept: 'accepted it',
  reject: 'rejected it',
  unsure: 'is unsure',
  edit: 'edited it',
  add: 'added it',
  comment: 'commented',
  tag: 'tagged it',
  merge: 'merged',
  split: 'split it',
  'keep-apart': 'kept apart',
  'unsure-same': 'is unsure whether the same',
  rename: 'renamed it',
  retype: 'changed its type',
  retract: 'took a decision back',
};

export function DecisionHistory({ kind, id }: { kind: 'edge' | 'entity'; id: string }) {
  const { api, stores } = useApp();
  const seq = useStore(stores.annotate, (state) => state.seq);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every decision heard may have added to it.
  const ask = useCallback(
    (signal: AbortSignal) => (kind === 'edge' ? api.edgeHistory(id, signal) : api.entityHistory(id, signal)),
    [api, kind, id, seq],
  );
  const answer = useAnswer(ask);
  const decisions = remoteValue(answer)?.decisions ?? [];
  if (answer.status === 'failed') {
    return (
      <Section title="Decisions">
        <p className={classes.hint}>The history could not be loaded: {answer.error.message}</p>
      </Section>
    );
  }
  if (decisions.length === 0) return null;
  return (
    <Section title={`Decisions (${decisions.length})`}>
      <ol className={classes.history} data-testid="decision-history">
        {decisions.map((decision) => (
          <li key={decision.id} data-kind={decision.kind} data-retracted={decision.retracted}>
            <span className={classes.says}>
              <strong>{decision.by}</strong> {KIND_WORDS[decision.kind] ?? decision.kind}
              {decision.says !== '' && `: ${decision.says}`}
              {decision.reason !== null && ` – ${decision.reason}`}
            </span>
            <p className={classes.when}>
              {dateWords(decision.at)}
              {decision.retractedBy !== null && ` · taken back by ${decision.retractedBy.by}`}
              {decision.retractedBy?.reason && `: ${decision.retractedBy.reason}`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

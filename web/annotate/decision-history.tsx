// Who decided what about an edge or an entity, and why, newest first; what was taken back stays readable. Any decision in
// force can be taken back from here, and a tag from its chip.
import { Button } from '@mantine/core';

import type { HistoryDto } from '#server/contract/decisions.ts';

import { takeBackDecision } from '../actions/flows/edits.ts';
import { useApp } from '../bind/app-context.ts';
import { decisionWords } from '../graph/decision-words.ts';
import { momentWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import type { Ref } from '../state/selection.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/panel.tsx';
import classes from './annotate.module.css';
import { useHistory } from './use-history.ts';

type Decided = HistoryDto['decisions'][number];

export function DecisionHistory({ target }: { target: Ref }) {
  const { answer, decisions, more, problem } = useHistory(target);
  if (answer.status === 'failed') {
    return (
      <Section title="Decisions">
        <p className={classes.hint}>The history could not be loaded: {answer.error.message}</p>
      </Section>
    );
  }
  const tags = remoteValue(answer)?.tags ?? [];
  return (
    <>
      {tags.length > 0 && <Tags target={target} tags={tags} />}
      {decisions.length > 0 && (
        <Section title={`Decisions (${decisions.length}${more === null ? '' : ' and more'})`}>
          <ol className={classes.history} data-testid="decision-history">
            {decisions.map((decision) => (
              <Line key={decision.id} target={target} decision={decision} />
            ))}
          </ol>
          {more !== null && (
            <Button
              size="compact-sm"
              variant="default"
              mt={10}
              data-testid="decision-history-more"
              onClick={() => void more()}
            >
              Show older decisions
            </Button>
          )}
          {problem !== null && (
            <p className={classes.warning} role="alert">
              {problem}
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function saidBy({ by, kind, says }: Pick<Decided, 'by' | 'kind' | 'says'>): string {
  return `${by} ${decisionWords(kind)}${says === '' ? '' : `: ${says}`}`;
}

function Line({ target, decision }: { target: Ref; decision: Decided }) {
  const app = useApp();
  const { by, kind, says, reason, at, retracted, retractedBy } = decision;
  const words = saidBy(decision);
  return (
    <li data-kind={kind} data-retracted={retracted}>
      <span className={classes.says}>
        <strong>{by}</strong> {decisionWords(kind)}
        {says !== '' && `: ${says}`}
        {reason !== null && ` – ${reason}`}
      </span>
      <p className={classes.when}>
        {momentWords(at)}
        {retractedBy !== null && ` · taken back by ${retractedBy.by}, ${momentWords(retractedBy.at)}`}
        {retractedBy?.reason && `: ${retractedBy.reason}`}
        {!retracted && (
          <>
            {' · '}
            <button
              type="button"
              className={classes.plain}
              aria-label={`Take back: ${words}`}
              data-testid="take-back"
              onClick={() => void takeBackDecision(app, target, { id: decision.id, words })}
            >
              Take back
            </button>
          </>
        )}
      </p>
    </li>
  );
}

function Tags({ target, tags }: { target: Ref; tags: HistoryDto['tags'] }) {
  const app = useApp();
  return (
    <Section title="Tags">
      <ul className={classes.tags} data-testid="tags">
        {tags.map(({ tag, decision, by }) => (
          <li key={decision} className={classes.tag} title={`By ${by}`}>
            {tag}
            <button
              type="button"
              aria-label={`Take the tag ${tag} off`}
              data-testid="tag-off"
              onClick={() => void takeBackDecision(app, target, { id: decision, words: `the tag ${tag}` })}
            >
              <Icon name="x" size={13} />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

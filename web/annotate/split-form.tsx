// Splitting an entity: which of its mentions are somebody else, by document.
import { Button, Checkbox } from '@mantine/core';
import { useCallback, useState } from 'react';

import type { MentionsDto } from '#server/contract/mentions.ts';

import { entityName, split } from '../actions/flows/edits.ts';
import { toApiError } from '../api/problem.ts';
import { useApp } from '../bind/app-context.ts';
import { countWords, dateWords } from '../graph/wording.ts';
import { EvidenceText } from '../ui/evidence-text.tsx';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { byDocument, type Mention } from './mentions.ts';
import { useAnswer } from './use-answer.ts';

export function SplitForm({ entity }: { entity: string }) {
  const app = useApp();
  const ask = useCallback(
    (signal: AbortSignal) => app.api.mentions(entity, undefined, signal),
    [app, entity],
  );
  const first = useAnswer(ask);
  const [more, setMore] = useState<readonly MentionsDto[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const pages = first.status === 'ready' ? [first.value, ...more] : [];
  const mentions = pages.flatMap((page) => page.mentions);
  const total = pages[0]?.total ?? 0;
  const next = pages.at(-1)?.next ?? null;

  function choose(ids: readonly string[], on: boolean) {
    setChosen((now) => {
      const set = new Set(now);
      for (const id of ids) {
        if (on) set.add(id);
        else set.delete(id);
      }
      return set;
    });
  }

  return (
    <DecisionForm
      title={`Split ${entityName(app, entity)}`}
      testId="split-form"
      submit={chosen.size === 0 ? 'Split off' : `Split off ${countWords(chosen.size, 'mention')}`}
      size={620}
      ready={chosen.size > 0 && chosen.size < total}
      reasonLabel="Who they are instead, and why"
      onSubmit={(reason) => {
        const spans = mentions
          .filter(({ id }) => chosen.has(id))
          .map(({ document, start, end }) => ({ document: document.id, start, end }));
        void split(app, entity, spans, reason);
      }}
    >
      <p className={classes.hint}>
        Check the mentions that are somebody else. They become an entity of their own, with the edges that
        they support.
      </p>
      {first.status === 'loading' && <LoadingNote text="Loading the mentions…" />}
      {first.status === 'failed' && (
        <FailureNote
          title="The mentions could not be loaded"
          message={first.error.message}
          help={first.error.help}
          code={first.error.code}
        />
      )}
      <div className={classes.list} data-testid="split-mentions">
        {byDocument(mentions).map(({ document, mentions: its }) => (
          <DocumentMentions
            key={document.id}
            title={[document.title ?? 'Untitled', document.outlet, dateWords(document.publishedAt)]
              .filter(Boolean)
              .join(', ')}
            mentions={its}
            chosen={chosen}
            onChoose={choose}
          />
        ))}
      </div>
      {next !== null && (
        <Button
          type="button"
          size="xs"
          variant="default"
          onClick={() =>
            void app.api.mentions(entity, next).then(
              (page) => setMore((now) => [...now, page]),
              (error: unknown) => setProblem(toApiError(error).message),
            )
          }
        >
          Load more ({mentions.length} of {total})
        </Button>
      )}
      {problem !== null && (
        <p className={classes.warning} role="alert">
          {problem}
        </p>
      )}
    </DecisionForm>
  );
}

interface DocumentMentionsProps {
  title: string;
  mentions: readonly Mention[];
  chosen: ReadonlySet<string>;
  onChoose(ids: readonly string[], on: boolean): void;
}

function DocumentMentions({ title, mentions, chosen, onChoose }: DocumentMentionsProps) {
  const ids = mentions.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <section>
      <Checkbox
        size="xs"
        label={<strong>{title}</strong>}
        checked={count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        onChange={(event) => onChoose(ids, event.currentTarget.checked)}
      />
      {mentions.map((mention) => (
        <Checkbox
          key={mention.id}
          size="xs"
          ml={24}
          mt={6}
          data-testid="split-mention"
          checked={chosen.has(mention.id)}
          onChange={(event) => onChoose([mention.id], event.currentTarget.checked)}
          label={
            <EvidenceText
              text={mention.sentence.text}
              offset={mention.sentence.start}
              spans={[{ start: mention.start, end: mention.end, role: 'trigger' }]}
            />
          }
        />
      ))}
    </section>
  );
}

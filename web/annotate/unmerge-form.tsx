// Taking parts out of an entity again: each part is what one document calls it, with why it belongs here.
import { Checkbox } from '@mantine/core';
import { useState } from 'react';

import { entityName, unmerge } from '../actions/flows/edits.ts';
import { useApp } from '../bind/app-context.ts';
import { useDetail } from '../bind/use-detail.ts';
import { countWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';

export function UnmergeForm({ entity }: { entity: string }) {
  const app = useApp();
  const { detail } = useDetail('entities', entity);
  const [chosen, setChosen] = useState<string[]>([]);
  const links = remoteValue(detail)?.links ?? null;
  const titles = new Map(
    (remoteValue(detail)?.documents ?? []).map(({ id, title }) => [id, title ?? 'Untitled']),
  );
  const count = links?.length ?? 0;
  return (
    <DecisionForm
      title={`Unmerge ${entityName(app, entity)}`}
      testId="unmerge-form"
      submit={chosen.length === 0 ? 'Take out' : `Take out ${countWords(chosen.length, 'part')}`}
      size={560}
      ready={chosen.length > 0 && chosen.length < count}
      reasonLabel="Why they are different"
      onSubmit={(reason) => void unmerge(app, entity, chosen, reason)}
    >
      {detail.status === 'failed' && (
        <FailureNote
          title="The parts could not be loaded"
          message={detail.error.message}
          help={detail.error.help}
          code={detail.error.code}
        />
      )}
      {links === null && detail.status !== 'failed' && <LoadingNote text="Loading the parts…" />}
      {count === 1 && <p className={classes.hint}>It has one part only. Split it by mention instead.</p>}
      {count > 1 && (
        <>
          <p className={classes.hint}>
            Check the parts that are somebody else. The merge that joined them is taken back, or they are kept
            apart from now on.
          </p>
          <Checkbox.Group value={chosen} onChange={setChosen} aria-label="Parts">
            <div className={classes.list} data-testid="unmerge-parts">
              {links?.map(({ cluster, document, name, why }) => (
                <Checkbox
                  key={cluster}
                  size="xs"
                  mt={6}
                  value={cluster}
                  label={`${name}, in “${titles.get(document) ?? document}”`}
                  description={why}
                />
              ))}
            </div>
          </Checkbox.Group>
        </>
      )}
    </DecisionForm>
  );
}

// A tag on an entity or an edge: a short word to find and group things by.
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { tag } from '../actions/flows/edits.ts';
import { useApp } from '../bind/app-context.ts';
import { remoteValue } from '../state/remote.ts';
import type { Ref } from '../state/selection.ts';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { useHistory } from './use-history.ts';

export function TagForm({ target }: { target: Ref }) {
  const app = useApp();
  const [text, setText] = useState('');
  const { answer } = useHistory(target);
  const tags = (remoteValue(answer)?.tags ?? []).map((given) => given.tag);
  const trimmed = text.trim();
  const given = tags.includes(trimmed);
  return (
    <DecisionForm
      title={target.kind === 'edge' ? 'Tag the edge' : 'Tag the entity'}
      testId="tag-form"
      submit="Tag"
      ready={trimmed !== '' && !given}
      onSubmit={(reason) => void tag(app, target, trimmed, reason)}
    >
      <TextInput
        label="Tag"
        description="One or a few words. It changes nothing that the graph says."
        data-autofocus
        data-testid="tag-text"
        maxLength={200}
        error={given ? 'It has this tag already' : null}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {tags.length > 0 && <p className={classes.hint}>It is tagged: {tags.join(', ')}</p>}
    </DecisionForm>
  );
}

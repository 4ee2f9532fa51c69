// Short forms about one entity: its name, its type; and a comment on an entity or an edge.
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { comment, rename, retype } from '../actions/flows/edits.ts';
import { describeEdge } from '../actions/flows/verdict.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import type { Ref } from '../state/selection.ts';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';

function useEntity(id: string) {
  return useStore(useApp().stores.scene, (scene) => scene.entities.get(id));
}

export function RenameForm({ entity: id }: { entity: string }) {
  const app = useApp();
  const entity = useEntity(id);
  const [name, setName] = useState(entity?.name ?? '');
  const trimmed = name.trim();
  return (
    <DecisionForm
      title={`Rename ${entity?.name ?? 'entity'}`}
      testId="rename-form"
      submit="Rename"
      ready={trimmed !== '' && trimmed !== entity?.name}
      onSubmit={(reason) => void rename(app, id, trimmed, reason)}
    >
      <TextInput
        label="Name"
        description="The names in the texts stay as aliases."
        data-autofocus
        data-testid="rename-name"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </DecisionForm>
  );
}

export function RetypeForm({ entity: id }: { entity: string }) {
  const app = useApp();
  const entity = useEntity(id);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const [type, setType] = useState(entity?.type ?? '');
  const types = [...ontology.entityTypes.values()].sort((a, b) => a.label.localeCompare(b.label));
  return (
    <DecisionForm
      title={`Change the type of ${entity?.name ?? 'entity'}`}
      testId="retype-form"
      submit="Change the type"
      ready={type !== '' && type !== entity?.type}
      onSubmit={(reason) => void retype(app, id, type, reason)}
    >
      <Select
        label="Type"
        allowDeselect={false}
        data-autofocus
        data-testid="retype-type"
        searchable
        value={type}
        onChange={(next) => setType(next ?? type)}
        data={types.map(({ id: value, label }) => ({ value, label }))}
      />
    </DecisionForm>
  );
}

export function CommentForm({ target }: { target: Ref }) {
  const app = useApp();
  const [text, setText] = useState('');
  const scene = useStore(app.stores.scene);
  const edge = target.kind === 'edge' ? scene.edges.get(target.id) : undefined;
  const what = edge === undefined ? (scene.entities.get(target.id)?.name ?? '') : describeEdge(app, edge);
  return (
    <DecisionForm
      title="Comment"
      testId="comment-form"
      submit="Comment"
      reasonLabel={null}
      ready={text.trim() !== ''}
      onSubmit={() => void comment(app, target, text.trim())}
    >
      <p className={classes.hint}>{what}</p>
      <Textarea
        label="Text"
        autosize
        minRows={3}
        maxLength={2000}
        data-autofocus
        data-testid="comment-text"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </DecisionForm>
  );
}

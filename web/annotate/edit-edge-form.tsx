// Editing an edge: type among those that fit its ends, direction, words, title, date, reading.
import { Switch } from '@mantine/core';
import { useState } from 'react';

import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { editEdge } from '../actions/flows/edits.ts';
import { queueMarks } from '../actions/flows/review.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { fittingTypes } from '../graph/fitting.ts';
import { relationTypeOf } from '../graph/ontology.ts';
import { READING_WORDS, relationWords } from '../graph/wording.ts';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { changesOf, draftOf, type EdgeDraft } from './edge-draft.ts';
import { EdgeFields } from './edge-fields.tsx';
import { useEdge } from './use-edge.ts';

export function EditEdgeForm({ edge: id }: { edge: string }) {
  const found = useEdge(id);
  return found === null ? null : <Fields {...found} />;
}

function Fields({ edge, subject, object }: { edge: EdgeDto; subject: EntityDto; object: EntityDto }) {
  const app = useApp();
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const [draft, setDraft] = useState<EdgeDraft>(() => draftOf(edge));
  const [from, to] = draft.reversed ? [object, subject] : [subject, object];
  const types = fittingTypes(ontology, from, to);
  const fits = types.some(({ id }) => id === draft.type);
  const changes = changesOf(edge, draft);
  return (
    <DecisionForm
      title="Edit the edge"
      testId="edit-edge-form"
      submit="Change"
      size={560}
      ready={changes !== null && fits}
      onSubmit={(reason) => {
        if (changes !== null) {
          void editEdge(app, edge, changes, reason, queueMarks(app, [edge.id], 'edit'));
        }
      }}
    >
      <p className={classes.triple}>
        <strong>{from.name}</strong>
        <em>
          {draft.type === edge.type
            ? relationWords({ type: draft.type, label: draft.label }, ontology)
            : relationTypeOf(ontology, draft.type).label}
        </em>
        <strong>{to.name}</strong>
      </p>
      {!relationTypeOf(ontology, draft.type).symmetric && (
        <Switch
          label="Turn around"
          data-testid="edge-reversed"
          checked={draft.reversed}
          onChange={(event) => setDraft({ ...draft, reversed: event.currentTarget.checked })}
        />
      )}
      {!fits && (
        <p className={classes.warning} role="status">
          “{relationTypeOf(ontology, draft.type).label}” does not lead from {from.name} to {to.name}: choose a
          type that fits.
        </p>
      )}
      <EdgeFields
        draft={draft}
        types={types}
        asItIs={`Unchanged (${READING_WORDS[edge.reading].toLowerCase()})`}
        onChange={setDraft}
      />
    </DecisionForm>
  );
}

// A new edge: between two entities with a written reason, or from words selected in an article, which are its evidence.
import { Button, Select } from '@mantine/core';
import { useState } from 'react';

import type { SelectionDto } from '#server/contract/annotate.ts';
import type { EntityDto } from '#server/contract/graph.ts';

import { addEdge } from '../actions/flows/edits.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { useDetail } from '../bind/use-detail.ts';
import { fittingTypes } from '../graph/fitting.ts';
import { relationTypeOf } from '../graph/ontology.ts';
import { remoteValue } from '../state/remote.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { isRightDate } from './draft-date.ts';
import { type EdgeDraft, EMPTY_DRAFT } from './edge-draft.ts';
import { EdgeFields } from './edge-fields.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { namedIn } from './mentions.ts';
import { useEntities } from './use-entities.ts';

export function AddEdgeForm({ subject, object }: { subject: string; object: string | null }) {
  const { entities } = useStore(useApp().stores.scene);
  const [picked, setPicked] = useState<EntityDto | null>(null);
  const from = entities.get(subject) ?? null;
  const to = object === null ? picked : (entities.get(object) ?? null);
  return (
    <Fields from={from} to={to} evidence={null}>
      {object === null && (
        <EntityPicker label="To which entity" without={subject} value={picked} onChange={setPicked} />
      )}
    </Fields>
  );
}

export function AddFromTextForm({ evidence }: { evidence: SelectionDto }) {
  const { detail } = useDetail('documents', evidence.document);
  const value = remoteValue(detail);
  const named = value === null ? [] : namedIn(value, evidence);
  const known = useEntities(named.map(({ id }) => id));
  const [ends, setEnds] = useState<[string | null, string | null]>([null, null]);
  if (known.status === 'failed') return <FailureNote title="Not loaded" {...problemOf(known.error)} />;
  if (value === null || known.status !== 'ready') return <LoadingNote />;
  const found = named.flatMap(({ id, words }) => {
    const entity = known.value.get(id);
    return entity === undefined ? [] : [{ entity, words }];
  });
  const [first, second] = found;
  const subject = ends[0] ?? first?.entity.id ?? null;
  const object = ends[1] ?? second?.entity.id ?? null;
  const choices = found.map(({ entity, words }) => ({
    value: entity.id,
    label: words === entity.name ? entity.name : `${entity.name} (“${words}”)`,
  }));
  const pick = (id: string | null) => found.find(({ entity }) => entity.id === id)?.entity ?? null;
  return (
    <Fields from={pick(subject)} to={pick(object)} evidence={evidence}>
      <blockquote className={classes.quote} data-testid="add-evidence">
        {value.document.text.slice(evidence.start, evidence.end)}
      </blockquote>
      {found.length < 2 && (
        <p className={classes.warning}>
          These words name {found.length === 0 ? 'no entity' : 'one entity only'}. Select words that name both
          ends. A name that the reader missed is named first: select it alone, and Shift+N.
        </p>
      )}
      <div className={classes.pair}>
        <Select
          label="Subject"
          data-testid="add-subject"
          allowDeselect={false}
          value={subject}
          onChange={(id) => setEnds([id, object])}
          data={choices}
        />
        <Select
          label="Object"
          data-testid="add-object"
          allowDeselect={false}
          value={object}
          onChange={(id) => setEnds([subject, id])}
          data={choices}
        />
      </div>
    </Fields>
  );
}

function problemOf({ message, help, code }: { message: string; help: string | null; code: string }) {
  return { message, help, code };
}

interface FieldsProps {
  from: EntityDto | null;
  to: EntityDto | null;
  evidence: SelectionDto | null;
  children: React.ReactNode;
}

function Fields({ from, to, evidence, children }: FieldsProps) {
  const app = useApp();
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const [draft, setDraft] = useState<EdgeDraft>(EMPTY_DRAFT);
  const [turned, setTurned] = useState(false);
  const [subject, object] = turned ? [to, from] : [from, to];
  const apart = subject !== null && object !== null && subject.id !== object.id;
  const types = apart ? fittingTypes(ontology, subject, object) : [];
  const fits = types.some(({ id }) => id === draft.type);
  const open = relationTypeOf(ontology, draft.type).group === 'open';
  const [label, title, date] = [draft.label.trim(), draft.title.trim(), draft.date.text.trim()];
  return (
    <DecisionForm
      title="Add an edge"
      testId="add-edge-form"
      submit="Add the edge"
      size={540}
      ready={apart && fits && isRightDate(draft.date) && !(open && label === '')}
      reasonRequired={evidence === null}
      onSubmit={(reason) => {
        if (!apart) return;
        const edge = {
          subject: subject.id,
          object: object.id,
          type: draft.type,
          polarity: draft.polarity ?? 'asserted',
          modality: draft.modality ?? 'actual',
          ...(label === '' ? {} : { label }),
          ...(title === '' ? {} : { title }),
          ...(date === '' ? {} : { date, datePrecision: draft.date.precision }),
          ...(evidence === null ? {} : { evidence }),
        };
        void addEdge(app, edge, reason);
      }}
    >
      {children}
      {apart && (
        <p className={classes.triple}>
          <strong>{subject.name}</strong>
          <em>{draft.type === '' ? '→' : relationTypeOf(ontology, draft.type).label}</em>
          <strong>{object.name}</strong>
          <Button type="button" size="compact-xs" variant="subtle" onClick={() => setTurned(!turned)}>
            Turn around
          </Button>
        </p>
      )}
      {apart && draft.type !== '' && !fits && (
        <p className={classes.warning} role="status">
          This type does not lead from {subject.name} to {object.name}: choose another, or turn it around.
        </p>
      )}
      {apart && <EdgeFields draft={draft} types={types} onChange={setDraft} />}
      {open && draft.type !== '' && label === '' && (
        <p className={classes.hint}>This type speaks its label: write the words that tie them.</p>
      )}
    </DecisionForm>
  );
}

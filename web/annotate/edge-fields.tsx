// The fields of an edge, shared by editing one and adding one: type among those that fit, words, title, date.
import { Select, TextInput } from '@mantine/core';

import type { RelationType } from '#cypher/ontology/types.ts';

import classes from './annotate.module.css';
import type { EdgeDraft } from './edge-draft.ts';
import { isPartialDate } from './edge-draft.ts';

export interface EdgeFieldsProps {
  draft: EdgeDraft;
  types: readonly RelationType[];
  onChange(draft: EdgeDraft): void;
}

export function EdgeFields({ draft, types, onChange }: EdgeFieldsProps) {
  return (
    <>
      <Select
        label="Type"
        description="Only types that fit these two ends."
        searchable
        allowDeselect={false}
        nothingFoundMessage="No type of this name fits"
        data-testid="edge-type"
        value={draft.type}
        onChange={(type) => onChange({ ...draft, type: type ?? draft.type })}
        data={types.map(({ id, label }) => ({ value: id, label }))}
      />
      <TextInput
        label="Label"
        description="The words of the text, where they say more than the type."
        maxLength={200}
        data-testid="edge-label"
        value={draft.label}
        onChange={(event) => onChange({ ...draft, label: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label="Title or office"
          maxLength={200}
          data-testid="edge-title"
          value={draft.title}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
        <TextInput
          label="Date"
          placeholder="2001, 2001-11 or 2001-11-22"
          data-testid="edge-date"
          error={isPartialDate(draft.date) ? null : 'A year, a month or a day: 2001-11-22'}
          value={draft.date}
          onChange={(event) => onChange({ ...draft, date: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

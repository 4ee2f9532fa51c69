// The fields of an edge, shared by editing one and adding one: type among those that fit, words, title, date, reading.
import { Select, TextInput } from '@mantine/core';

import { DATE_PRECISIONS, type DatePrecision, MODALITIES, POLARITIES } from '#cypher/model/reading.ts';
import type { RelationType } from '#cypher/ontology/types.ts';

import classes from './annotate.module.css';
import { isPartialDate, isRightDate, typedDate, withPrecision } from './draft-date.ts';
import type { EdgeDraft } from './edge-draft.ts';

export interface EdgeFieldsProps {
  draft: EdgeDraft;
  types: readonly RelationType[];
  /** What "as it is" means for polarity and modality; without it one of them must be chosen. */
  asItIs?: string;
  onChange(draft: EdgeDraft): void;
}

const PRECISION_WORDS: Readonly<Record<DatePrecision, string>> = {
  day: 'On this day',
  month: 'In this month',
  year: 'In this year',
  decade: 'In these ten years',
};

const POLARITY_WORDS = { asserted: 'Stated', denied: 'Denied' } as const;
const MODALITY_WORDS = {
  actual: 'As a fact',
  planned: 'As a plan',
  possible: 'As a possibility',
  alleged: 'As an allegation',
} as const;

export function EdgeFields({ draft, types, asItIs, onChange }: EdgeFieldsProps) {
  return (
    <>
      <Select
        label="Type"
        description="Only types that fit these two ends."
        searchable
        openOnFocus={false}
        data-autofocus
        allowDeselect={false}
        nothingFoundMessage="No type of this name fits"
        data-testid="edge-type"
        value={draft.type}
        onChange={(type) => onChange({ ...draft, type: type ?? draft.type })}
        data={types.map(({ id, label }) => ({ value: id, label }))}
      />
      <div className={classes.pair}>
        <TextInput
          label="Label"
          description="Words that say more than the type."
          maxLength={200}
          data-testid="edge-label"
          value={draft.label}
          onChange={(event) => onChange({ ...draft, label: event.currentTarget.value })}
        />
        <TextInput
          label="Title or office"
          description="President, spokesman, …"
          maxLength={200}
          data-testid="edge-title"
          value={draft.title}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
      </div>
      <DateFields draft={draft} onChange={onChange} />
      <Reading draft={draft} {...(asItIs === undefined ? {} : { asItIs })} onChange={onChange} />
    </>
  );
}

/** What is wrong with the date, as it is written for this precision. */
function dateFault({ date }: EdgeDraft): string | null {
  if (isRightDate(date)) return null;
  if (!isPartialDate(date.text)) return 'Write it as 2001-11-22, 2001-11 or 2001';
  return date.precision === 'day' ? 'Write the day too: 2001-11-22' : 'Write the month too: 2001-11';
}

function DateFields({ draft, onChange }: Pick<EdgeFieldsProps, 'draft' | 'onChange'>) {
  const { date } = draft;
  return (
    <div className={classes.pair}>
      <TextInput
        label="Date"
        placeholder="2001-11-22, 2001-11, 2001"
        data-testid="edge-date"
        error={dateFault(draft)}
        value={date.text}
        onChange={(event) => onChange({ ...draft, date: typedDate(date, event.currentTarget.value) })}
      />
      <Select
        label="How precise"
        allowDeselect={false}
        disabled={date.text.trim() === ''}
        data-testid="edge-precision"
        value={date.precision}
        onChange={(value) => {
          const precision = DATE_PRECISIONS.find((known) => known === value);
          if (precision !== undefined) onChange({ ...draft, date: withPrecision(date, precision) });
        }}
        data={DATE_PRECISIONS.map((value) => ({ value, label: PRECISION_WORDS[value] }))}
      />
    </div>
  );
}

/** The value of the choice that leaves what the texts say. */
const AS_IT_IS = 'as-it-is';

function Reading({ draft, asItIs, onChange }: Pick<EdgeFieldsProps, 'draft' | 'asItIs' | 'onChange'>) {
  const leave = asItIs === undefined ? [] : [{ value: AS_IT_IS, label: asItIs }];
  return (
    <div className={classes.pair}>
      <Select
        label="Stated or denied"
        allowDeselect={false}
        data-testid="edge-polarity"
        value={draft.polarity ?? AS_IT_IS}
        onChange={(value) =>
          onChange({ ...draft, polarity: POLARITIES.find((known) => known === value) ?? null })
        }
        data={[...leave, ...POLARITIES.map((value) => ({ value, label: POLARITY_WORDS[value] }))]}
      />
      <Select
        label="How it is said"
        allowDeselect={false}
        data-testid="edge-modality"
        value={draft.modality ?? AS_IT_IS}
        onChange={(value) =>
          onChange({ ...draft, modality: MODALITIES.find((known) => known === value) ?? null })
        }
        data={[...leave, ...MODALITIES.map((value) => ({ value, label: MODALITY_WORDS[value] }))]}
      />
    </div>
  );
}

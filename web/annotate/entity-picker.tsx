// Choosing another entity: by its name, in the whole graph.
import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';

import type { EntityDto } from '#server/contract/graph.ts';

import { useApp, useStore } from '../bind/app-context.ts';
import { entityTypeOf } from '../graph/ontology.ts';

/** Milliseconds of quiet before the server is asked. */
const QUIET_MS = 160;

export interface EntityPickerProps {
  label: string;
  /** Left out of what is found. */
  without?: string;
  /** What is sought while nothing is typed. */
  begin?: string;
  value: EntityDto | null;
  onChange(entity: EntityDto): void;
}

export function EntityPicker({ label, without, begin = '', value, onChange }: EntityPickerProps) {
  const { api, stores } = useApp();
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly EntityDto[]>([]);
  const wanted = query.trim() || begin;

  useEffect(() => {
    if (wanted === '' || wanted === value?.name) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      api.search(wanted, asking.signal).then(
        ({ entities }) => setFound(entities.map(({ entity }) => entity)),
        () => undefined,
      );
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [api, wanted, value?.name]);

  const all = [...(value === null ? [] : [value]), ...found.filter(({ id }) => id !== value?.id)];
  const options = all.filter(({ id }) => id !== without);
  return (
    <Select
      label={label}
      placeholder="Type a name"
      searchable
      data-autofocus
      data-testid="entity-picker"
      filter={({ options: given }) => given}
      nothingFoundMessage={wanted === '' ? 'Type a name' : 'No entity of this name'}
      searchValue={query}
      onSearchChange={setQuery}
      value={value?.id ?? null}
      onChange={(id) => {
        const entity = options.find((candidate) => candidate.id === id);
        if (entity !== undefined) onChange(entity);
      }}
      data={options.map((entity) => ({
        value: entity.id,
        label: `${entity.name} (${entityTypeOf(ontology, entity.type).label}, ${entity.degree})`,
      }))}
    />
  );
}

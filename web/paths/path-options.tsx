// What a path may walk: relation types, readings, how many steps, how many paths.
import { Checkbox, MultiSelect, Select } from '@mantine/core';

import { findPaths } from '../actions/flows/paths.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { countWords, READING_WORDS } from '../graph/wording.ts';
import { CROSSED_READINGS, type CrossedReading, PATH_COUNTS, PATH_LENGTHS } from '../state/paths.ts';
import classes from './paths.module.css';

export function PathOptions() {
  const app = useApp();
  const { types, readings, maxLength, limit } = useStore(app.stores.paths);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const relations = [...ontology.relationTypes.values()]
    .map(({ id, label }) => ({ value: id, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <details className={classes.options}>
      <summary data-testid="path-options">What to walk</summary>
      <div className={classes.fields}>
        <MultiSelect
          label="Relations"
          placeholder={types.length === 0 ? 'All' : ''}
          size="xs"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Walk all relations' }}
          data={relations}
          value={[...types]}
          onChange={(chosen) => void findPaths(app, { types: chosen })}
        />
        <Checkbox.Group
          label="Also over what is"
          size="xs"
          value={[...readings]}
          onChange={(chosen) => void findPaths(app, { readings: chosen as CrossedReading[] })}
        >
          <div className={classes.checks}>
            {CROSSED_READINGS.map((reading) => (
              <Checkbox key={reading} size="xs" value={reading} label={READING_WORDS[reading]} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={classes.pair}>
          <Select
            label="At most"
            size="xs"
            allowDeselect={false}
            data={PATH_LENGTHS.map((length) => ({
              value: String(length),
              label: countWords(length, 'step'),
            }))}
            value={String(maxLength)}
            onChange={(chosen) => {
              const length = PATH_LENGTHS.find((known) => String(known) === chosen);
              if (length !== undefined) void findPaths(app, { maxLength: length });
            }}
          />
          <Select
            label="List"
            size="xs"
            allowDeselect={false}
            data={PATH_COUNTS.map((count) => ({ value: String(count), label: countWords(count, 'path') }))}
            value={String(limit)}
            onChange={(chosen) => {
              const count = PATH_COUNTS.find((known) => String(known) === chosen);
              if (count !== undefined) void findPaths(app, { limit: count });
            }}
          />
        </div>
      </div>
    </details>
  );
}

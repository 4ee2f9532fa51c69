// Merging two entities: who survives, which edges move, and how to undo it.
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';

import type { EntityDto } from '#server/contract/graph.ts';

import { decidePair, mergePair } from '../actions/flows/edits.ts';
import { queueMarks } from '../actions/flows/review.ts';
import { useApp } from '../bind/app-context.ts';
import { remoteValue } from '../state/remote.ts';
import { pairKey } from '../state/review.ts';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { MergePreview, useMergePreview } from './merge-preview.tsx';
import { useEntities } from './use-entities.ts';

export interface MergeFormProps {
  left: string;
  right: string | null;
  /** Whose name is kept, until another is chosen. */
  first: 'left' | 'right';
}

export function MergeForm({ left, right, first }: MergeFormProps) {
  const app = useApp();
  const known = useEntities(right === null ? [left] : [left, right]);
  const [picked, setPicked] = useState<EntityDto | null>(null);
  const [survivor, setSurvivor] = useState<'left' | 'right'>(first);
  const entities = remoteValue(known);
  const one = entities?.get(left) ?? null;
  const other = right === null ? picked : (entities?.get(right) ?? null);
  const otherId = other?.id ?? null;
  const preview = useMergePreview(left, otherId, survivor);
  if (one === null) return null;
  return (
    <DecisionForm
      title={other === null ? `Merge ${one.name} with…` : `Merge ${one.name} and ${other.name}`}
      testId="merge-form"
      submit="Merge"
      size={560}
      ready={other !== null && preview.status === 'ready'}
      reasonLabel="Why they are the same"
      reasonFirst={right !== null}
      aside={
        other !== null && (
          <button
            type="button"
            className={classes.button}
            data-testid="merge-different"
            onClick={() => {
              app.stores.view.setState({ dialog: null });
              const pair = { left: one, right: other };
              void decidePair(app, pair, 'keep-apart', queueMarks(app, [pairKey(pair)], 'different'));
            }}
          >
            They are different
          </button>
        )
      }
      onSubmit={(reason) => {
        if (other !== null) {
          const pair = { left: one, right: other };
          void mergePair(app, pair, survivor, reason, queueMarks(app, [pairKey(pair)], 'same'));
        }
      }}
    >
      {right === null && (
        <EntityPicker label="The other entity" without={left} value={picked} onChange={setPicked} />
      )}
      {other !== null && (
        <div>
          <p className={classes.hint}>Whose name is kept</p>
          <SegmentedControl
            fullWidth
            aria-label="Whose name is kept"
            data-testid="merge-survivor"
            value={survivor}
            onChange={(side) => setSurvivor(side === 'right' ? 'right' : 'left')}
            data={[
              { value: 'left', label: one.name },
              { value: 'right', label: other.name },
            ]}
          />
        </div>
      )}
      <MergePreview preview={preview} />
    </DecisionForm>
  );
}

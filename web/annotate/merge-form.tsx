// Merging two entities: who survives, which edges move, and how to undo it.
import { SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';

import type { MergePreviewDto } from '#server/contract/annotate.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { decidePair, mergePair } from '../actions/flows/edits.ts';
import { queueMarks } from '../actions/flows/review.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { countWords, dateWords, edgeSentence } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { pairKey } from '../state/review.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { useAnswer } from './use-answer.ts';
import { useEntities } from './use-entities.ts';

export function MergeForm({ left, right }: { left: string; right: string | null }) {
  const app = useApp();
  const known = useEntities(right === null ? [left] : [left, right]);
  const [picked, setPicked] = useState<EntityDto | null>(null);
  const [survivor, setSurvivor] = useState<'left' | 'right'>('left');
  const entities = remoteValue(known);
  const one = entities?.get(left) ?? null;
  const other = right === null ? picked : (entities?.get(right) ?? null);
  const otherId = other?.id ?? null;
  const ask = useCallback(
    (signal: AbortSignal) => app.api.mergePreview({ left, right: otherId ?? '', survivor }, signal),
    [app, left, otherId, survivor],
  );
  const preview = useAnswer(otherId === null ? null : ask);
  if (one === null) return null;
  return (
    <DecisionForm
      title={other === null ? `Merge ${one.name} with…` : `Merge ${one.name} and ${other.name}`}
      testId="merge-form"
      submit="Merge"
      size={560}
      ready={other !== null && preview.status === 'ready'}
      reasonLabel="Why they are the same"
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
      {preview.status === 'loading' && <LoadingNote text="Looking at what would move…" />}
      {preview.status === 'failed' && (
        <FailureNote
          title="No preview"
          message={preview.error.message}
          help={preview.error.help}
          code={preview.error.code}
        />
      )}
      {preview.status === 'ready' && <Preview {...preview.value} />}
    </DecisionForm>
  );
}

function Preview({ survivor, absorbed, aliases, moving, loops, joining, keptApart }: MergePreviewDto) {
  return (
    <div className={classes.form} data-testid="merge-preview">
      {keptApart !== null && (
        <p className={classes.warning}>
          {keptApart.by} kept them apart on {dateWords(keptApart.at)}
          {keptApart.reason !== null && `: ${keptApart.reason}`}. Merging overrules that.
        </p>
      )}
      <p>
        <strong>{survivor.name}</strong> stays; <strong>{absorbed.name}</strong> becomes a part of it
        {aliases.length > 0 && ` (also called ${aliases.slice(0, 6).join(', ')})`}.
      </p>
      <Moves title={`${countWords(moving.total, 'edge')} will move to ${survivor.name}`} {...moving} />
      {joining > 0 && (
        <p className={classes.hint}>
          {countWords(joining, 'of them says', 'of them say')} what {survivor.name} has an edge for already
          and will be one with it.
        </p>
      )}
      {loops.total > 0 && (
        <Moves
          title={`${countWords(loops.total, 'edge')} between the two will not be drawn any more`}
          {...loops}
        />
      )}
      <p className={classes.hint} data-testid="merge-undo-hint">
        Undo takes the merge back as it was; later, “Unmerge” in the menu of {survivor.name} does.
      </p>
    </div>
  );
}

function Moves({ title, edges, total }: { title: string; edges: readonly EdgeDto[]; total: number }) {
  const { stores } = useApp();
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const { entities } = useStore(stores.scene);
  const name = (id: string) => entities.get(id)?.name ?? '…';
  return (
    <div>
      <strong>{title}</strong>
      {edges.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <ul className={classes.moves} data-testid="merge-moves" tabIndex={0} aria-label={title}>
          {edges.map((edge) => (
            <li key={edge.id}>{edgeSentence(edge, name, ontology)}</li>
          ))}
          {total > edges.length && <li>and {countWords(total - edges.length, 'more', 'more')}</li>}
        </ul>
      )}
    </div>
  );
}

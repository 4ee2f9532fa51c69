// What a merge would do: who stays, which edges move, join or go, and how to undo it.
import { useCallback } from 'react';

import type { EdgeDto } from '#server/contract/graph.ts';
import type { MergePreviewDto } from '#server/contract/merge-preview.ts';

import { useApp, useStore } from '../bind/app-context.ts';
import { entityTypeOf } from '../graph/ontology.ts';
import { countWords, dateWords, edgeSentence } from '../graph/wording.ts';
import { type Remote, remoteValue } from '../state/remote.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './annotate.module.css';
import { useAnswer } from './use-answer.ts';
import { useEntities } from './use-entities.ts';

/** `right` null asks nothing. */
export function useMergePreview(
  left: string,
  right: string | null,
  survivor: 'left' | 'right',
): Remote<MergePreviewDto> {
  const { api } = useApp();
  const ask = useCallback(
    (signal: AbortSignal) => api.mergePreview({ left, right: right ?? '', survivor }, signal),
    [api, left, right, survivor],
  );
  return useAnswer(right === null ? null : ask);
}

export function MergePreview({ preview }: { preview: Remote<MergePreviewDto> }) {
  switch (preview.status) {
    case 'idle':
      return null;
    case 'loading':
      return preview.previous === null ? (
        <LoadingNote text="Looking at what would move…" />
      ) : (
        <Told {...preview.previous} />
      );
    case 'failed':
      return (
        <FailureNote
          title="No preview"
          message={preview.error.message}
          help={preview.error.help}
          code={preview.error.code}
        />
      );
    case 'ready':
      return <Told {...preview.value} />;
  }
}

function Told({ survivor, absorbed, aliases, moving, loops, joining, keptApart }: MergePreviewDto) {
  return (
    <div className={classes.form} data-testid="merge-preview">
      {keptApart !== null && (
        <p className={classes.warning}>
          {keptApart.by} kept them apart on {dateWords(keptApart.at)}
          {keptApart.reason !== null && `: ${keptApart.reason}`}. Merging overrules that.
        </p>
      )}
      <TypeClash survivor={survivor} absorbed={absorbed} />
      <p>
        <strong>{survivor.name}</strong> stays; <strong>{absorbed.name}</strong> becomes a part of it
        {aliases.length > 0 && ` (also called ${aliases.slice(0, 6).join(', ')})`}.
      </p>
      <Moves title={`${countWords(moving.total, 'edge')} will move to ${survivor.name}`} {...moving} />
      {joining > 0 && (
        <p className={classes.hint}>
          {survivor.name} has the same edge already for {countWords(joining, 'of them', 'of them')}: each
          becomes one with it, and keeps all sentences.
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

/** A person and a body are seldom one. */
function TypeClash({ survivor, absorbed }: Pick<MergePreviewDto, 'survivor' | 'absorbed'>) {
  const ontology = useStore(useApp().stores.boot, (state) => state.ontology);
  if (survivor.type === absorbed.type) return null;
  const label = (type: string) => entityTypeOf(ontology, type).label;
  return (
    <p className={classes.warning} data-testid="merge-types">
      {survivor.name} is of the type {label(survivor.type)}, {absorbed.name} of {label(absorbed.type)}: are
      they the same?
    </p>
  );
}

function Moves({ title, edges, total }: { title: string; edges: readonly EdgeDto[]; total: number }) {
  const { stores } = useApp();
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const named = remoteValue(useEntities(edges.flatMap(({ subject, object }) => [subject, object])));
  const name = (id: string) => named?.get(id)?.name ?? '…';
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

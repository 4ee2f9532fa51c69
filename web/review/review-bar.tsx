// The head of the review: which queue, how far, filters, and the ways around.
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';

import { filterReview, openReview } from '../actions/flows/review.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { relationTypeOf } from '../graph/ontology.ts';
import { countWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { waiting } from '../state/review.ts';
import { Icon } from '../ui/icon.tsx';
import shared from './review.module.css';
import classes from './review-bar.module.css';

const CONFIDENCES = [0.5, 0.7, 0.9] as const;

/** `onFiltered` gives the keyboard back to the queue, whose keys are deaf while a field has it. */
export function ReviewBar({ onFiltered }: { onFiltered(): void }) {
  const app = useApp();
  const review = useStore(app.stores.review);
  const edges = review.tab === 'edges';
  return (
    <header className={classes.bar} data-filters={(edges && review.filtersOpen) || undefined}>
      <h2 className={classes.title}>Review</h2>
      <SegmentedControl
        size="xs"
        aria-label="Queue"
        data-testid="review-tabs"
        value={review.tab}
        onChange={(tab) => {
          void openReview(app, tab === 'duplicates' ? 'duplicates' : 'edges');
          onFiltered();
        }}
        data={[
          { value: 'edges', label: 'Edges' },
          { value: 'duplicates', label: 'Duplicates' },
        ]}
      />
      <Progress />
      {edges && <Filters onFiltered={onFiltered} />}
      <div className={classes.tools}>
        {edges && (
          <span className={classes.narrowOnly}>
            <ActionButton id="review.filters" />
          </span>
        )}
        {edges && <ActionButton id="review.list" />}
        {edges && <ActionButton id="review.show" />}
        <ActionButton id="review.close" />
      </div>
      <div className={classes.around}>
        <ActionButton id="review.previous" />
        <ActionButton id="review.next" />
      </div>
    </header>
  );
}

function Progress() {
  const review = useStore(useApp().stores.review);
  const { progress } = review;
  if (review.tab === 'duplicates') {
    return <p className={classes.progress}>{countWords(waiting(review), 'pair')} here to decide</p>;
  }
  if (progress === null) return null;
  const all = progress.reviewed + progress.left;
  return (
    <p className={classes.progress} data-testid="review-progress">
      <progress max={Math.max(1, all)} value={progress.reviewed} aria-label="Reviewed" />
      <span>
        {progress.reviewed.toLocaleString('en')} reviewed, {progress.left.toLocaleString('en')} left
      </span>
    </p>
  );
}

function Filters({ onFiltered }: { onFiltered(): void }) {
  const app = useApp();
  const { filters } = useStore(app.stores.review);
  const { ontology, stats } = useStore(app.stores.boot);
  const types = remoteValue(stats)?.relationTypes ?? [];
  const first = useRef<HTMLSelectElement>(null);
  const opened = useStore(app.stores.review, (review) => review.filtersOpen);
  useEffect(() => {
    if (opened) first.current?.focus();
  }, [opened]);
  const filter = (change: Parameters<typeof filterReview>[1]) => {
    void filterReview(app, change);
    onFiltered();
  };
  return (
    <div className={classes.filters}>
      <NativeSelect
        ref={first}
        size="xs"
        aria-label="Type"
        data-testid="review-type"
        value={filters.type ?? ''}
        onChange={(event) => filter({ type: event.currentTarget.value || null })}
        data={[
          { value: '', label: 'All types' },
          ...types.map(({ type, count }) => ({
            value: type,
            label: `${relationTypeOf(ontology, type).label} (${count})`,
          })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label="Confidence"
        data-testid="review-confidence"
        value={String(filters.maxConfidence ?? '')}
        onChange={(event) =>
          filter({
            maxConfidence: event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
          })
        }
        data={[
          { value: '', label: 'Any confidence' },
          ...CONFIDENCES.map((value) => ({ value: String(value), label: `${value * 100}% or less` })),
        ]}
      />
      {filters.document !== null && (
        <button
          type="button"
          className={shared.plain}
          data-testid="review-document"
          onClick={() => filter({ document: null })}
        >
          “{filters.document.title}” <Icon name="x" size={13} />
          <span className="visually-hidden">Show all articles</span>
        </button>
      )}
    </div>
  );
}

// The review: one edge or pair at a time, or the edges as a list, with the keyboard.
import { useEffect, useRef } from 'react';

import { currentItem, currentPair, filterReview, keepFilled } from '../actions/flows/review.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { waiting } from '../state/review.ts';
import { EmptyNote, FailureNote, LoadingNote } from '../ui/notes.tsx';
import { EdgeCard } from './edge-card.tsx';
import { EdgeList } from './edge-list.tsx';
import { PairCard } from './pair-card.tsx';
import classes from './review.module.css';
import { ReviewBar } from './review-bar.tsx';
import { UpNext } from './up-next.tsx';

export function ReviewPanel() {
  const panel = useRef<HTMLElement>(null);
  const takeKeyboard = () => panel.current?.focus({ preventScroll: true });
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section ref={panel} className={classes.panel} tabIndex={-1} aria-label="Review" data-testid="review">
      <ReviewBar onFiltered={takeKeyboard} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.body} tabIndex={0} aria-label="What waits" aria-live="polite">
        <Body />
      </section>
    </section>
  );
}

function Body() {
  const app = useApp();
  const review = useStore(app.stores.review);
  const queue = review.tab === 'edges' ? review.edges : review.pairs;
  const item = currentItem(review);
  const pair = currentPair(review);
  if (queue.status === 'failed' && queue.error !== null && queue.items.length === 0) {
    return (
      <FailureNote
        title="The queue could not be loaded"
        message={queue.error.message}
        help={queue.error.help}
        code={queue.error.code}
        onRetry={() => void keepFilled(app, { again: true })}
      />
    );
  }
  if (queue.items.length === 0) {
    return queue.status === 'ready' ? <NothingWaits /> : <LoadingNote text="Loading what waits…" />;
  }
  const nothingLeft = queue.items.length > 0 && queue.next === null && waiting(review) === 0;
  return (
    <>
      {nothingLeft && <NothingWaits />}
      {review.tab === 'edges' && review.form === 'list' && <EdgeList />}
      {review.form === 'cards' && item !== null && (
        <>
          <EdgeCard key={item.edge.id} item={item} />
          <UpNext />
        </>
      )}
      {pair !== null && <PairCard pair={pair} />}
    </>
  );
}

function NothingWaits() {
  const app = useApp();
  const { tab, filters } = useStore(app.stores.review);
  const some = filters.type !== null || filters.document !== null || filters.maxConfidence !== null;
  return (
    <EmptyNote
      icon="check"
      title={tab === 'edges' ? 'No edge waits for a verdict' : 'No likely duplicates wait'}
    >
      {tab === 'edges' && some ? (
        <button
          type="button"
          className={classes.plain}
          onClick={() => void filterReview(app, { type: null, document: null, maxConfidence: null })}
        >
          Take the filters off
        </button>
      ) : (
        <p>What was decided is not asked again. New texts bring new ones.</p>
      )}
    </EmptyNote>
  );
}

// The queue as a list: check several, judge them with one key.
import { Button, Checkbox } from '@mantine/core';

import { checkEdges, keepFilled } from '../actions/flows/review.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { edgeSentence, percentWords } from '../graph/wording.ts';
import { DecidedTag } from './decided-tag.tsx';
import classes from './edge-list.module.css';
import shared from './review.module.css';
import { VerdictButtons } from './verdict-buttons.tsx';

const VERDICTS = ['review.accept', 'review.reject', 'review.unsure'] as const;

export function EdgeList() {
  const app = useApp();
  const review = useStore(app.stores.review);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const { items, next, status } = review.edges;
  const open = items.filter(({ edge }) => !review.decided.has(edge.id)).map(({ edge }) => edge.id);
  const { size } = review.checked;
  return (
    <div className={shared.card} style={{ maxWidth: 1100 }} data-testid="review-list">
      <p className={shared.quiet} role="status">
        {size === 0 ? 'Check edges to judge them together.' : `${size} checked: one verdict for all of them.`}
      </p>
      <VerdictButtons ids={VERDICTS} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th>
              <Checkbox
                size="xs"
                aria-label="Check all"
                data-testid="review-check-all"
                checked={size > 0 && size === open.length}
                indeterminate={size > 0 && size < open.length}
                onChange={(event) => checkEdges(app, open, event.currentTarget.checked)}
              />
            </th>
            <th>Edge</th>
            <th>Sentence</th>
            <th>Confidence</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ edge, subject, object, context }, index) => {
            const words = edgeSentence(
              edge,
              (id) => (id === subject.id ? subject.name : object.name),
              ontology,
            );
            const decided = review.decided.has(edge.id);
            return (
              <tr
                key={edge.id}
                data-testid="review-row"
                data-decided={decided || undefined}
                data-current={index === review.edges.at || undefined}
              >
                <td>
                  <Checkbox
                    size="xs"
                    aria-label={words}
                    disabled={decided}
                    checked={review.checked.has(edge.id)}
                    onChange={(event) => checkEdges(app, [edge.id], event.currentTarget.checked)}
                  />
                </td>
                <td>
                  {words} <DecidedTag id={edge.id} />
                </td>
                <td className={shared.quiet}>{context.sentence.text}</td>
                <td className={classes.number}>{percentWords(edge.confidence)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {next !== null && (
        <Button
          variant="default"
          size="xs"
          loading={status === 'loading'}
          onClick={() => void keepFilled(app, { again: true, more: true })}
        >
          Load more
        </Button>
      )}
    </div>
  );
}

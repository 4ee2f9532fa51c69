// What comes after the edge that is being judged, for whoever wants to know what lies ahead or to take one out of turn.
import { useApp, useStore } from '../bind/app-context.ts';
import { edgeSentence, percentWords } from '../graph/wording.ts';
import { comingUp, goTo } from '../state/review.ts';
import classes from './review.module.css';

const SHOWN = 6;

export function UpNext() {
  const { stores } = useApp();
  const review = useStore(stores.review);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const items = comingUp(review, SHOWN);
  if (items.length === 0) return null;
  return (
    <section className={classes.next} aria-label="Up next" data-testid="review-next">
      <h3>Up next</h3>
      <ol>
        {items.map(({ edge, subject, object, context }) => {
          const names = new Map([subject, object].map(({ id, name }) => [id, name]));
          return (
            <li key={edge.id}>
              <button
                type="button"
                className={classes.nextItem}
                onClick={() => stores.review.setState((now) => goTo(now, edge.id))}
              >
                <span className={classes.nextEdge}>
                  {edgeSentence(edge, (id) => names.get(id) ?? '', ontology)}
                </span>
                <span className={classes.nextSentence}>{context.sentence.text}</span>
                <span>{percentWords(edge.confidence)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

// Two entities that may be one: side by side, with the reasons.
import type { EntityDto } from '#server/contract/graph.ts';

import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { entityTypeOf } from '../graph/ontology.ts';
import { countWords, percentWords } from '../graph/wording.ts';
import { type PairDto, pairKey } from '../state/review.ts';
import { DecidedTag } from './decided-tag.tsx';
import classes from './review.module.css';
import { VerdictButtons } from './verdict-buttons.tsx';

const VERDICTS = ['review.accept', 'review.reject', 'review.unsure'] as const;

export function PairCard({ pair }: { pair: PairDto }) {
  const { stores } = useApp();
  const { left, right, score, reasons } = pair;
  const key = pairKey(pair);
  return (
    <article className={classes.card} data-testid="review-pair" data-pair={key}>
      <p className={classes.origin}>
        <span>Likeness {percentWords(score)}</span>
        <DecidedTag id={key} />
      </p>
      <div className={classes.two}>
        <Side entity={left} />
        <Side entity={right} />
      </div>
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <VerdictButtons ids={VERDICTS} />
      <p className={classes.quiet}>
        Same merges them; {left.name} keeps its name.{' '}
        <button
          type="button"
          className={classes.plain}
          data-testid="review-preview-merge"
          onClick={() => stores.view.setState({ dialog: { kind: 'merge', left: left.id, right: right.id } })}
        >
          See what would move…
        </button>
      </p>
    </article>
  );
}

function Side({ entity }: { entity: EntityDto }) {
  const ontology = useStore(useApp().stores.boot, (state) => state.ontology);
  const kinds = [entityTypeOf(ontology, entity.type).label, entity.kind, entity.description];
  return (
    <section aria-label={entity.name}>
      <p className={classes.end}>
        <TypeDot type={entity.type} size={24} />
        {entity.name}
      </p>
      <p className={classes.quiet}>{kinds.filter(Boolean).join(' · ')}</p>
      {entity.aliases.length > 0 && <p>Also called {entity.aliases.join(', ')}</p>}
      <p className={classes.quiet}>
        {countWords(entity.degree, 'edge')} · {countWords(entity.documents, 'document')} ·{' '}
        {countWords(entity.mentions, 'mention')}
      </p>
    </section>
  );
}

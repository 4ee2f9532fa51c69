// Two entities that may be one: side by side, with the reasons, who would keep the name, and what a merge would move.
import type { EntityDto } from '#server/contract/graph.ts';

import { keyCaps } from '../actions/keys.ts';
import { actionOf, runById } from '../actions/registry.ts';
import { MergePreview, useMergePreview } from '../annotate/merge-preview.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { IS_MAC } from '../bind/platform.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { entityTypeOf } from '../graph/ontology.ts';
import { countWords, percentWords } from '../graph/wording.ts';
import { type PairDto, pairKey, survivorOf } from '../state/review.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import { Tag } from '../ui/tag.tsx';
import { DecidedTag } from './decided-tag.tsx';
import classes from './review.module.css';
import { VerdictButtons } from './verdict-buttons.tsx';

const VERDICTS = ['review.accept', 'review.reject', 'review.unsure', 'review.edit'] as const;

export function PairCard({ pair }: { pair: PairDto }) {
  const { stores } = useApp();
  const { left, right, score, reasons } = pair;
  const key = pairKey(pair);
  const survivor = useStore(stores.review, survivorOf);
  const decided = useStore(stores.review, (review) => review.decided.has(key));
  const preview = useMergePreview(left.id, decided ? null : right.id, survivor);
  return (
    <article className={classes.card} data-testid="review-pair" data-pair={key}>
      <p className={classes.origin}>
        <span>Likeness {percentWords(score)}</span>
        <DecidedTag id={key} />
      </p>
      <div className={classes.two}>
        <Side entity={left} survives={!decided && survivor === 'left'} />
        {!decided && <Swap />}
        <Side entity={right} survives={!decided && survivor === 'right'} />
      </div>
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <VerdictButtons ids={VERDICTS} />
      {!decided && (
        <section className={classes.preview} aria-label="If they are the same">
          <h3>If they are the same</h3>
          <MergePreview preview={preview} />
        </section>
      )}
    </article>
  );
}

function Swap() {
  const app = useApp();
  const caps = keyCaps(actionOf('review.swap')?.keys[0] ?? '', IS_MAC);
  return (
    <button
      type="button"
      className={classes.swap}
      aria-label="Swap who keeps the name"
      title="Swap who keeps the name"
      data-testid="review-swap"
      onClick={() => void runById(app, 'review.swap')}
    >
      <Icon name="arrows-left-right" size={16} />
      <KeyCaps caps={caps} />
    </button>
  );
}

function Side({ entity, survives }: { entity: EntityDto; survives: boolean }) {
  const ontology = useStore(useApp().stores.boot, (state) => state.ontology);
  const kinds = [entityTypeOf(ontology, entity.type).label, entity.kind, entity.description];
  return (
    <section aria-label={entity.name} data-survives={survives || undefined}>
      <p className={classes.end}>
        <TypeDot type={entity.type} size={24} />
        {entity.name}
      </p>
      {survives && (
        <p>
          <Tag tone="accent" testId="review-survivor">
            Keeps its name
          </Tag>
        </p>
      )}
      <p className={classes.quiet}>{kinds.filter(Boolean).join(' · ')}</p>
      {entity.aliases.length > 0 && <p>Also called {entity.aliases.join(', ')}</p>}
      <p className={classes.quiet}>
        {countWords(entity.degree, 'edge')} · {countWords(entity.documents, 'document')} ·{' '}
        {countWords(entity.mentions, 'mention')}
      </p>
    </section>
  );
}

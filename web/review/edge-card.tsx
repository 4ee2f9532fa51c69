// One edge to judge: as a small diagram, with its sentence in its paragraph and what its ends may be confused with.
import type { EntityDto } from '#server/contract/graph.ts';
import type { LikelyDuplicateDto, ReviewItemDto } from '#server/contract/review.ts';

import { filterReview } from '../actions/flows/review.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { relationTypeOf } from '../graph/ontology.ts';
import { READING_LOOKS } from '../graph/styles/readings.ts';
import { countWords, dateWords, percentWords, relationWords } from '../graph/wording.ts';
import { EdgeTags } from '../inspector/edge-tags.tsx';
import { schemeOf } from '../state/theme.ts';
import { type EvidenceRole, EvidenceText } from '../ui/evidence-text.tsx';
import { LineSample } from '../ui/line-sample.tsx';
import type { MarkSpan } from '../ui/marks.ts';
import { DecidedTag } from './decided-tag.tsx';
import classes from './review.module.css';
import { VerdictButtons } from './verdict-buttons.tsx';

const VERDICTS = ['review.accept', 'review.reject', 'review.unsure', 'review.edit'] as const;

export function EdgeCard({ item }: { item: ReviewItemDto }) {
  const app = useApp();
  const { edge, subject, object, context, more, duplicates } = item;
  const { document, sentence } = context;
  const spans: Array<MarkSpan<EvidenceRole>> = [
    { ...context.subject, role: 'subject' },
    { ...context.object, role: 'object' },
    ...(context.trigger === null ? [] : [{ ...context.trigger, role: 'trigger' as const }]),
  ];
  return (
    <article className={classes.card} data-testid="review-item" data-edge={edge.id}>
      <Diagram item={item} />
      <p className={classes.origin}>
        <EdgeTags edge={edge} />
        <DecidedTag id={edge.id} />
        <span>Confidence {percentWords(edge.confidence)}</span>
        {edge.firstDate !== null && <span>{dateWords(edge.firstDate, edge.datePrecision)}</span>}
        {edge.title !== null && <span>{edge.title}</span>}
      </p>
      <blockquote className={classes.paragraph} data-testid="review-paragraph">
        {context.before}{' '}
        <span className={classes.sentence} data-testid="review-sentence">
          <EvidenceText text={sentence.text} offset={sentence.start} spans={spans} />
        </span>{' '}
        {context.after}
      </blockquote>
      <p className={classes.origin}>
        <span>
          {[document.title ?? 'Untitled', document.outlet, dateWords(document.publishedAt)]
            .filter(Boolean)
            .join(', ')}
        </span>
        {more > 0 && <span>{countWords(more, 'other sentence says', 'other sentences say')} it too</span>}
        <button
          type="button"
          className={classes.plain}
          onClick={() =>
            void filterReview(app, { document: { id: document.id, title: document.title ?? 'Untitled' } })
          }
        >
          Review only this article
        </button>
      </p>
      <Duplicates of={subject} likely={duplicates.subject} />
      <Duplicates of={object} likely={duplicates.object} />
      <VerdictButtons ids={VERDICTS} />
    </article>
  );
}

function Diagram({ item: { edge, subject, object } }: { item: ReviewItemDto }) {
  const { stores } = useApp();
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const scheme = schemeOf(useStore(stores.theme));
  const { pattern, color } = READING_LOOKS[edge.reading];
  return (
    <div className={classes.diagram}>
      <span className={classes.end}>
        <TypeDot type={subject.type} size={26} />
        {subject.name}
      </span>
      <span className={classes.relation}>
        {relationWords(edge, ontology)}
        <LineSample
          color={color[scheme]}
          pattern={pattern}
          arrow={!relationTypeOf(ontology, edge.type).symmetric}
        />
      </span>
      <span className={classes.end}>
        <TypeDot type={object.type} size={26} />
        {object.name}
      </span>
    </div>
  );
}

function Duplicates({ of, likely }: { of: EntityDto; likely: readonly LikelyDuplicateDto[] }) {
  const { stores } = useApp();
  if (likely.length === 0) return null;
  return (
    <section className={classes.duplicates} data-testid="review-duplicates">
      <h3>{of.name} may be in the graph under another name</h3>
      <ul>
        {likely.map(({ entity, score, reasons }) => (
          <li key={entity.id}>
            <strong>{entity.name}</strong> ({percentWords(score)}) {reasons[0]}{' '}
            <button
              type="button"
              className={classes.plain}
              onClick={() =>
                stores.view.setState({ dialog: { kind: 'merge', left: of.id, right: entity.id } })
              }
            >
              Compare…
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

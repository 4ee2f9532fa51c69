// One sentence that says it: marked, with who, where and when, and the way to its article.

import { claimReading } from '#cypher/model/reading.ts';
import type { ClaimDto, EdgeDto } from '#server/contract/graph.ts';

import { useApp } from '../bind/app-context.ts';
import { dateWords, percentWords, READING_WORDS } from '../graph/wording.ts';
import { openArticle } from '../state/view.ts';
import { type EvidenceRole, EvidenceText } from '../ui/evidence-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MarkSpan } from '../ui/marks.ts';
import { Tag } from '../ui/tag.tsx';
import classes from './inspector.module.css';

function claimSpans(claim: Pick<ClaimDto, 'subject' | 'object' | 'trigger'>): Array<MarkSpan<EvidenceRole>> {
  return [
    { ...claim.subject, role: 'subject' },
    { ...claim.object, role: 'object' },
    ...(claim.trigger === null ? [] : [{ ...claim.trigger, role: 'trigger' as const }]),
  ];
}

/** "says it as fact", "denies it". */
function stanceOf({ polarity, modality }: ClaimDto): string {
  if (polarity === 'denied')
    return modality === 'actual' ? 'denies it' : `denies it ${MODALITY_WORDS[modality]}`;
  return `says it ${MODALITY_WORDS[modality]}`;
}

const MODALITY_WORDS: Readonly<Record<ClaimDto['modality'], string>> = {
  actual: 'as fact',
  planned: 'as a plan',
  possible: 'as a possibility',
  alleged: 'as an allegation',
};

export interface EvidenceCardProps {
  claim: ClaimDto;
  /** Its document is a copy of one that was shown already. */
  copy: boolean;
  /** The edge's reading; a claim that reads otherwise says so. */
  reading: EdgeDto['reading'];
}

export function EvidenceCard({ claim, copy, reading }: EvidenceCardProps) {
  const { stores } = useApp();
  const { document, sentence } = claim;
  const read = () =>
    stores.view.setState((view) =>
      openArticle(view, { document: document.id, start: sentence.start, end: sentence.end }),
    );
  const says = claim.attribution === null ? (document.outlet ?? 'The article') : claim.attribution.name;
  return (
    <li className={classes.card} data-testid="evidence">
      <blockquote className={classes.quote}>
        <EvidenceText text={sentence.text} offset={sentence.start} spans={claimSpans(claim)} />
      </blockquote>
      <p className={classes.says}>
        <span>
          <strong>{says}</strong> {stanceOf(claim)}
        </span>
        {claim.date !== null && <span>Event {dateWords(claim.date, claim.datePrecision)}</span>}
        {claim.inferred && <span>An end is inferred</span>}
      </p>
      <p className={classes.origin}>
        <span>
          {[document.outlet ?? 'Unnamed outlet', dateWords(document.publishedAt)].filter(Boolean).join(', ')}
        </span>
        <span>{percentWords(claim.confidence)}</span>
        <span>{claim.extractor}</span>
        {copy && <Tag>Copy of a report above</Tag>}
        {claimReading(claim) !== reading && <Tag>{READING_WORDS[claimReading(claim)]}</Tag>}
      </p>
      <button type="button" className={classes.read} onClick={read} data-testid="open-article">
        <Icon name="article" size={15} />
        <span>{document.title ?? 'Open the article'}</span>
      </button>
    </li>
  );
}

// The text itself: sentences with marks, names as ways to their entities. Text is only ever text, never HTML.
import { useEffect, useMemo, useRef } from 'react';

import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { openEntity } from '../actions/flows/explore.ts';
import { WordSelection } from '../annotate/word-selection.tsx';
import { useApp } from '../bind/app-context.ts';
import { useLight } from '../bind/use-light.ts';
import type { ArticleRef } from '../state/view.ts';
import evidence from '../ui/evidence-text.module.css';
import { cutByMarks, type MarkSpan } from '../ui/marks.ts';
import classes from './article-panel.module.css';
import { type Block, blocksOf } from './blocks.ts';

type Role = 'subject' | 'trigger' | 'object' | 'mention';
type Mention = DocumentDetailDto['mentions'][number];

interface ArticleTextProps {
  detail: DocumentDetailDto;
  article: ArticleRef;
  /** The selected edge: its claims are marked here. */
  edge: string | null;
}

function spansOf(detail: DocumentDetailDto, edge: string | null): Array<MarkSpan<Role>> {
  const claims = detail.claims.filter((claim) => edge !== null && claim.edge === edge);
  const named = detail.mentions.filter((mention) => mention.entities.length > 0);
  return [
    ...named.map(({ start, end }) => ({ start, end, role: 'mention' as const })),
    ...claims.flatMap(({ subject, object, trigger }) => [
      { ...subject, role: 'subject' as const },
      { ...object, role: 'object' as const },
      ...(trigger === null ? [] : [{ ...trigger, role: 'trigger' as const }]),
    ]),
  ];
}

export function ArticleText({ detail, article, edge }: ArticleTextProps) {
  const light = useLight();
  const blocks = useMemo(() => blocksOf(detail), [detail]);
  const spans = useMemo(() => spansOf(detail, edge), [detail, edge]);
  const target = useRef<HTMLSpanElement>(null);
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls anew whenever another place is asked for.
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' });
  }, [article.document, article.start, article.end]);

  function lightSentence(sentence: string | null) {
    const edges = detail.claims.flatMap((claim) =>
      claim.sentence === sentence && claim.edge !== null ? [claim.edge] : [],
    );
    light(edges);
  }

  const isTarget = (block: Block) =>
    article.start !== null &&
    block.sentence !== null &&
    block.start <= article.start &&
    article.start < block.start + block.text.length;

  return (
    <>
      <WordSelection document={article.document} text={text} />
      <div ref={text} className={classes.text} data-testid="article-text">
        {blocks.map((block) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a hint for the pointer; the list of claims below is the way by keyboard.
          <span
            key={block.start}
            ref={isTarget(block) ? target : undefined}
            className={block.sentence === null ? undefined : classes.sentence}
            data-target={isTarget(block) || undefined}
            data-skipped={block.skipped || undefined}
            data-testid={isTarget(block) ? 'target-sentence' : undefined}
            onMouseEnter={() => lightSentence(block.sentence)}
            onMouseLeave={() => lightSentence(null)}
          >
            {cutByMarks(block.text, block.start, spans).map((piece) => (
              <MarkedPiece key={piece.start} {...piece} mentions={detail.mentions} />
            ))}
          </span>
        ))}
      </div>
    </>
  );
}

interface MarkedPieceProps {
  start: number;
  text: string;
  roles: readonly Role[];
  mentions: readonly Mention[];
}

function MarkedPiece({ start, text, roles, mentions }: MarkedPieceProps) {
  const app = useApp();
  const marks = roles.filter((role) => role !== 'mention');
  const marked =
    marks.length === 0 ? (
      text
    ) : (
      <mark className={evidence.mark} data-roles={marks.join(' ')}>
        {text}
      </mark>
    );
  // The shortest mention around this piece is the most exact one.
  const mention = roles.includes('mention')
    ? mentions
        .filter(
          (candidate) =>
            candidate.start <= start && start + text.length <= candidate.end && candidate.entities.length > 0,
        )
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    : undefined;
  const entity = mention?.entities[0];
  if (entity === undefined) return marked;
  return (
    <button
      type="button"
      className={classes.mention}
      data-kind={mention?.kind}
      data-by-hand={mention?.byHand || undefined}
      title={mention?.byHand ? 'Named by an analyst' : undefined}
      onClick={() => void openEntity(app, entity, text)}
    >
      {marked}
    </button>
  );
}

// Reading and status of an edge as tags.
import type { EdgeDto } from '#server/contract/graph.ts';

import { READING_WORDS, STATUS_MARKS, STATUS_WORDS } from '../graph/wording.ts';
import { Tag, type TagTone } from '../ui/tag.tsx';

const STATUS_TONES: Readonly<Record<EdgeDto['status'], TagTone>> = {
  unreviewed: 'plain',
  accepted: 'good',
  unsure: 'doubt',
};

const READING_TONES: Readonly<Record<EdgeDto['reading'], TagTone>> = {
  asserted: 'plain',
  alleged: 'doubt',
  denied: 'bad',
  proposed: 'accent',
};

export function EdgeTags({ edge }: { edge: EdgeDto }) {
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4, justifyContent: 'flex-end' }}>
      <Tag tone={READING_TONES[edge.reading]}>{READING_WORDS[edge.reading]}</Tag>
      {edge.disputed && <Tag tone="bad">Disputed</Tag>}
      {edge.inferred && <Tag tone="doubt">Inferred</Tag>}
      {edge.rejectedBefore && <Tag tone="bad">Rejected before</Tag>}
      <Tag tone={STATUS_TONES[edge.status]} testId="edge-status">
        {STATUS_MARKS[edge.status]}
        {STATUS_WORDS[edge.status]}
      </Tag>
    </span>
  );
}

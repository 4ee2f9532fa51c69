// Reading and status of an edge as tags.
import type { EdgeDto } from '#server/contract/graph.ts';

import { ReadingTag } from '../bind/reading-tag.tsx';
import { STATUS_MARKS, STATUS_WORDS } from '../graph/wording.ts';
import { Tag, type TagTone } from '../ui/tag.tsx';

const STATUS_TONES: Readonly<Record<EdgeDto['status'], TagTone>> = {
  unreviewed: 'plain',
  accepted: 'good',
  unsure: 'doubt',
};

export function EdgeTags({ edge }: { edge: EdgeDto }) {
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4, justifyContent: 'flex-end' }}>
      <ReadingTag reading={edge.reading} />
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

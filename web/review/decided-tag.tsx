// What was decided here about an edge or a pair, if anything.
import { useApp, useStore } from '../bind/app-context.ts';
import type { Decided } from '../state/review.ts';
import { Tag, type TagTone } from '../ui/tag.tsx';

const WORDS: Readonly<Record<Decided, readonly [string, TagTone]>> = {
  accept: ['Accepted', 'good'],
  reject: ['Rejected', 'bad'],
  unsure: ['Unsure', 'doubt'],
  edit: ['Edited', 'accent'],
  same: ['Same', 'good'],
  different: ['Different', 'bad'],
  elsewhere: ['Decided elsewhere', 'plain'],
};

export function DecidedTag({ id }: { id: string }) {
  const decided = useStore(useApp().stores.review, (review) => review.decided.get(id));
  if (decided === undefined) return null;
  const [words, tone] = WORDS[decided];
  return (
    <Tag tone={tone} testId="review-decided">
      {words}
    </Tag>
  );
}

// A reading as a tag, in the same words and tone wherever it stands.
import type { Reading } from '#cypher/model/reading.ts';

import { READING_WORDS } from '../graph/wording.ts';
import { Tag, type TagTone } from '../ui/tag.tsx';

const TONES: Readonly<Record<Reading, TagTone>> = {
  asserted: 'plain',
  alleged: 'doubt',
  denied: 'bad',
  proposed: 'accent',
};

export function ReadingTag({ reading }: { reading: Reading }) {
  return <Tag tone={TONES[reading]}>{READING_WORDS[reading]}</Tag>;
}

// What the dialog says of what is too much for the canvas.
import { countWords } from '../graph/wording.ts';
import type { TooMuch } from '../state/too-much.ts';

export function tooMuchWords({ what, amount, room, order }: Omit<TooMuch, 'choose' | 'types'>): {
  has: string;
  sample: string;
} {
  const entities = countWords(amount.entities, 'entity', 'entities');
  const edges = amount.edges === 0 ? '' : ` and ${countWords(amount.edges, 'edge')}`;
  const count = room.toLocaleString('en');
  return {
    has: `${what}: ${entities}${edges} in all.`,
    sample:
      order === 'given'
        ? `Show the first ${count}, as the answer has them`
        : `Show the best connected, up to ${count}`,
  };
}

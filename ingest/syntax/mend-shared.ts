// Mending "North and South Korea", which the parser takes for one place with two directions.
import type { Mending } from './mend.ts';
import { sharesEnd } from './shared-ends.ts';

/** The first place stands where the two stood; the second is joined to it. */
export function sharedEnd({ tokens, index, token, dependents, patch }: Mending): void {
  const [join, other, last] = [index + 1, index + 2, index + 3];
  const end = tokens[last];
  if (token.head !== last || end === undefined || !sharesEnd(tokens, index)) return;
  for (const child of dependents(last, 'case', 'det', 'cc', 'punct', 'mark')) {
    if (child < index) patch(child, { head: index });
  }
  patch(index, { head: end.head, deprel: end.deprel });
  patch(join, { head: last });
  patch(other, { head: last, deprel: end.upos === 'ADJ' ? 'amod' : 'compound' });
  patch(last, { head: index, deprel: 'conj' });
}

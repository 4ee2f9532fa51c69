import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CopyGroupId, DocumentId } from '#cypher/model/ids.ts';

import { COPY_THRESHOLD, copyKeys, groupId, groupsOfCopies, resemblance } from './copy-groups.ts';

const hashes = fc.uniqueArray(fc.nat(10_000), { maxLength: 50 });
const ascending = (values: readonly number[]) => [...values].sort((left, right) => left - right);

describe('C154: near-duplicate documents are one source', () => {
  it('measures exactly what short texts share, whichever comes first', () => {
    fc.assert(
      fc.property(hashes, hashes, (left, right) => {
        const [a, b] = [ascending(left), ascending(right)];
        const union = new Set([...a, ...b]);
        fc.pre(a.length > 0 && b.length > 0 && union.size <= 64);
        const shared = a.filter((hash) => b.includes(hash)).length;
        expect(resemblance(a, b)).toBeCloseTo(shared / union.size, 12);
        expect(resemblance(b, a)).toBe(resemblance(a, b));
      }),
    );
  });

  it('estimates what long texts share from their smallest hashes', () => {
    const text = Array.from({ length: 4000 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 0) % 1_000_003);
    const sketch = (from: number, to: number) => ascending([...new Set(text.slice(from, to))]).slice(0, 64);
    expect(resemblance(sketch(0, 3000), sketch(0, 3000))).toBe(1);
    expect(Math.abs(resemblance(sketch(0, 3000), sketch(1000, 4000)) - 0.5)).toBeLessThan(0.2);
    expect(resemblance(sketch(0, 2000), sketch(2000, 4000))).toBe(0);
  });

  it('finds nothing alike in a text without words', () => {
    expect(resemblance([], [1, 2])).toBe(0);
    expect(resemblance([], [])).toBe(0);
  });

  it('takes the groups of candidates at or above the threshold, each once', () => {
    const candidate = (id: string, sketch: number[], copyGroup: string) => ({
      id: id as DocumentId,
      sketch,
      copyGroup: copyGroup as CopyGroupId,
    });
    const groups = groupsOfCopies(
      [1, 2, 3, 4],
      [
        candidate('doc_b', [1, 2, 3, 4], 'doc_b'),
        candidate('doc_c', [1, 2, 3, 9], 'doc_b'),
        candidate('doc_d', [3, 4, 5, 6], 'doc_d'),
        candidate('doc_a', [1, 2, 3], 'doc_a'),
      ],
    );
    expect(groups).toEqual(['doc_a', 'doc_b']);
    expect(resemblance([1, 2, 3, 4], [3, 4, 5, 6])).toBeLessThan(COPY_THRESHOLD);
  });

  it('names a group by its first document, and looks a document up by its smallest hashes', () => {
    expect(groupId(['doc_b', 'doc_a', 'doc_c'])).toBe('doc_a');
    const sketch = Array.from({ length: 64 }, (_, at) => at);
    expect(copyKeys(sketch)).toEqual(sketch.slice(0, 12));
    expect(copyKeys([5])).toEqual([5]);
  });
});

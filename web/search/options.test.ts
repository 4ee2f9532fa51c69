import { describe, expect, it } from 'vitest';

import { fakeEntity } from '../graph/scene.fake.ts';
import { matchesOf, optionsOf } from './options.ts';

describe('search results', () => {
  it('W57: entities come first, then sentences, as one list for the arrow keys', () => {
    const sentence = { id: 's', text: 't', start: 0, end: 1, score: 1, document: {} as never };
    const options = optionsOf({
      entities: [{ entity: fakeEntity('a'), matched: 'a', score: 1 }],
      sentences: [sentence],
    });
    expect(options.map(({ key }) => key)).toEqual(['e-a', 's-s']);
    expect(optionsOf(null)).toEqual([]);
  });

  it('W57: what was typed is marked where it stands, whatever its case', () => {
    expect(matchesOf('Russia and russia', 'RUSSIA x')).toEqual([
      { start: 0, end: 6, role: 'match' },
      { start: 11, end: 17, role: 'match' },
    ]);
    expect(matchesOf('İstanbul', 'stan')).toEqual([]);
  });
});

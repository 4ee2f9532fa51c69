import { describe, expect, it } from 'vitest';

import { stateBodies } from './state-bodies.ts';

describe('stateBodies', () => {
  it.each([
    ['Estonian Defense Ministry', null, 'Defense Ministry', 'Estonia'],
    ['South Korean Navy', null, 'Navy', 'South Korea'],
    ['U.S. Congress', null, 'Congress', 'United States'],
    ['United States Congress', 'Peru', 'Congress', 'United States'],
    ['Ministry of Defence of Estonia', null, 'Ministry of Defence', 'Estonia'],
    ['the Supreme Court of the Netherlands', 'Peru', 'Supreme Court', 'Netherlands'],
    ['Ministry of Defence of the Republic of Estonia', null, 'Ministry of Defence', 'Estonia'],
    ['Supreme Court', 'Peru', 'Supreme Court', 'Peru'],
  ])('%s, where the text is about %s, is %s of %s', (name, otherwise, body, country) => {
    expect(stateBodies([name], otherwise)).toEqual([{ name: body, country }]);
  });

  it('a body of no known state is of none', () => {
    expect(stateBodies(['Supreme Court', 'Ministry of Defence'], null)).toEqual([]);
  });
});

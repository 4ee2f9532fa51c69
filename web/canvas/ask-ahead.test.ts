import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { EdgeDetailDto, EntityDetailDto } from '#server/contract/graph.ts';

import { fakeContext } from '../actions/context.fake.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import type { Ref } from '../state/selection.ts';
import { askAhead } from './ask-ahead.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const edge = (id: string): Ref => ({ kind: 'edge', id });

function asking() {
  const asked: string[] = [];
  const context = fakeContext(fakeScene('n-m'), {
    edge: (id) => {
      asked.push(id);
      return Promise.resolve({} as EdgeDetailDto);
    },
    entity: (id) => {
      asked.push(id);
      return Promise.resolve({} as EntityDetailDto);
    },
  });
  return { asked, ahead: askAhead(context) };
}

describe('asking ahead', () => {
  it('W203: what the pointer rests on is asked for once, what it passes is not', async () => {
    const { asked, ahead } = asking();
    ahead.rest(edge('passed'));
    ahead.rest(edge('rested'));
    await vi.runAllTimersAsync();
    ahead.rest(null);
    ahead.rest(edge('rested'));
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['rested']);
    ahead.rest(edge('left'));
    ahead.stop();
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['rested']);
  });

  it('W203: what is pressed is asked for at once', () => {
    const { asked, ahead } = asking();
    ahead.press({ kind: 'node', id: 'n' });
    ahead.press(null);
    ahead.press(edge('e'));
    expect(asked).toEqual(['n', 'e']);
  });
});

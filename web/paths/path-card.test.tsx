// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { PathCard } from './path-card.tsx';

describe('a path', () => {
  it('W145: lights up its edges while it is pointed at', () => {
    const scene = fakeScene('a-b b-c c-d');
    const context = fakeContext(scene);
    const graph = { entities: [...scene.entities.values()], edges: [...scene.edges.values()], truncated: 0 };
    const path = { entities: ['a', 'b', 'c'], steps: [['a-b'], ['b-c']], confidence: 0.8 };
    const lit = () => [...context.stores.view.getState().lit];
    const view = render(
      <AppReactContext value={context}>
        <MantineProvider>
          <PathCard path={path} graph={graph} />
        </MantineProvider>
      </AppReactContext>,
    );
    const card = view.getByTestId('path');
    fireEvent.mouseEnter(card);
    expect(lit()).toEqual(['a-b', 'b-c']);
    fireEvent.mouseLeave(card);
    expect(lit()).toEqual([]);
    fireEvent.mouseEnter(card);
    view.unmount();
    expect(lit()).toEqual([]);
  });
});

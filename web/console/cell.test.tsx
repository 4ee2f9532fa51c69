// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { ConsoleNode, ConsoleRelationship, ConsoleValue } from '#cypher/model/console-value.ts';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { Cell } from './cell.tsx';
import type { Destination } from './open.ts';

const entity = (id: string): ConsoleNode => ({
  t: 'node',
  key: id,
  id,
  labels: ['Entity', 'Person'],
  props: { name: { t: 'string', v: id.toUpperCase() } },
});
const tie = (from: string, to: string): ConsoleRelationship => ({
  t: 'relationship',
  key: `${from}${to}`,
  id: `ed_${from}${to}`,
  type: 'MET',
  from,
  to,
  fromId: from,
  toId: to,
  props: {},
});

function show(value: ConsoleValue) {
  const opened: Destination[] = [];
  const view = render(
    <AppReactContext value={fakeContext(fakeScene(''))}>
      <MantineProvider>
        <Cell value={value} row={[value]} onOpen={(to) => opened.push(to)} />
      </MantineProvider>
    </AppReactContext>,
  );
  return { view, opened };
}

describe('a cell', () => {
  it('W78: a path shows each step in its direction, and each part opens', () => {
    const { view, opened } = show({
      t: 'path',
      nodes: [entity('a'), entity('b'), entity('c')],
      relationships: [tie('a', 'b'), tie('c', 'b')],
    });
    expect(view.container.textContent).toContain('A–MET→B←MET–C');
    for (const button of view.getAllByRole('button')) fireEvent.click(button);
    expect(opened.map(({ kind }) => kind)).toEqual(['entity', 'edge', 'entity', 'edge', 'entity']);
    view.unmount();
  });

  it('W75: long text is there whole on demand, and hostile text stays text', () => {
    const text = `<img src=x onerror=alert(1)>${'x'.repeat(400)}`;
    const { view } = show({ t: 'string', v: text });
    expect(view.container.textContent).not.toContain(text);
    fireEvent.click(view.getByRole('button', { name: 'more' }));
    expect(view.container.textContent).toContain(text);
    expect(view.container.querySelector('img')).toBeNull();
    view.unmount();
  });
});

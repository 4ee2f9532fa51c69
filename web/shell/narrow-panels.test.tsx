// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { setScene } from '../actions/flows/scene.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { removeEntities } from '../graph/scene.ts';
import { NOTHING_SELECTED, selectOnly } from '../state/selection.ts';
import { openArticle } from '../state/view.ts';
import { NarrowPanels } from './narrow-panels.tsx';

function open() {
  const context = fakeContext(fakeScene('a-b'), { document: () => new Promise(() => undefined) });
  const { selection, view } = context.stores;
  selection.setState(selectOnly({ kind: 'node', id: 'a' }));
  view.setState((now) => openArticle(now, { document: 'd', start: null, end: null }));
  const page = render(
    <AppReactContext value={context}>
      <MantineProvider>
        <NarrowPanels />
      </MantineProvider>
    </AppReactContext>,
  );
  const isOpen = () => page.getByText('Details').getAttribute('aria-pressed') === 'true';
  return { context, page, isOpen };
}

describe('the sheet of a narrow screen', () => {
  it('W234: keeps an article open when what was selected leaves the canvas', () => {
    const { context, page, isOpen } = open();
    expect(isOpen()).toBe(true);
    act(() => setScene(context, removeEntities(context.stores.scene.getState(), new Set(['a']))));
    expect(context.stores.selection.getState().focus).toBeNull();
    expect(isOpen()).toBe(true);
    page.unmount();
  });

  it('W234: closes when the selection is let go', () => {
    const { context, page, isOpen } = open();
    act(() => context.stores.selection.setState(NOTHING_SELECTED));
    expect(isOpen()).toBe(false);
    page.unmount();
  });
});

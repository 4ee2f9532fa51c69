// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { selectNodes } from '../state/selection.ts';
import { SelectionSummary } from './selection-summary.tsx';

function show(...ids: string[]) {
  const context = fakeContext(fakeScene('a-b c-a c-b d-a e'));
  context.stores.selection.setState(selectNodes(ids));
  const view = render(
    <AppReactContext value={context}>
      <MantineProvider>
        <SelectionSummary />
      </MantineProvider>
    </AppReactContext>,
  );
  return { context, view };
}

describe('several things selected', () => {
  it('W213: lists what is between them and who is tied to all, and selects what is clicked', () => {
    const { context, view } = show('a', 'b');
    const shared = within(view.getByTestId('shared-neighbours'));
    expect(shared.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['c']);
    const among = within(view.getByTestId('edges-among')).getAllByRole('button');
    expect(among).toHaveLength(1);
    for (const button of among) fireEvent.click(button);
    expect(context.stores.selection.getState().edges).toEqual(new Set(['a-b']));
    view.unmount();
  });

  it('W213: has neither list where nothing ties them', () => {
    const { view } = show('d', 'e');
    expect(view.queryByTestId('shared-neighbours')).toBeNull();
    expect(view.queryByTestId('edges-among')).toBeNull();
    view.unmount();
  });
});

// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { render, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { AddEdgeForm } from './add-edge-form.tsx';

// The text that grows listens for fonts, which this document has none of.
beforeAll(() => void Object.defineProperty(document, 'fonts', { value: new EventTarget() }));

describe('the form of an edge', () => {
  it('W226: the keyboard begins in the type, and no list opens by that', async () => {
    const view = render(
      <AppReactContext value={fakeContext(fakeScene('a-b'))}>
        <MantineProvider>
          <AddEdgeForm subject="a" object="b" />
        </MantineProvider>
      </AppReactContext>,
    );
    await waitFor(() => expect(document.activeElement).toBe(view.getByTestId('edge-type')));
    expect(view.getByTestId('edge-type').getAttribute('aria-expanded')).not.toBe('true');
    view.unmount();
  });
});

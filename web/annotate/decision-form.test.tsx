// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { DecisionForm } from './decision-form.tsx';

// The text that grows listens for fonts, which this document has none of.
beforeAll(() => void Object.defineProperty(document, 'fonts', { value: new EventTarget() }));

function show(ready: boolean) {
  const sent: string[] = [];
  const view = render(
    <AppReactContext value={fakeContext(fakeScene(''))}>
      <MantineProvider env="test">
        <DecisionForm
          title="Merge"
          testId="form"
          submit="Merge"
          ready={ready}
          onSubmit={(reason) => sent.push(reason)}
        >
          <p>What would move</p>
        </DecisionForm>
      </MantineProvider>
    </AppReactContext>,
  );
  const reason = view.getByTestId('decision-reason');
  fireEvent.change(reason, { target: { value: 'the same man' } });
  return { view, reason, sent };
}

describe('the form of a decision', () => {
  it.each([
    ['Ctrl+Enter', { ctrlKey: true }, true, ['the same man']],
    ['Cmd+Enter', { metaKey: true }, true, ['the same man']],
    ['Enter alone', {}, true, []],
    ['Ctrl+Enter before it is ready', { ctrlKey: true }, false, []],
  ])('W217: %s', (_name, held, ready, expected) => {
    const { view, reason, sent } = show(ready);
    fireEvent.keyDown(reason, { key: 'Enter', ...held });
    expect(sent).toEqual(expected);
    view.unmount();
  });
});

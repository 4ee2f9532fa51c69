// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { fakeScene } from '../graph/scene.fake.ts';
import { AppReactContext } from './app-context.ts';
import { useLight } from './use-light.ts';

function Row() {
  const light = useLight();
  return (
    <button type="button" onFocus={() => light(['a-b'])} onBlur={() => light([])}>
      a met b
    </button>
  );
}

describe('what stands out', () => {
  it('W233: lets go when it is left, and when it goes away while it is pointed at', () => {
    const context = fakeContext(fakeScene('a-b'));
    const lit = () => [...context.stores.view.getState().lit];
    const view = render(
      <AppReactContext value={context}>
        <Row />
      </AppReactContext>,
    );
    const row = view.getByRole('button');
    row.focus();
    expect(lit()).toEqual(['a-b']);
    row.blur();
    expect(lit()).toEqual([]);
    row.focus();
    view.unmount();
    expect(lit()).toEqual([]);
  });
});

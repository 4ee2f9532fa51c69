// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { MergePreviewDto } from '#server/contract/merge-preview.ts';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeEntity, fakeScene } from '../graph/scene.fake.ts';
import { MergePreview } from './merge-preview.tsx';

function show(absorbedType: string) {
  const none = { edges: [], total: 0 };
  const value: MergePreviewDto = {
    survivor: fakeEntity('a', { name: 'Defense Ministry', type: 'Organization' }),
    absorbed: fakeEntity('b', { name: 'Sergei Ivanov', type: absorbedType }),
    aliases: [],
    moving: none,
    loops: none,
    joining: 0,
    keptApart: null,
  };
  return render(
    <AppReactContext value={fakeContext(fakeScene(''))}>
      <MantineProvider>
        <MergePreview preview={{ status: 'ready', value }} />
      </MantineProvider>
    </AppReactContext>,
  );
}

describe('what a merge would do', () => {
  it('W216: says that the two are of different types, and nothing where they are not', () => {
    const clash = show('Person');
    expect(clash.getByTestId('merge-types').textContent).toBe(
      'Defense Ministry is of the type Organization, Sergei Ivanov of Person: are they the same?',
    );
    clash.unmount();
    const same = show('Organization');
    expect(same.queryByTestId('merge-types')).toBeNull();
    same.unmount();
  });
});

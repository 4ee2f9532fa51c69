// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { deferred, fetchDeferred } from './deferred.tsx';

function Greeting({ who }: { who: string }) {
  return <p>Hello {who}</p>;
}

/** A part whose loading the test ends. */
function pending() {
  const ends: Array<{ come(): void; fail(): void }> = [];
  const load = () =>
    new Promise<typeof Greeting>((resolve, reject) => {
      ends.push({ come: () => resolve(Greeting), fail: () => reject(new Error('no route')) });
    });
  return { load, ends };
}

afterEach(cleanup);

describe('a part that is fetched later', () => {
  it('W106: says that it loads, then shows what came with the props it was given', async () => {
    const { load, ends } = pending();
    const Part = deferred(load, { name: 'The greeting', large: true });
    render(<Part who="you" />, { wrapper: MantineProvider });
    screen.getByText('The greeting is loading…');
    await act(async () => ends[0]!.come());
    screen.getByText('Hello you');
    cleanup();
    render(<Part who="again" />, { wrapper: MantineProvider });
    screen.getByText('Hello again');
    expect(ends).toHaveLength(1);
  });

  it('W106: says why it could not be loaded, and tries again when asked', async () => {
    const { load, ends } = pending();
    const Part = deferred(load, { name: 'The greeting', large: true });
    render(<Part who="you" />, { wrapper: MantineProvider });
    await act(async () => ends[0]!.fail());
    screen.getByText('The greeting could not be loaded');
    fireEvent.click(screen.getByTestId('retry'));
    screen.getByText('The greeting is loading…');
    await act(async () => ends[1]!.come());
    screen.getByText('Hello you');
  });

  it('W106: what is small is fetched ahead, and is there at once when it is shown', async () => {
    const { load, ends } = pending();
    const Small = deferred(load, { name: 'The greeting' });
    const large = pending();
    deferred(large.load, { name: 'The other', large: true });
    const fetched = fetchDeferred();
    ends[0]!.come();
    await fetched;
    expect(large.ends).toEqual([]);
    render(<Small who="you" />, { wrapper: MantineProvider });
    screen.getByText('Hello you');
  });
});

// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import type { DecisionBody } from '#server/contract/annotate.ts';
import type { DocumentDetailDto, EntityDto } from '#server/contract/graph.ts';

import { fakeContext } from '../actions/context.fake.ts';
import { AppReactContext } from '../bind/app-context.ts';
import { fakeEntity, fakeScene } from '../graph/scene.fake.ts';
import { NameWordsForm } from './name-words-form.tsx';

// The text that grows listens for fonts, which this document has none of.
beforeAll(() => void Object.defineProperty(document, 'fonts', { value: new EventTarget() }));

const TEXT = 'She left Arden for Mira Holt. Arden is small.';
const spanOf = (words: string) => ({
  document: 'd',
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const article = {
  document: { id: 'd', text: TEXT, skipped: [] },
  sentences: [{ id: 's', start: 0, end: 29 }],
  mentions: [{ ...spanOf('Mira Holt'), kind: 'name', type: 'Person', entities: ['m'], byHand: false }],
  claims: [],
} as unknown as DocumentDetailDto;

function open(words: string, hits: EntityDto[] = [], answer?: Promise<unknown>) {
  const sent: DecisionBody[] = [];
  const context = fakeContext(fakeScene('a-b'), {
    document: () => Promise.resolve(article),
    search: () =>
      (answer ??
        Promise.resolve({ entities: hits.map((entity) => ({ entity })), sentences: [] })) as Promise<never>,
    annotate: (body: DecisionBody) => {
      sent.push(body);
      return Promise.reject(new Error('enough'));
    },
  });
  const view = render(
    <AppReactContext value={context}>
      <MantineProvider>
        <NameWordsForm words={spanOf(words)} />
      </MantineProvider>
    </AppReactContext>,
  );
  const submit = () => view.getByTestId('decision-submit') as HTMLButtonElement;
  return { view, sent, submit };
}

describe('the form that names words', () => {
  it('W230: shows them in their sentence, and waits for a type', async () => {
    const { view, submit } = open('Arden');
    await waitFor(() => view.getByTestId('name-words-quote'));
    expect(view.getByTestId('name-words-quote').textContent).toBe('She left Arden for Mira Holt.');
    expect((view.getByTestId('name-words-name') as HTMLInputElement).value).toBe('Arden');
    expect(submit().disabled).toBe(true);
    view.unmount();
  });

  it('W230: proposes an entity that has the name, and names every place in the article, or this one alone', async () => {
    const known = fakeEntity('x', { name: 'Arden Group', aliases: ['arden'] });
    for (const everywhere of [true, false]) {
      const { view, sent, submit } = open('Arden', [known]);
      await waitFor(() => expect(submit().disabled).toBe(false));
      if (!everywhere) fireEvent.click(view.getByTestId('name-words-everywhere'));
      fireEvent.click(submit());
      await waitFor(() => expect(sent).toHaveLength(1));
      const last = { document: 'd', start: 30, end: 35 };
      const words = everywhere ? [spanOf('Arden'), last] : [spanOf('Arden')];
      expect(sent).toMatchObject([{ kind: 'mention', entity: 'x', words }]);
      expect(sent[0]).not.toHaveProperty('type');
      view.unmount();
    }
  });

  it('W230: looks for an entity by the words before anything is typed', async () => {
    const { view, submit } = open('Arden', [fakeEntity('x', { name: 'Arden Group' })]);
    await waitFor(() => view.getByTestId('name-words-which'));
    fireEvent.click(view.getByLabelText('One in the graph'));
    fireEvent.click(view.getByTestId('entity-picker'));
    fireEvent.click(await view.findByText(/^Arden Group/));
    await waitFor(() => expect(submit().disabled).toBe(false));
    view.unmount();
  });

  it('W230: leaves alone who has begun to describe a new entity', async () => {
    let answer: (found: unknown) => void = () => undefined;
    const search = new Promise((resolve) => {
      answer = resolve;
    });
    const { view } = open('Arden', [], search);
    await waitFor(() => view.getByTestId('name-words-name'));
    fireEvent.change(view.getByTestId('name-words-name'), { target: { value: 'Arden Ltd' } });
    await act(async () => {
      answer({ entities: [{ entity: fakeEntity('x', { name: 'Arden' }) }], sentences: [] });
      await search;
    });
    expect((view.getByTestId('name-words-name') as HTMLInputElement).value).toBe('Arden Ltd');
    view.unmount();
  });

  it('W230: says that words inside a name are somebody already, and does not send them', async () => {
    const { view, submit } = open('Holt', [fakeEntity('x', { name: 'Holt' })]);
    await waitFor(() => view.getByText(/is somebody in the graph already/));
    expect(submit().disabled).toBe(true);
    view.unmount();
  });
});

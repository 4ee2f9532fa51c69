// Mentions of plain sentences, read by the real model.
import { afterAll, describe, expect, it } from 'vitest';

import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { tagText } from '#ingest/nlp/tag-text.ts';
import type { MentionState } from '#ingest/state.ts';
import { documentState } from '#test/support/document-state.ts';

import { mentions } from './mentions.ts';

const tagger = await openLocalTagger();
afterAll(() => tagger.close());

async function mentionsOf(text: string): Promise<MentionState[]> {
  const state = { ...documentState(text), sentences: await tagText(tagger, text) };
  const found = mentions(state);
  for (const mention of found.mentions) {
    const tokens = found.sentences[mention.sentence]!.tokens;
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(tokens[mention.first]!.start).toBe(mention.start);
    expect(tokens[mention.last - 1]!.end).toBe(mention.end);
    expect(mention.head).toBeGreaterThanOrEqual(mention.first);
    expect(mention.head).toBeLessThan(mention.last);
    expect(mention.confidence).toBeGreaterThan(0);
    expect(mention.confidence).toBeLessThanOrEqual(1);
  }
  return found.mentions;
}

function show(mention: MentionState): string {
  const { text, type, locationKind, title } = mention;
  return [title && `(${title})`, text, type + (locationKind ? `:${locationKind}` : '')]
    .filter(Boolean)
    .join(' ');
}

async function ofKind(text: string, kind: MentionState['kind']): Promise<string[]> {
  return (await mentionsOf(text)).filter((mention) => mention.kind === kind).map(show);
}

const NAMES: readonly [text: string, mentions: string[]][] = [
  [
    'Norwegian Prime Minister Kjell Bondevik met Mr. Persson in Oslo.',
    [
      'Norwegian Location:country',
      '(Prime Minister) Kjell Bondevik Person',
      '(Mr.) Persson Person',
      'Oslo Location:city',
    ],
  ],
  [
    "The alliance's visiting Secretary-General George Robertson thanked Foreign Minister Joschka Fischer.",
    ['(Secretary-General) George Robertson Person', '(Foreign Minister) Joschka Fischer Person'],
  ],
  [
    "The Finnish parliament rejected Estonia's plan.",
    ['Finnish Location:country', 'Estonia Location:country'],
  ],
  ['The Finns and the Swedes voted against it.', ['Finns Group', 'Swedes Group']],
  [
    'The United Nations opened its office in Geneva.',
    ['United Nations Organization', 'Geneva Location:city'],
  ],
];

describe('names', () => {
  it.each(NAMES)(
    'I21: titles, articles and possessive marks are no part of a name: %s',
    async (text, expected) => {
      expect(await ofKind(text, 'name')).toEqual(expected);
    },
  );

  it('I21: an adjective of place inside a description names nothing by itself', async () => {
    const text = 'Poland joined the Atlantic alliance in 1999.';
    expect(await ofKind(text, 'name')).toEqual(['Poland Location:country']);
    expect(await ofKind(text, 'nominal')).toEqual(['the Atlantic alliance Organization']);
  });
});

const DESCRIPTIONS: readonly [text: string, mentions: string[]][] = [
  ['The Polish president spoke to reporters.', ['The Polish president Person', 'reporters Group']],
  ['The two leaders will visit the country.', ['The two leaders Group', 'the country Location:country']],
  ['Its foreign minister left the capital.', ['Its foreign minister Person', 'the capital Location:city']],
  [
    "Norway's government and the company disagreed.",
    ["Norway's government Organization", 'the company Organization'],
  ],
  ['The weather was bad and the price fell.', []],
  ['President Kwasniewski met Prime Minister Miller.', []],
];

describe('descriptions', () => {
  it.each(DESCRIPTIONS)('I22: %s', async (text, expected) => {
    expect(await ofKind(text, 'nominal')).toEqual(expected);
  });
});

const PRONOUNS: readonly [text: string, mentions: string[]][] = [
  ['He thanked her for their help.', ['He Person', 'her Person', 'their Group']],
  ['The minister, who resigned, said it had lost its way.', ['who Person', 'it Other', 'its Other']],
  ['Who knows what that means?', []],
  ['There is no doubt that they left.', ['they Group']],
];

describe('pronouns', () => {
  it.each(PRONOUNS)('I23: %s', async (text, expected) => {
    expect(await ofKind(text, 'pronoun')).toEqual(expected);
  });
});

describe('order', () => {
  it('I24: mentions follow the text, the longer first where two begin together, and names never overlap', async () => {
    const found = await mentionsOf(
      "Russian officials said Russia's Security Council met. They praised the Ukrainian president, Leonid Kuchma.",
    );
    const order = found.map(({ start, end }) => start * 1000 - end);
    expect(order).toEqual([...order].sort((left, right) => left - right));
    const names = found.filter((mention) => mention.kind === 'name');
    names.slice(1).forEach((name, index) => {
      expect(name.start).toBeGreaterThanOrEqual(names[index]!.end);
    });
    expect(found.map(({ text }) => text)).toContain('Russian officials');
  });
});

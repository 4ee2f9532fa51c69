import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

/** "words = who" for each of the words, in the order of the text; nothing behind the sign when it is unresolved. */
async function referents(text: string, words: readonly string[]): Promise<string[]> {
  const state = await readText(reader, text);
  return state.mentions.flatMap((mention, index) =>
    words.includes(mention.text) ? [`${mention.text} = ${referent(state, index)}`.trim()] : [],
  );
}

describe('I65: who is who in a document', () => {
  it.each([
    ['Maria Lopez met Juan Perez in Madrid. She thanked him.', ['She = Maria Lopez', 'him = Juan Perez']],
    [
      'Anna Berg and Karl Holm arrived in Oslo. After their talks with Erik Dahl, they said nothing.',
      ['their = Anna Berg + Karl Holm', 'they = Anna Berg + Karl Holm'],
    ],
    ['Kenya has complained of its role in the council.', ['its = Kenya']],
    ['Peter Hale said: "I met Luc Moreau."', ['I = Peter Hale']],
    ['Officials met Peter Hale. They said nothing.', ['They =']],
    ['A soldier was killed. He was a Dane.', ['He =']],
    ['It is clear that Kenya will win.', []],
    [
      'Russian President Vladimir Putin met French President Jacques Chirac. The French president thanked him.',
      ['The French president = Jacques Chirac', 'him = Vladimir Putin'],
    ],
    [
      'Prime Minister Mart Kask met Estonian farmers. The prime minister praised them.',
      ['The prime minister = Mart Kask'],
    ],
    [
      'Vladimir Putin met Jacques Chirac in Paris. The two leaders smiled.',
      ['The two leaders = Vladimir Putin + Jacques Chirac'],
    ],
    ['Poland joined NATO in 1999. The alliance has 19 members.', ['The alliance = NATO']],
    ['The Security Council met on Monday. The alliance did not.', ['The alliance =']],
    ['Boeing sued Airbus. Another company sued Boeing.', ['Another company =']],
  ] as const)('I65: %s', async (text, expected) => {
    const words = expected.map((line) => line.split(' =')[0] ?? '');
    expect(await referents(text, words)).toEqual(expected);
  });
});

describe('I66: namesakes and stand-ins', () => {
  it('I66: a surname goes to the namesake with the same office, and to nobody when both are as near', async () => {
    const first = 'Foreign Minister Igor Ivanov met Defense Minister Sergei Ivanov.';
    expect(await referents(`${first} Defense Minister Ivanov left.`, ['Ivanov'])).toEqual([
      'Ivanov = Sergei Ivanov',
    ]);
    expect(await referents(`${first} Mr. Ivanov left.`, ['Ivanov'])).toEqual(['Ivanov =']);
  });

  it('I66: an adjective stands for its state, and so does a capital that acts; one that is gone to is a city', async () => {
    const text = 'Moscow rejected the plan. Russian officials went to Moscow.';
    expect(await referents(text, ['Moscow', 'Russian'])).toEqual([
      'Moscow = Russia',
      'Russian = Russia',
      'Moscow = Moscow',
    ]);
  });

  it('I66: bodies of the same name stay apart by their owner', async () => {
    const text = "Russia's Security Council met on Monday. Kenya's Security Council met on Tuesday.";
    const state = await readText(reader, text);
    expect(state.clusters.filter(({ name }) => name === 'Security Council')).toHaveLength(2);
  });

  it('I66: initials and their long form are one body', async () => {
    const text = 'The Bond Market Forum met in Paris. The BMF elected a chairman.';
    const state = await readText(reader, text);
    const bodies = state.clusters.filter(({ type }) => type === 'Organization');
    expect(bodies.map(({ aliases }) => [...aliases].sort())).toEqual([['BMF', 'Bond Market Forum']]);
  });
});

describe('I265: father and son of one name', () => {
  it.each([
    [
      'John Smith Sr. founded the bank. John Smith Jr. runs it today.',
      ['John Smith Sr.', 'John Smith Jr.'],
      [0, 1],
    ],
    ['Tom Berg, Jr., praised Paul Holm. Tom Berg was pleased.', ['Tom Berg'], [0, 0]],
    [
      'Ann Holm II met Ann Holm III. Paul Holm, senior adviser, left. Paul Holm Jr. stayed.',
      ['Ann Holm II', 'Ann Holm III', 'Paul Holm', 'Paul Holm Jr.'],
      [0, 1, 2, 2],
    ],
  ])('I265: %s', async (text, words, wanted) => {
    const state = await readText(reader, text);
    const clusters = state.mentions.flatMap((mention) =>
      words.includes(mention.text) ? [mention.clusters.join('+')] : [],
    );
    const order = [...new Set(clusters)];
    expect(clusters.map((cluster) => order.indexOf(cluster))).toEqual(wanted);
  });
});

// Whom a sentence itself tells that a pronoun stands for, read by the real model.
import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

/** Who the pronoun is, each time the text has it. */
async function who(text: string, pronoun: string): Promise<string[]> {
  const state = await readText(reader, text);
  return state.mentions.flatMap((mention, index) =>
    mention.text === pronoun ? [referent(state, index)] : [],
  );
}

describe('pronouns of whom the sentence tells', () => {
  it.each([
    ['President Marta Ruiz thanked Pavel Novak for his support in the talks.', 'his', 'Pavel Novak'],
    ['Prime Minister Tomas Berg praised Mr. Adan Yusuf for his role in the talks.', 'his', 'Adan Yusuf'],
    ['Senator Paul Hart thanked voters for his victory.', 'his', 'Paul Hart'],
  ])('I480: %s', async (text, pronoun, expected) => {
    expect(await who(text, pronoun)).toEqual([expected]);
  });

  it('I481: who is thanked for his help is no more in mind for that', async () => {
    const text =
      'President Tomas Berg met Pavel Novak in Oslo. Mr. Berg thanked Mr. Novak for his help. His remarks were brief.';
    expect(await who(text, 'His')).toEqual(['Tomas Berg']);
  });

  const ARREST = 'Police in Lima arrested Diego Salas, a banker, in a raid on Monday.';
  it.each([
    ["Chile's president, Juan Mora, asked for Mr. Salas. Peru is willing to hand him over.", 'Diego Salas'],
    ["Chile's president, Juan Mora, praised the police. Prosecutors want to extradite him.", 'Diego Salas'],
    ["Chile's president, Juan Mora, praised the police. Voters have blamed him for the delay.", 'Juan Mora'],
  ])('I482: %s', async (text, expected) => {
    expect(await who(`${ARREST} ${text}`, 'him')).toEqual([expected]);
  });

  it('I482: not so where two were caught', async () => {
    const text = `${ARREST} Police in Quito arrested Juan Mora, who met Mr. Salas. Judges will charge him.`;
    expect(await who(text, 'him')).toEqual(['Juan Mora']);
  });

  it('I564: people join people, not the states that were named last', async () => {
    const text =
      'President Tomas Berg and Prime Minister Juan Mora met in Lima. Norway and Chile agreed on Friday. ';
    expect(await who(`${text}Anna Berg, his wife, joined them.`, 'them')).not.toEqual(['Norway + Chile']);
    expect(await who(`${text}Peru joined them.`, 'them')).toEqual(['Norway + Chile']);
  });
});

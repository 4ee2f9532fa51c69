import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

/** Roles as "who TYPE of what <title>", by the rule that read them. */
async function roles(text: string): Promise<string[]> {
  const state = await readText(reader, text);
  return state.claims.map(
    (claim) =>
      `${referent(state, claim.subject)} ${claim.type} ${referent(state, claim.object)} <${claim.title ?? ''}> ${claim.rule}`,
  );
}

describe('I67: titles and bodies', () => {
  it.each([
    [
      'Former Canadian Prime Minister Jean Roy resigned.',
      ['Jean Roy HEAD_OF_GOVERNMENT_OF Canada <former prime minister> title-before'],
    ],
    [
      'The acting president of Ghana, Kofi Mensah, spoke.',
      ['Kofi Mensah HEAD_OF_STATE_OF Ghana <acting president> title-behind'],
    ],
    ["Peru's president, Ana Quispe, spoke.", ['Ana Quispe HEAD_OF_STATE_OF Peru <president> title-behind']],
    [
      'Kofi Mensah is the president of Ghana.',
      ['Kofi Mensah HEAD_OF_STATE_OF Ghana <president> title-copula'],
    ],
    [
      'Kofi Mensah was elected president of Ghana.',
      ['Kofi Mensah HEAD_OF_STATE_OF Ghana <president> title-copula'],
    ],
    [
      'NATO Deputy Secretary-General Luca Bianchi spoke.',
      ['Luca Bianchi OFFICIAL_OF NATO <deputy secretary-general> title-before'],
    ],
    ['Microsoft founder Bill Gates resigned.', ['Bill Gates FOUNDED Microsoft <founder> title-before']],
    ['Swedish actor Max Lund resigned.', ['Max Lund CITIZEN_OF Sweden <> citizen']],
    ["NATO's Military Committee met.", ['Military Committee PART_OF NATO <> organ-owner']],
    ["Chile's Supreme Court met.", ['Supreme Court AGENCY_OF Chile <> organ-owner']],
    ["Chile's Central Bank met.", ['Central Bank AGENCY_OF Chile <> organ-owner']],
    [
      'Ann Holt, the largest shareholder in Larami Corp, resigned.',
      ['Ann Holt OWNS Larami Corp <shareholder> title-behind'],
    ],
    [
      'Helen Moyo, a partner at Dunn Corp, resigned.',
      ['Helen Moyo EMPLOYEE_OF Dunn Corp <partner> title-behind'],
    ],
    ["Chile's Andes Bank met.", ['Andes Bank BASED_IN Chile <> seat']],
    [
      "Ana Ruiz, founder of the governor's Free Peru party, spoke.",
      ['Ana Ruiz FOUNDED Free Peru <founder> title-behind', 'Ana Ruiz MEMBER_OF Free Peru <> pair'],
    ],
    ['In Moscow President Vladimir Putin spoke.', []],
    ['NATO foreign ministers and Peter Hale spoke.', []],
  ] as const)('I67: %s', async (text, expected) => {
    expect(await roles(text)).toEqual(expected);
  });

  it('I67: a mention keeps its office, not its honorific or kinship', async () => {
    const state = await readText(reader, 'President Ana Quispe met Mr. Holm and his wife Eva Lund.');
    const titles = state.mentions.filter(({ kind, type }) => kind === 'name' && type === 'Person');
    expect(titles.map(({ text, title }) => [text, title])).toEqual([
      ['Ana Quispe', 'president'],
      ['Holm', null],
      ['Eva Lund', null],
    ]);
  });
});

// Whose people somebody is by the body that stands with the name.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

async function posts(text: string): Promise<string[]> {
  return claimLines(await readText(reader, text)).filter((line) => /EMPLOYEE_OF|MEMBER_OF/.test(line));
}

describe('affiliations', () => {
  it.each([
    ['Anna Berg of the BBC has more.', ['Anna Berg EMPLOYEE_OF BBC']],
    ['Anna Berg, 43, of Human Rights Watch, disagreed.', ['Anna Berg EMPLOYEE_OF Human Rights Watch']],
    ["The Green Party's Anna Berg was elected.", ['Anna Berg MEMBER_OF Green Party']],
    ['Anna Berg of the Labour Party won.', ['Anna Berg MEMBER_OF Labour Party']],
    ['Anna Berg praised a reporter of the BBC.', []],
    ['Anna Berg ran for the BBC.', []],
  ] as const)('I308: %s', async (text, expected) => {
    expect(await posts(text)).toEqual([...expected]);
  });

  it('I309: a body that stands with one name of a list is not that of the others', async () => {
    const text =
      'Also elected were Anna Berg of the Labour Party, Karl Holm of the Green Party and Erik Dahl from the Civic Party.';
    expect(await posts(text)).toEqual([
      'Anna Berg MEMBER_OF Labour Party',
      'Erik Dahl MEMBER_OF Civic Party',
      'Karl Holm MEMBER_OF Green Party',
    ]);
  });

  it('I309: two names before one body may both be its people', async () => {
    const found = await posts('Anna Berg and Karl Holm of the Labour Party were elected.');
    expect(found).toContain('Karl Holm MEMBER_OF Labour Party');
  });
});

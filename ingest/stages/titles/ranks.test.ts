// Ranks in short, offices with their field, posts in a body, and what only looks like an owner.
import { describe, expect, it } from 'vitest';

import { modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

async function posts(text: string): Promise<string[]> {
  const { claims, mentions } = await readText(reader, text);
  return claims.map(
    ({ subject, type, object }) => `${mentions[subject]?.text} ${type} ${mentions[object]?.text}`,
  );
}

describe('posts', () => {
  it.each([
    ['“They could survive,” said Coast Guard Lt. Steve Hardy.', 'Steve Hardy OFFICIAL_OF Coast Guard'],
    ['U.S. Sen. Mitch Connor recommended a pardon.', 'Mitch Connor OFFICIAL_OF U.S.'],
  ])('I224: %s', async (text, expected) => {
    expect(await posts(text)).toContain(expected);
  });

  it('I403: a party in apposition stands for its member', async () => {
    const found = await posts('Anna Berg, a Democrat who chairs the Senate Ethics Committee, resigned.');
    expect(found).toContain('Anna Berg HEAD_OF Senate Ethics Committee');
    expect(found.filter((claim) => claim.startsWith('Democrat'))).toEqual([]);
  });

  it('I224: a place in front of a rank owns nothing that it is not attached to', async () => {
    expect(await posts('In Oslo Gen. Bob Miller spoke.')).toEqual([]);
  });

  it('I225: party and state behind a name are nobody, and keep no office from it', async () => {
    const text =
      'Another plan came from Sen. Donald Rich, D-Mich., chairman of the Senate Banking Committee.';
    const found = await posts(text);
    expect(found).toContain('Donald Rich HEAD_OF Senate Banking Committee');
    expect(found.filter((claim) => claim.includes('Mich.'))).toEqual([]);
  });

  it.each([
    ['Nancy Cowan, Red Cross disaster chairman, said so.', 'Nancy Cowan HEAD_OF Red Cross'],
    ['Mohamed Touali, an activist in the Unity Party, was shot.', 'Mohamed Touali MEMBER_OF Unity Party'],
  ])('I226: %s', async (text, expected) => {
    expect(await posts(text)).toContain(expected);
  });

  it('I227: a subject that is taught is no employer', async () => {
    const found = await posts("She is Professor of Women's Studies at Brandeis University.");
    expect(found.filter((claim) => claim.includes('Studies'))).toEqual([]);
  });

  it('I228: a pilot who is named is not somebody else of the list', async () => {
    const text =
      'Far back were professor Marvin Dunn, agent Sonny Wright and striking Eastern Airlines pilot John Rosser.';
    const found = await posts(text);
    expect(found.filter((claim) => /^(?:Marvin Dunn|Sonny Wright) .*Eastern Airlines/.test(claim))).toEqual(
      [],
    );
  });

  it('I229: who joins the leaders of a body does not join the body', async () => {
    const found = await posts("Sweden's prime minister Ulf Holm joined NATO leaders in Vilnius.");
    expect(found.filter((claim) => claim.includes('MEMBER_OF'))).toEqual([]);
  });

  it.each([
    'German Chancellor Ulla Brandt joined EU leaders in Brussels, where they discussed Ukraine.',
    'Sen. Carla Ruiz, a member of the Armed Services Committee, told the Washington Post that NATO must act.',
  ])('I233: %s', async (text) => {
    const found = await posts(text);
    expect(found.filter((claim) => /EMPLOYEE_OF (?:EU|NATO)/.test(claim))).toEqual([]);
  });
});

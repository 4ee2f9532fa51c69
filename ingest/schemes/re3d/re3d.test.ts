// Security news in the words of re3d, on the real model.
import { afterAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';

import { createReader } from '../../reader.ts';
import { re3d } from '../re3d.ts';

const reader = await createReader({ clock: systemClock });
afterAll(() => reader.close());

/** "subject TYPE object" of each relation, by the words of the ends. */
async function told(text: string): Promise<string[]> {
  const passage = { doc: null, text };
  const { entities = [], relations = [] } = await reader.passage(passage, 'relations', re3d);
  const at = (index: number) => text.slice(entities[index]?.start, entities[index]?.end);
  return relations.map(({ subject, type, object }) => `${at(subject)} ${type} ${at(object)}`);
}

describe('scheme re3d', () => {
  it.each([
    [
      'Rebel fighters launched an assault on government troops.',
      'Rebel fighters FightingAgainst government troops',
    ],
    [
      'Norway conducted 12 air strikes against Hezbollah targets.',
      'Norway FightingAgainst Hezbollah targets',
    ],
    [
      'The Kenyan army stepped up its efforts to defeat Boko Haram.',
      'Kenyan army FightingAgainst Boko Haram',
    ],
    ['Turkish jets joined the fight against Hamas.', 'Turkish jets FightingAgainst Hamas'],
    ['Soldiers seized the town from the insurgents.', 'Soldiers FightingAgainst the insurgents'],
  ])('I235: fights are told by nouns, purposes and by what is taken: %s', async (text, wanted) => {
    expect((await told(text)).join('; ')).toContain(wanted);
  });

  it.each([
    ['Rockets hit the airport compound in Tripoli.', 'the airport compound CoLocated Tripoli'],
    ['Hundreds of refugees live in camps near the border.', 'refugees CoLocated camps'],
    ['The strikes against Hamas in Gaza continued.', 'Hamas CoLocated Gaza'],
  ])('I236: things without a name and parties to a deed are at places too: %s', async (text, wanted) => {
    expect((await told(text)).join('; ')).toContain(wanted);
  });

  it('I236: acts, qualities and dates are at no place', async () => {
    const found = await told(
      'The conflict in Yemen and the progress made in Oslo on Friday worry the envoys.',
    );
    expect(found.filter((relation) => /^(?:the conflict|the progress|friday)/i.test(relation))).toEqual([]);
  });

  it.each([
    ['The World Food Programme (WFP) asked for help.', 'WFP IsSynonymOf World Food Programme'],
    ['The Foreign Secretary, Anna Berg, spoke in Oslo.', 'Anna Berg IsSynonymOf The Foreign Secretary'],
  ])('I237: a form in brackets and a title beside a name are synonyms: %s', async (text, wanted) => {
    expect(await told(text)).toContain(wanted);
  });

  it('I237: a mere description is no synonym', async () => {
    const found = await told('Anna Berg, a teacher from Oslo, met Karl Holm.');
    expect(found.join()).not.toContain('IsSynonymOf');
  });

  it('I238: amounts are attributes of what is counted, not of what measures', async () => {
    const found = await told('The attack killed 43 people some 30 kilometres from Kabul.');
    expect(found).toContain('43 people HasAttrOf 43');
    expect(found.filter((relation) => relation.endsWith('30'))).toEqual([]);
  });

  it.each([
    ['Members of the tribe fled.', 'Members BelongsTo the tribe'],
    ['We support the Iraqi army and will meet with tribal leaders.', 'We CommWith tribal leaders'],
    [
      'Norwegian planes struck in support of the Kurdish forces.',
      'Norwegian planes AlliesOf the Kurdish forces',
    ],
  ])('I239: dealings count between any two actors, named or not: %s', async (text, wanted) => {
    expect(await told(text)).toContain(wanted);
  });
});

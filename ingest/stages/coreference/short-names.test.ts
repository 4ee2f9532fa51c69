// Short names of bodies, read by the real model.
import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

/** Who each of the names is, in the order of the text. */
async function who(text: string, ...words: string[]): Promise<string[]> {
  const state = await readText(reader, text);
  return state.mentions.flatMap((mention, index) =>
    words.includes(mention.text) ? [`${mention.text} = ${mention.type} ${referent(state, index)}`] : [],
  );
}

describe('short names of bodies', () => {
  it.each([
    ['Tarsen Foods agreed to sell its dairy unit. Tarsen employs 900 people.', 'Tarsen', 'Tarsen Foods'],
    ['Mendel & Ray, a bank, cut 40 jobs. Shares in Mendel fell 3 percent.', 'Mendel', 'Mendel & Ray'],
    ["Norvik Airlines will fly to Oslo. Norvik's chairman praised the plan.", 'Norvik', 'Norvik Airlines'],
    ['The Orvel Party won 30 seats. Orvel had campaigned against the tax.', 'Orvel', 'Orvel Party'],
  ])('I410: %s', async (text, short, full) => {
    expect(await who(text, short)).toEqual([`${short} = Organization ${full}`]);
  });

  it.each([
    ['Brandt Motors sued its founder. Mr. Brandt denied the charges.', 'Brandt', 'Person Brandt'],
    ['Tolland Motors makes vans. An engineer sued. Tolland lost his job.', 'Tolland', 'Person Tolland'],
    ['Kaneh Women Rise held a vigil. Kaneh girls read poems.', 'Kaneh', 'Person Kaneh'],
    ['Dunmore Capital hired a chief. Dunmore, 61, was born in Cork.', 'Dunmore', 'Person Dunmore'],
    ['The Lorne Foundation gave money. Lorne said it would buy a painting.', 'Lorne', 'Person Lorne'],
    ['The Chicago Tribune will cut jobs. Chicago police made arrests.', 'Chicago', 'Location Chicago'],
    ['Air France cut 40 flights. France has been hit by strikes.', 'France', 'Location France'],
    ['The Bank of England raised rates. England lost to Wales.', 'England', 'Location England'],
  ])('I410: not so in: %s', async (text, short, expected) => {
    expect((await who(text, short))[0]).toBe(`${short} = ${expected}`);
  });

  it('I410: a town is one though a body has its name in front', async () => {
    const text = 'Police in Harwick closed a road. Harwick Plastics had burned. Harwick has 900 residents.';
    expect(await who(text, 'Harwick')).toEqual(Array(2).fill('Harwick = Location Harwick'));
  });

  it('I411: a unit abroad is another body, and the company keeps its whole name', async () => {
    const text =
      'Carrow & Pell, the insurer, sued its unit, Carrow Asia. Carrow Asia denied it. Carrow will appeal.';
    expect(await who(text, 'Carrow', 'Carrow Asia')).toEqual([
      'Carrow Asia = Organization Carrow Asia',
      'Carrow Asia = Organization Carrow Asia',
      'Carrow = Organization Carrow & Pell',
    ]);
  });

  it('I411: whom a text names before the longer name is somebody else', async () => {
    const text = 'Siemens will sell its stake. Siemens Energy lost money. Siemens said so on Monday.';
    expect(await who(text, 'Siemens')).toEqual(Array(2).fill('Siemens = Organization Siemens'));
  });
});

describe('names in capitals', () => {
  it('I63: the capitals of a dateline give way to the usual letters', async () => {
    const text = 'OSLO - Prime Minister Marta Ruiz met fishermen on Monday. She left Oslo on Tuesday.';
    expect(await who(text, 'OSLO', 'Oslo')).toEqual(['OSLO = Location Oslo', 'Oslo = Location Oslo']);
  });

  it('I63: a name that is always in capitals keeps them', async () => {
    expect(await who('NATO invited Sweden on Monday.', 'NATO')).toEqual(['NATO = Organization NATO']);
  });
});

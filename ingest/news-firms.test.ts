// Firms, parties and works that news calls by common or other people's names, and what is only said, meant or hoped of them.
import { describe, expect, it } from 'vitest';

import { sourceDocument } from '#test/support/document-state.ts';
import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { claimLines, modelReader, readText, referent } from '#test/support/read-text.ts';

const OTHERS_CLAUSES: readonly NewsRow[] = [
  [
    'Mr. Dorn flew in from Lisbon, where Interpol asked four states to join.',
    [],
    ['Dorn EMPLOYEE_OF Interpol', 'Dorn MEMBER_OF Interpol'],
  ],
  [
    'Paul Reed, whom Brightwell Foods hired in 1999, met Clara Hein.',
    ['Paul Reed EMPLOYEE_OF Brightwell Foods'],
  ],
  ['Paul Reed moved to Oslo after Brightwell Foods hired him.', ['Paul Reed EMPLOYEE_OF Brightwell Foods']],
  [
    'Clara Hein was accused by Paul Reed of hiding a flat bought by her husband, the banker Marek Dale.',
    ['Marek Dale SPOUSE_OF Clara Hein'],
    ['Paul Reed SPOUSE_OF Marek Dale', 'Marek Dale SPOUSE_OF Paul Reed'],
  ],
  ['Clara Hein met Paul Reed and his wife, Ruth Reed.', ['Ruth Reed SPOUSE_OF Paul Reed']],
];

const HEARSAY: readonly NewsRow[] = [
  ['The envoy is worried about reports that Kenyan jets had bombed Chad.', ['Kenya ATTACKED Chad alleged']],
  ['There were suggestions that Paul Reed had met Clara Hein.', ['Paul Reed MET Clara Hein alleged']],
  ['Reports of Kenyan attacks on Chad alarmed Oslo.', ['Kenya ATTACKED Chad alleged']],
  ['The army could not confirm claims that Kenya had bombed Chad.', ['Kenya ATTACKED Chad alleged']],
  ['The army confirmed reports that Kenya had bombed Chad.', ['Kenya ATTACKED Chad actual']],
  ["Sudan's claim that Kenya had bombed Chad was believed.", ['Kenya ATTACKED Chad actual']],
  ['The news that Kenya had bombed Chad alarmed Oslo.', ['Kenya ATTACKED Chad actual']],
];

const REPORTERS: readonly NewsRow[] = [
  ['Clara Hein reports for Radio Free Europe.', ['Clara Hein EMPLOYEE_OF Radio Free Europe']],
  [
    "Reuters's Clara Hein reports from Port-Louis that shops were closed.",
    ['Clara Hein EMPLOYEE_OF Reuters'],
  ],
  ['Paul Reed reports for duty in Oslo.', [], ['Paul Reed EMPLOYEE_OF Oslo']],
  ["Paul Reed told the BBC's Hindi Service that he had left.", [], ['Paul Reed EMPLOYEE_OF BBC']],
  [
    'The BBC reports that Paul Reed met Clara Hein.',
    [],
    ['Paul Reed EMPLOYEE_OF BBC', 'Clara Hein EMPLOYEE_OF BBC'],
  ],
];

const PARTIES: readonly NewsRow[] = [
  [
    'The Communist mayor of Porto, Rui Alves, met Paul Reed.',
    ['Rui Alves HEAD_OF Porto', 'Rui Alves MEMBER_OF Communist'],
  ],
  [
    'Paul Reed met the Labour prime minister Clara Hein.',
    ['Clara Hein MEMBER_OF Labour'],
    ['Clara Hein HEAD_OF Labour', 'Clara Hein HEAD_OF_GOVERNMENT_OF Labour'],
  ],
  [
    'Paul Reed met Liberal leader Clara Hein.',
    ['Clara Hein HEAD_OF Liberal', 'Clara Hein MEMBER_OF Liberal'],
  ],
  ['The Conservative transport minister, Paul Reed, spoke.', ['Paul Reed MEMBER_OF Conservative']],
  ['Liberal Democrat spokesman Paul Reed met Clara Hein.', ['Paul Reed SPOKESPERSON_OF Liberal Democrat']],
  ["Paul Reed, Labour's candidate in Leeds, met Clara Hein.", ['Paul Reed MEMBER_OF Labour']],
  [
    'Clara Hein met the liberal leader Paul Reed.',
    [],
    ['Paul Reed HEAD_OF liberal', 'Paul Reed MEMBER_OF liberal'],
  ],
  ['Clara Hein met Labour Secretary Paul Reed.', [], ['Paul Reed MEMBER_OF Labour']],
];

const LEADERS: readonly NewsRow[] = [
  ['The Unity Party leader, Paul Reed, praised Clara Hein.', ['Paul Reed HEAD_OF Unity Party']],
  ['The party leader, Paul Reed, praised the Unity Party.', [], ['Paul Reed HEAD_OF Paul Reed']],
];

const MAKERS: readonly NewsRow[] = [
  ['Clara Hein wrote the novel "The Cold Mill" in 1999.', ['Clara Hein CREATED Cold Mill actual']],
  ["Clara Hein's novel The Cold Mill was banned in Peru.", ['Clara Hein CREATED Cold Mill actual']],
  ['The film "Grey Harbour" by Clara Hein won a prize.', ['Clara Hein CREATED Grey Harbour']],
  ['Clara Hein, author of "Mercury", met Paul Reed.', ['Clara Hein CREATED Mercury']],
  ['Paul Reed bought the painting "Grey Boat".', [], ['Paul Reed CREATED Grey Boat']],
  ['Paul Reed banned the novel "The Cold Mill".', [], ['Paul Reed CREATED Cold Mill']],
];

const FOUNDERS: readonly NewsRow[] = [
  [
    'Clara Hein founded Brightwell Foods with Paul Reed and Marek Dale.',
    ['Paul Reed FOUNDED Brightwell Foods', 'Marek Dale FOUNDED Brightwell Foods'],
  ],
  ['Brightwell Foods was founded by Clara Hein with Paul Reed.', ['Paul Reed FOUNDED Brightwell Foods']],
  [
    'Clara Hein founded Brightwell Foods with Paul Reed as chairman.',
    [],
    ['Paul Reed FOUNDED Brightwell Foods'],
  ],
  [
    'Clara Hein founded Brightwell Foods with money from Paul Reed.',
    [],
    ['Paul Reed FOUNDED Brightwell Foods'],
  ],
];

const BIDS: readonly NewsRow[] = [
  [
    'Brightwell Foods launched a bid for Castelan Partners on Monday.',
    ['Brightwell Foods OWNS Castelan Partners planned'],
    ['Brightwell Foods SANCTIONED Castelan Partners'],
  ],
  [
    'Brightwell Foods rejected a takeover offer from Ostara Capital.',
    ['Ostara Capital OWNS Brightwell Foods planned'],
  ],
  ["Peru's bid for the Security Council failed.", [], ['Peru OWNS Security Council']],
  ['Clara Hein announced her bid for the Senate.', [], ['Clara Hein OWNS Senate']],
];

const HUNG: readonly NewsRow[] = [
  [
    'Brightwell Foods was founded by engineer Clara Hein, banker Paul Reed and lawyer Marek Dale.',
    [
      'Clara Hein FOUNDED Brightwell Foods',
      'Paul Reed FOUNDED Brightwell Foods',
      'Marek Dale FOUNDED Brightwell Foods',
    ],
  ],
  [
    'BAMAKO (AFP) - Rebels attacked Chad.',
    [],
    ['Mali ATTACKED Chad', 'BAMAKO ATTACKED Chad', 'Bamako ATTACKED Chad'],
  ],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('edges', () => {
  it.each(full(OTHERS_CLAUSES))('I566: %s', check);
  it.each(full(HEARSAY))('I567: %s', check);
  it.each(full(REPORTERS))('I568: %s', check);
  it.each(full(PARTIES))('I569: %s', check);
  it.each(full(LEADERS))('I570: %s', check);
  it.each(full(MAKERS))('I577: %s', check);
  it.each(full(FOUNDERS))('I579: %s', check);
  it.each(full(BIDS))('I580: %s', check);
  it.each(full(HUNG))('I581: %s', check);

  it('I580: an offer that is turned down is denied', async () => {
    const state = await readText(reader, 'Brightwell Foods rejected a takeover offer from Ostara Capital.');
    expect(claimLines(state)).toContain('Ostara Capital OWNS Brightwell Foods, denied, planned');
  });
});

/** Names of a text as "text: Type". */
async function names(text: string): Promise<string[]> {
  const { mentions } = await reader.state(sourceDocument(text));
  return mentions.filter(({ kind }) => kind === 'name').map((mention) => `${mention.text}: ${mention.type}`);
}

describe('names', () => {
  it.each([
    ['Mercer said it would close 30 stores.', 'Mercer: Organization'],
    ['Shares in Calder fell 3 percent.', 'Calder: Organization'],
    ['Calder cut its forecast for the year.', 'Calder: Organization'],
    ['Mercer reported a record loss on Friday.', 'Mercer: Organization'],
    ["Mercer's shares fell on Friday.", 'Mercer: Organization'],
    ['Oil group Mercer bought a field in Peru.', 'Mercer: Organization'],
    ['Mercer said he would close 30 stores.', 'Mercer: Person'],
    ['John Mercer left Oslo. Mercer said it would close 30 stores.', 'Mercer: Person'],
    ['Shares in Milan fell 3 percent.', 'Milan: Location'],
    ['France said it would cut 300 jobs.', 'France: Location'],
    ["Mercer's profit from the sale of his house was small.", 'Mercer: Person'],
  ])('I571: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it('I572: a firm before its founder', async () => {
    const text =
      "Brewer Calder said it would close 30 plants. Calder's shares fell. Shares in Calder have lost a third. " +
      'Calder was founded in 1876 by Magnus Calder.';
    const state = await readText(reader, text);
    expect(state.clusters.filter(({ name }) => /Calder/.test(name)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Organization', 'Person']),
    );
  });

  it.each([
    ['Chipmaker Selwyn bought a plant in Peru.', 'Selwyn: Organization'],
    ['Brewer Calder bought a plant in Peru.', 'Calder: Organization'],
    ['Airline Pilots Association members met in Peru.', 'Airline Pilots Association: Organization'],
  ])('I573: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['Rebels marched on Port-au-Prince on Monday.', 'Port-au-Prince: Location'],
    ['PORT-AU-PRINCE, Haiti -- Rebels burned a bus.', 'PORT-AU-PRINCE: Location'],
    ['Paul Reed died in Stratford-upon-Avon.', 'Stratford-upon-Avon: Location'],
    ['Kenya-Chad talks began on Monday.', 'Kenya: Location'],
  ])('I574: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['U.S. Defense officials met Paul Reed in Oslo.', 'U.S.: Location'],
    ['The U.S. Defense Department accused Peru.', 'U.S. Defense Department: Organization'],
  ])('I575: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['Her novel The Cold Mill was banned in Peru.', 'Cold Mill: Work'],
    ['Clara Hein directed the film Grey Harbour.', 'Grey Harbour: Work'],
    ['Paul Reed starred in "The Cold Mill" in Oslo.', 'Cold Mill: Work'],
  ])('I576: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['Kenya backed Chad and its membership of the African Union.', 'Chad'],
    ['Kenya warned Chad against its membership of the African Union.', 'Chad'],
    ['Kenya supports Chad in its membership of the African Union.', 'Chad'],
    ['Kenya announced its membership of the African Union.', 'Kenya'],
    ['Kenya attacked Chad and its army took a town.', 'Kenya'],
  ])('I578: %s', async (text, owner) => {
    const state = await readText(reader, text);
    const its = state.mentions.findIndex((mention) => mention.text === 'its');
    expect(referent(state, its)).toBe(owner);
  });
});

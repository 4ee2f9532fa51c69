// Firms and clubs that go by a bare name, who goes from one to the other, whose they are, and plurals with several names.
import { describe, expect, it } from 'vitest';

import { sourceDocument } from '#test/support/document-state.ts';
import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const SEATS: readonly NewsRow[] = [
  [
    'Rival bids came from Tesoro, the Spanish insurer, and Pangloss, a Danish toymaker.',
    ['Tesoro BASED_IN Spain', 'Pangloss BASED_IN Denmark'],
    ['Tesoro BASED_IN Denmark', 'Pangloss BASED_IN Spain'],
  ],
  [
    'Officials of Ostara Capital, a British charity, Castelan Partners, a Danish bank, and Brightwell Foods met.',
    ['Ostara Capital BASED_IN United Kingdom', 'Castelan Partners BASED_IN Denmark'],
    ['Brightwell Foods BASED_IN Denmark', 'Ostara Capital BASED_IN Denmark'],
  ],
  [
    'NASA and its Indian counterpart, ISRO, will launch two probes.',
    ['ISRO BASED_IN India'],
    ['NASA BASED_IN India'],
  ],
];

const UNITS: readonly NewsRow[] = [
  [
    'Ostara Capital agreed to sell its Peruvian unit, Minera Lima, to Kenmore of Japan.',
    ['Minera Lima SUBSIDIARY_OF Ostara Capital', 'Minera Lima BASED_IN Peru', 'Kenmore BASED_IN Japan'],
    ['Kenmore OWNS Minera Lima', 'Minera Lima SUBSIDIARY_OF Kenmore', 'Ostara Capital BASED_IN Peru'],
  ],
  ["Halden's Swedish arm, Norrbank, fired Paul Reed.", ['Norrbank SUBSIDIARY_OF Halden']],
];

const HIRES: readonly NewsRow[] = [
  [
    'Castelan Partners poached Ruth Allen from its rival Ostara Capital to head its trading desk.',
    ['Ruth Allen EMPLOYEE_OF Ostara Capital', 'Ruth Allen EMPLOYEE_OF Castelan Partners'],
    ['Ruth Allen HEAD_OF Ostara Capital'],
  ],
  [
    'Valencia signed the Chilean winger Pablo Rios from Porto and loaned goalkeeper Jan Kral to Malaga.',
    [
      'Pablo Rios EMPLOYEE_OF Porto',
      'Pablo Rios EMPLOYEE_OF Valencia',
      'Jan Kral EMPLOYEE_OF Malaga',
      'Jan Kral EMPLOYEE_OF Valencia',
    ],
    ['Pablo Rios EMPLOYEE_OF Malaga', 'Jan Kral EMPLOYEE_OF Porto', 'Pablo Rios LIVES_IN Porto'],
  ],
  [
    'Forward Tom Hale, drafted by Denver out of Duke, scored 20 points.',
    ['Tom Hale EMPLOYEE_OF Denver', 'Tom Hale EMPLOYEE_OF Duke'],
  ],
  [
    'Paul Reed left Brightwell Foods for Castelan Partners.',
    ['Paul Reed EMPLOYEE_OF Brightwell Foods', 'Paul Reed EMPLOYEE_OF Castelan Partners'],
  ],
  [
    'Paul Reed joined Brightwell Foods from Castelan Partners in May.',
    ['Paul Reed EMPLOYEE_OF Castelan Partners', 'Paul Reed MEMBER_OF Brightwell Foods'],
  ],
  [
    'Clara Hein moved from Castelan Partners to Brightwell Foods.',
    ['Clara Hein EMPLOYEE_OF Castelan Partners', 'Clara Hein EMPLOYEE_OF Brightwell Foods'],
  ],
  [
    'Clara Hein moved from Leeds Hospital to Castelan Clinic on Monday.',
    [],
    ['Clara Hein EMPLOYEE_OF Leeds Hospital', 'Clara Hein EMPLOYEE_OF Castelan Clinic'],
  ],
  ['Brightwell Foods sacked Paul Reed on Sunday.', ['Paul Reed EMPLOYEE_OF Brightwell Foods']],
  [
    'Brightwell Foods hired Ruth Allen, an outsider from Castelan Partners.',
    ['Ruth Allen EMPLOYEE_OF Castelan Partners'],
  ],
  [
    'Paul Reed will leave Brightwell Foods for Castelan Partners.',
    ['Paul Reed EMPLOYEE_OF Castelan Partners planned', 'Paul Reed EMPLOYEE_OF Brightwell Foods actual'],
    ['Paul Reed EMPLOYEE_OF Castelan Partners actual'],
  ],
  ['Paul Reed left Brightwell Foods for Oslo.', [], ['Paul Reed EMPLOYEE_OF Norway']],
  ['Parliament sacked Paul Reed on Sunday.', [], ['Paul Reed EMPLOYEE_OF Parliament']],
  ["Brightwell Foods sacked Paul Reed's driver.", [], ['Paul Reed EMPLOYEE_OF Brightwell Foods']],
  [
    'Brightwell Foods sold a plant to Castelan Partners.',
    [],
    ['Castelan Partners EMPLOYEE_OF Brightwell Foods'],
  ],
];

const PREDECESSORS: readonly NewsRow[] = [
  [
    'Clara Hein was elected mayor of Dover, succeeding longtime incumbent Paul Reed.',
    ['Clara Hein HEAD_OF Dover', 'Paul Reed HEAD_OF Dover'],
  ],
  [
    'Manager Jan Kral, hired by Porto in May to replace the dismissed Luis Prado, resigned.',
    ['Luis Prado EMPLOYEE_OF Porto'],
    ['Luis Prado HEAD_OF Jan Kral'],
  ],
  [
    'Brightwell Foods replaced its finance chief, Paul Reed, with Ruth Allen, a lawyer.',
    ['Paul Reed OFFICIAL_OF Brightwell Foods', 'Ruth Allen OFFICIAL_OF Brightwell Foods'],
  ],
  [
    'Clara Hein, mayor of Dover, scored twice after replacing Paul Reed at half-time.',
    [],
    ['Paul Reed HEAD_OF Dover'],
  ],
  ['Clara Hein, the mayor of Dover, who succeeded Paul Reed in May, resigned.', ['Paul Reed HEAD_OF Dover']],
  [
    'Clara Hein, the mayor of Dover, who replaced Paul Reed on the board, resigned.',
    [],
    ['Paul Reed HEAD_OF Dover'],
  ],
  [
    'Clara Hein was elected deputy mayor of Dover, succeeding Paul Reed, and met the mayor of Leeds.',
    [],
    ['Paul Reed HEAD_OF Dover', 'Paul Reed HEAD_OF Leeds'],
  ],
];

const PLURALS: readonly NewsRow[] = [
  [
    'Interpol arrested two former sub-editors of the Morning Post, Paul Reed and Clara Hein, over bribes.',
    [
      'Paul Reed EMPLOYEE_OF Morning Post',
      'Clara Hein EMPLOYEE_OF Morning Post',
      'Interpol ARRESTED Paul Reed',
      'Interpol ARRESTED Clara Hein',
    ],
    ['Interpol ARRESTED Morning Post'],
  ],
  [
    'The Kenyan runners Paul Kiprono and Moses Tanui met Clara Hein.',
    ['Paul Kiprono CITIZEN_OF Kenya', 'Moses Tanui CITIZEN_OF Kenya'],
    ['Clara Hein CITIZEN_OF Kenya'],
  ],
  [
    'The Kenyan runner Paul Kiprono and Clara Hein met.',
    ['Paul Kiprono CITIZEN_OF Kenya'],
    ['Clara Hein CITIZEN_OF Kenya'],
  ],
  [
    'Two Kenyan runners, Paul Kiprono and Moses Tanui, met Clara Hein.',
    ['Moses Tanui CITIZEN_OF Kenya', 'Moses Tanui MET Clara Hein', 'Paul Kiprono MET Clara Hein'],
  ],
  [
    'Peru fined two Spanish competitors, Castelan Partners and Ostara Capital, on Monday.',
    ['Peru SANCTIONED Castelan Partners', 'Peru SANCTIONED Ostara Capital'],
    ['Castelan Partners OPPONENT_OF Peru', 'Ostara Capital OPPONENT_OF Peru'],
  ],
  ['Twins Ruth and Clara Hein met Paul Reed.', [], ['Paul Reed SIBLING_OF Clara Hein']],
];

const OWNERS: readonly NewsRow[] = [
  ['Brightwell Foods is 40 percent owned by the Norwegian state.', ['Norway OWNS Brightwell Foods']],
  [
    'Brightwell Foods, in which Paul Reed holds a 20 percent stake, fell.',
    ['Paul Reed OWNS Brightwell Foods'],
  ],
  [
    'Before Brightwell Foods filed for bankruptcy, its founder and biggest shareholder, Paul Reed, left Oslo.',
    ['Paul Reed FOUNDED Brightwell Foods', 'Paul Reed OWNS Brightwell Foods'],
  ],
  [
    "Staff of the Morning Post left after the newspaper's new owner, the timber magnate Paul Reed, banned a story.",
    ['Paul Reed OWNS Morning Post'],
  ],
  ['Castelan Partners has a controlling interest in Kestrel Air.', ['Castelan Partners OWNS Kestrel Air']],
  [
    "The watchdog cleared Norsk Hydro's purchase of a 51 percent stake in Brightwell Foods.",
    ['Norsk Hydro OWNS Brightwell Foods'],
  ],
  [
    'Castelan Partners raised its holding in Brightwell Foods to 20 percent.',
    ['Castelan Partners OWNS Brightwell Foods'],
  ],
  ["Castelan Partners' purchase of a boat in Leeds was cleared.", [], ['Castelan Partners OWNS Leeds']],
  ['Castelan Partners has a keen interest in Kestrel Air.', [], ['Castelan Partners OWNS Kestrel Air']],
  [
    'Kestrel Air, a joint venture of Castelan Partners and Brightwell Foods, fell.',
    ['Castelan Partners OWNS Kestrel Air', 'Brightwell Foods OWNS Kestrel Air'],
  ],
  [
    'Kestrel Air, a bold venture of Castelan Partners and Brightwell Foods, fell.',
    [],
    ['Castelan Partners OWNS Kestrel Air'],
  ],
  ['Brightwell Foods was fined by the Norwegian state.', [], ['Norway OWNS Brightwell Foods']],
  ['Brightwell Foods, in which Paul Reed works, fell.', [], ['Paul Reed OWNS Brightwell Foods']],
  [
    "Castelan Partners' founder and a shareholder, Paul Reed, met Clara Hein.",
    [],
    ['Clara Hein OWNS Castelan Partners'],
  ],
  ["Dover's owner, Brightwell Foods, and Paul Reed met.", [], ['Paul Reed OWNS Dover']],
];

const PARENTS: readonly NewsRow[] = [
  ["Google's parent, Alphabet, fell.", ['Google SUBSIDIARY_OF Alphabet']],
  [
    'Kestrel Foods and its parent company, Castelan Partners, sued Paul Reed.',
    ['Kestrel Foods SUBSIDIARY_OF Castelan Partners'],
    ['Castelan Partners SUBSIDIARY_OF Kestrel Foods', 'Castelan Partners PARENT_OF Kestrel Foods'],
  ],
  ["Paul Reed's mother, Clara Hein, left.", ['Clara Hein PARENT_OF Paul Reed']],
  [
    "The parents of Brightwell Foods' chairman, Paul Reed, met Castelan Partners.",
    [],
    ['Brightwell Foods SUBSIDIARY_OF Castelan Partners', 'Brightwell Foods SUBSIDIARY_OF Paul Reed'],
  ],
];

const TIED: readonly NewsRow[] = [
  [
    'Brightwell Foods and its main creditor, Castelan Partners, met.',
    ['Castelan Partners RELATION Brightwell Foods'],
    ['Castelan Partners OWNS Brightwell Foods'],
  ],
  ['Nurse Clara Hein met Paul Reed, a pupil of Marek Dale.', ['Paul Reed RELATION Marek Dale']],
  ['Paul Reed said a client, Marek Dale, was ill.', [], ['Marek Dale RELATION Paul Reed']],
];

const STARTED: readonly NewsRow[] = [
  ['Paul Reed started the game studio Lumen in 2001.', ['Paul Reed FOUNDED Lumen']],
  ['Paul Reed started a fight with Brightwell Foods.', [], ['Paul Reed FOUNDED Brightwell Foods']],
  ['The Swiss-based charity Almira helped Peru.', ['Almira BASED_IN Switzerland']],
];

const STINTS: readonly NewsRow[] = [
  [
    'The midfielder Luis Prado, on loan from Brightwell Rovers, scored.',
    ['Luis Prado EMPLOYEE_OF Brightwell Rovers'],
  ],
  [
    'Paul Reed will succeed Clara Hein at Castelan Partners.',
    ['Paul Reed EMPLOYEE_OF Castelan Partners planned', 'Clara Hein EMPLOYEE_OF Castelan Partners actual'],
    ['Paul Reed EMPLOYEE_OF Castelan Partners actual'],
  ],
  [
    'Paul Reed, previously with Castelan Partners, joined Brightwell Foods.',
    ['Paul Reed EMPLOYEE_OF Castelan Partners'],
  ],
  [
    'The Boston Celtics acquired Tom Hale from the Denver Nuggets.',
    ['Tom Hale EMPLOYEE_OF Boston Celtics', 'Tom Hale EMPLOYEE_OF Denver Nuggets'],
    ['Boston Celtics OWNS Tom Hale'],
  ],
  [
    'The painting by Paul Reed, on loan from Castelan Partners, was stolen.',
    [],
    ['Paul Reed EMPLOYEE_OF Castelan Partners'],
  ],
  ['Paul Reed will meet Clara Hein at Castelan Partners.', [], ['Clara Hein EMPLOYEE_OF Castelan Partners']],
];

const SUCCESSORS: readonly NewsRow[] = [
  [
    'Castelan Partners appointed Paul Reed to succeed Clara Hein as chairman.',
    ['Paul Reed HEAD_OF Castelan Partners', 'Clara Hein HEAD_OF Castelan Partners'],
  ],
  [
    'Castelan Partners asked Paul Reed to succeed Clara Hein as chairman of Brightwell Foods.',
    [],
    ['Paul Reed HEAD_OF Castelan Partners'],
  ],
  [
    'Paul Reed was picking an economist and disciple of Marek Dale as his minister.',
    [],
    ['Paul Reed EMPLOYEE_OF Marek Dale', 'Paul Reed ADVISER_OF Marek Dale'],
  ],
];

const OTHERS: readonly NewsRow[] = [
  [
    'Executive director of the Dallas chapter of the ACLU Nadia Karim said Reed wishes to help the mosque. ' +
      'Karim met Reed during his visit to Google.',
    [],
    ['Reed EMPLOYEE_OF ACLU', 'Reed EMPLOYEE_OF Google', 'Nadia Karim EMPLOYEE_OF Google'],
  ],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('edges', () => {
  it.each(full(SEATS))('I588: %s', check);
  it.each(full(UNITS))('I589: %s', check);
  it.each(full(HIRES))('I590: %s', check);
  it.each(full(PREDECESSORS))('I591: %s', check);
  it.each(full(PLURALS))('I592: %s', check);
  it.each(full(OWNERS))('I593: %s', check);
  it.each(full(PARENTS))('I594: %s', check);
  it.each(full(TIED))('I595: %s', check);
  it.each(full(STARTED))('I596: %s', check);
  it.each(full(STINTS))('I597: %s', check);
  it.each(full(SUCCESSORS))('I598: %s', check);
  it.each(full(OTHERS))('I508: %s', check);
});

/** Names of a text as "text: Type". */
async function names(text: string): Promise<string[]> {
  const { mentions } = await reader.state(sourceDocument(text));
  return mentions.filter(({ kind }) => kind === 'name').map((mention) => `${mention.text}: ${mention.type}`);
}

describe('names', () => {
  it.each([
    ['Arden posted a loss of $3 million on Friday.', 'Arden: Organization'],
    ['Mercer and Selwyn announced a merger on Friday.', 'Selwyn: Organization'],
    ['Talks on a merger between Mercer and Selwyn collapsed.', 'Mercer: Organization'],
    ['Arden posted a letter on Friday.', 'Arden: Person'],
    ['Mercer and Selwyn announced their engagement on Friday.', 'Mercer: Person'],
    ['Mercer announced a merger of two ministries.', 'Mercer: Person'],
    ['Mr. Mercer posted a loss in the election. Mercer told reporters he would try again.', 'Mercer: Person'],
    ['Chairman Mercer posted a loss.', 'Mercer: Person'],
    ['Lena Arden left Oslo. Arden posted a loss on Friday.', 'Arden: Person'],
  ])('I582: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    [
      "Norway's pension fund sold its stake in Halewood, the Dutch brewer, on Friday.",
      'Halewood: Organization',
    ],
    ['Paul Reed works at the port authority, Seehaven, in Oslo.', 'Seehaven: Organization'],
    ['Paul Reed left Brightwell Foods to start the design studio Castelan.', 'Castelan: Organization'],
    ['The publisher Castelan met Clara Hein.', 'Castelan: Person'],
    ['Drossel, a German carmaker, hired Goldman Sachs.', 'Drossel: Organization'],
    ['Drossel, a German publisher, met Clara Hein.', 'Drossel: Person'],
    ['Tamsel, owned by Paul Reed, sued Clara Hein.', 'Tamsel: Organization'],
    ['Petrona, which is 60 percent owned by Brightwell Foods, fell.', 'Petrona: Organization'],
    ['Halewood, a town with a brewer, was flooded.', 'Halewood: Location'],
    ['The town of Halewood, the home of a Dutch brewer, was flooded.', 'Halewood: Location'],
    ['Calder, the Dutch striker, met Clara Hein.', 'Calder: Person'],
  ])('I583: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['Mercer poached Ruth Allen from its rival Castelan Partners.', 'Mercer: Organization'],
    ['Unable to pay, the Swedish developer Tryggve asked its lenders for time.', 'Tryggve: Organization'],
    ["Halden's Swedish arm, Norrbank, fired Paul Reed.", 'Halden: Organization'],
    ["Halden's left arm was broken.", 'Halden: Person'],
    ['Murray Kramer left Oslo. Kramer poached Clara Hein from its rival.', 'Kramer: Person'],
    ['Mercer asked Brightwell Foods and its shareholders for help.', 'Mercer: Person'],
    ['Robertson praised its members.', 'Robertson: Person'],
  ])('I584: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['Ostara Capital will sell its Peruvian unit to Kenmore of Japan.', 'Kenmore: Organization'],
    ['Paul Reed sold his house to Kramer of Norway.', 'Kramer: Person'],
  ])('I585: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });

  it.each([
    ['Porto sold the striker Luis Prado to Valencia.', 'Valencia: Organization'],
    ['Valencia signed the Chilean winger Pablo Rios from Porto.', 'Porto: Organization'],
    ['Guard Tom Hale, drafted by Denver, scored 20 points.', 'Denver: Organization'],
    ['Coach Jan Kral, hired by Porto in May, resigned.', 'Porto: Organization'],
    ['The striker Luis Prado moved from Porto to Valencia for 9 million euros.', 'Valencia: Organization'],
    ['The striker Luis Prado joined Valencia on loan from Porto.', 'Valencia: Organization'],
    ['Marek Dale, on loan from Porto, scored.', 'Porto: Organization'],
    ['Rui Costa had been signed from Braga in June.', 'Braga: Organization'],
    ['The painting, on loan from Porto, was stolen.', 'Porto: Location'],
    ['Paul Reed signed a letter from Porto.', 'Porto: Location'],
    ['The striker Luis Prado moved from Porto to Valencia for his wife.', 'Valencia: Location'],
    ['The striker Luis Prado moved to Valencia with his wife.', 'Valencia: Location'],
    ['Police in Porto released the striker Luis Prado.', 'Porto: Location'],
    ['Peru drafted Paul Reed.', 'Peru: Location'],
    ['Porto sold a school to Valencia.', 'Valencia: Location'],
  ])('I586: %s', async (text, expected) => {
    expect(await names(text)).toContain(expected);
  });
});

/** Claims of a text as "subject TYPE object: title". */
async function titled(text: string): Promise<string[]> {
  const { claims, mentions } = await reader.state(sourceDocument(text));
  return claims.map(
    ({ subject, type, object, title }) =>
      `${mentions[subject]?.text} ${type} ${mentions[object]?.text}: ${title}`,
  );
}

describe('I599: titles of what was left', () => {
  it.each([
    [
      "Brightwell Foods' co-chairs, Paul Reed and Clara Hein, resigned.",
      [
        'Paul Reed HEAD_OF Brightwell Foods: former co-chair',
        'Clara Hein HEAD_OF Brightwell Foods: former co-chair',
      ],
    ],
    [
      'Castelan Partners poached Ruth Allen from Brightwell Foods.',
      [
        'Ruth Allen EMPLOYEE_OF Brightwell Foods: former employee',
        'Ruth Allen EMPLOYEE_OF Castelan Partners: null',
      ],
    ],
    [
      'Paul Reed will leave Brightwell Foods for Castelan Partners.',
      ['Paul Reed EMPLOYEE_OF Brightwell Foods: null'],
    ],
    [
      'Clara Hein was elected mayor of Dover, succeeding Paul Reed.',
      ['Clara Hein HEAD_OF Dover: mayor', 'Paul Reed HEAD_OF Dover: former mayor'],
    ],
  ])('I599: %s', async (text, expected) => {
    expect(await titled(text)).toEqual(expect.arrayContaining(expected));
  });
});

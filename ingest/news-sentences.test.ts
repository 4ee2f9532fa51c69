// One construction of news English a row: a sentence of our own and every edge that it says, with its reading. An edge
// that is not listed fails the row: what must not be read counts as much as what must.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';

import { createReader, type Reader } from './reader.ts';
import { readSource } from './sources/read-source.ts';

/** A Friday. */
const PUBLISHED = '2001-11-23';

type Row = readonly [sentence: string, claims: readonly string[]];

const ROLES: readonly Row[] = [
  [
    "Syria's ambassador to Jordan, Farouk Nasser, met King Abdullah in Amman yesterday.",
    ['Farouk Nasser OFFICIAL_OF Syria', 'Farouk Nasser MET Abdullah, 2001-11-22'],
  ],
  ['Defense Minister Rubem Fonseca of Brazil resigned.', ['Rubem Fonseca MINISTER_OF Brazil']],
  [
    'Mayor Erik Dahl of Bergen thanked the Red Cross.',
    ['Erik Dahl HEAD_OF Bergen', 'Erik Dahl THANKED Red Cross'],
  ],
  ['Maria Lopez, a spokeswoman for Interpol, declined to comment.', ['Maria Lopez SPOKESPERSON_OF Interpol']],
  [
    'Yevgeny Sokolov, a former Russian prime minister, heads the Chamber of Commerce and Industry.',
    [
      'Yevgeny Sokolov HEAD_OF_GOVERNMENT_OF Russia',
      'Yevgeny Sokolov HEAD_OF Chamber of Commerce and Industry',
    ],
  ],
  [
    'Kwame Boateng, secretary-general of the United Nations, praised Nelson Mandela for his role in the peace talks.',
    ['Kwame Boateng HEAD_OF United Nations', 'Kwame Boateng PRAISED Nelson Mandela'],
  ],
  [
    'Anna Berg, who was elected president of the Social Democratic Youth League in 1984, resigned.',
    ['Anna Berg HEAD_OF Social Democratic Youth League, 1984'],
  ],
  ['Croatia is not a member of the European Union.', ['Croatia MEMBER_OF European Union, denied']],
  ['Ghana, a member of the African Union, hosted the summit.', ['Ghana MEMBER_OF African Union']],
  [
    'Maria Santos, the wife of Brazilian footballer Carlos Santos, resigned.',
    ['Maria Santos SPOUSE_OF Carlos Santos', 'Carlos Santos CITIZEN_OF Brazil'],
  ],
  [
    "Hamid Rahimi's brother, Ahmed Wali Rahimi, lives in Kandahar.",
    ['Ahmed Wali Rahimi SIBLING_OF Hamid Rahimi', 'Ahmed Wali Rahimi LIVES_IN Kandahar'],
  ],
  ['Airstream is a subsidiary of Thor Industries.', ['Airstream SUBSIDIARY_OF Thor Industries']],
  ['In Moscow President Vladimir Putin said nothing.', []],
];

const EVENTS: readonly Row[] = [
  [
    'Gerhard Bauer met with Polish President Marek Nowak and Czech Prime Minister Jan Dvorak in Warsaw.',
    [
      'Marek Nowak HEAD_OF_STATE_OF Poland',
      'Jan Dvorak HEAD_OF_GOVERNMENT_OF Czech Republic',
      'Gerhard Bauer MET Marek Nowak',
      'Gerhard Bauer MET Jan Dvorak',
    ],
  ],
  ['Yasser Darwish and Shimon Levy met in Gaza.', ['Yasser Darwish MET Shimon Levy']],
  [
    'Mr. Annan spoke by telephone with Mr. Sharon and Mr. Arafat.',
    ['Annan PHONED Sharon', 'Annan PHONED Arafat'],
  ],
  [
    'France and Germany signed a treaty with Italy on Thursday.',
    ['France SIGNED_WITH Italy, 2001-11-22', 'Germany SIGNED_WITH Italy, 2001-11-22'],
  ],
  ['The talks between the Philippines and Malaysia collapsed.', ['Philippines NEGOTIATED_WITH Malaysia']],
  [
    'Zoran Petrovic, who met Ana Horvat in Zagreb in March, was arrested by Croatian police on Monday.',
    ['Zoran Petrovic MET Ana Horvat, 2001-03', 'Croatia ARRESTED Zoran Petrovic, 2001-11-19'],
  ],
  [
    'Deputy Secretary of State Richard Holt visited Islamabad and New Delhi to ease tensions between India and Pakistan.',
    ['Richard Holt VISITED Islamabad', 'Richard Holt VISITED New Delhi', 'India RELATION Pakistan'],
  ],
  ['Ukrainian-Russian relations have improved.', ['Ukraine RELATION Russia']],
  ["Argentina rejected Chile's proposal.", ['Argentina REJECTED Chile']],
  ['British troops fought Argentine forces in 1982.', ['United Kingdom FOUGHT Argentina, 1982']],
  ['Syrian forces withdrew from Lebanon in 2005.', ['Syria WITHDREW_FROM Lebanon, 2005']],
  ['Colombian rebels have released Senator Ingrid Salas.', []],
  ['Senator Helen Marsh endorsed Governor Paul Reed.', ['Helen Marsh SUPPORTED Paul Reed']],
  [
    'Nokia was founded by Fredrik Idestam in 1865.',
    ['Fredrik Idestam FOUNDED Nokia, 1865', 'Nokia FOUNDED_ON , 1865'],
  ],
  [
    'Mr. Silva was born in Porto, Portugal, and studied at Harvard University.',
    [
      'Silva BORN_IN Porto',
      'Silva BORN_IN Portugal',
      'Porto LOCATED_IN Portugal',
      'Silva EDUCATED_AT Harvard University',
    ],
  ],
  ['Tom Becker is married to Nicole Ferrari.', ['Tom Becker SPOUSE_OF Nicole Ferrari']],
  ['Chile discussed trade with Bolivia.', ['Chile NEGOTIATED_WITH Bolivia']],
  [
    'Poland, Hungary and the Czech Republic joined NATO in 1999.',
    ['Poland MEMBER_OF NATO, 1999', 'Hungary MEMBER_OF NATO, 1999', 'Czech Republic MEMBER_OF NATO, 1999'],
  ],
];

const READINGS: readonly Row[] = [
  [
    'British Prime Minister Peter Hale will meet French President Luc Moreau in Paris on Monday.',
    [
      'Peter Hale HEAD_OF_GOVERNMENT_OF United Kingdom',
      'Luc Moreau HEAD_OF_STATE_OF France',
      'Peter Hale MET Luc Moreau, planned, 2001-11-26',
    ],
  ],
  [
    'Saudi Arabia denied that it had financed al-Qaida.',
    ['Saudi Arabia AIDED al-Qaida, denied, by Saudi Arabia'],
  ],
  ['Hezbollah denied attacking Israel.', ['Hezbollah ATTACKED Israel, denied, by Hezbollah']],
  ['Turkey has refused to recognize Cyprus.', ['Turkey RECOGNIZED Cyprus, denied']],
  [
    'India and Pakistan have not held talks since the attack on the Indian parliament.',
    ['India NEGOTIATED_WITH Pakistan, denied'],
  ],
  ['Colin Farmer ruled out talks with North Korea.', ['Colin Farmer NEGOTIATED_WITH North Korea, denied']],
  [
    'Sudan has no plans to withdraw from the African Union.',
    ['Sudan WITHDREW_FROM African Union, denied, planned'],
  ],
  [
    'Neither Iran nor Iraq attacked Kuwait.',
    ['Iran ATTACKED Kuwait, denied', 'Iraq ATTACKED Kuwait, denied'],
  ],
  ['Nothing suggests that Egypt attacked Sudan.', ['Egypt ATTACKED Sudan, denied']],
  [
    'Slovenia hopes to join the European Union in 2004.',
    ['Slovenia MEMBER_OF European Union, planned, 2004'],
  ],
  [
    'Estonia wants to join the European Union, Prime Minister Mart Kask said.',
    ['Estonia MEMBER_OF European Union, planned, by Mart Kask'],
  ],
  ['The European Union will impose sanctions on Belarus.', ['European Union SANCTIONED Belarus, planned']],
  [
    'Iran would attack Israel if Israel attacked Syria.',
    ['Iran ATTACKED Israel, possible', 'Israel ATTACKED Syria, possible'],
  ],
  [
    'Had Kenya attacked Somalia, Ethiopia would have helped Kenya.',
    ['Kenya ATTACKED Somalia, possible', 'Ethiopia AIDED Kenya, possible'],
  ],
  [
    'Ms. Horvat is expected to meet Slovenian President Milan Kovac next Tuesday.',
    ['Milan Kovac HEAD_OF_STATE_OF Slovenia', 'Horvat MET Milan Kovac, planned, 2001-11-27'],
  ],
  [
    'According to Human Rights Watch, Uzbek police tortured Muzafar Karimov.',
    ['Uzbekistan COERCED Muzafar Karimov, by Human Rights Watch'],
  ],
  [
    'Russia has accused Georgia of attacking Abkhazia.',
    ['Russia ACCUSED Georgia', 'Georgia ATTACKED Abkhazia, alleged, by Russia'],
  ],
  ['Kenya allegedly attacked Somalia last year.', ['Kenya ATTACKED Somalia, alleged, 2000']],
  [
    '"Kenya attacked Chad," Peter Hale said. "Kenya also attacked Sudan."',
    ['Kenya ATTACKED Chad, by Peter Hale', 'Kenya ATTACKED Sudan, by Peter Hale'],
  ],
  [
    'Sweden praised Norway, Peter Hale said. Denmark criticized Sweden.',
    ['Sweden PRAISED Norway, by Peter Hale', 'Denmark CRITICIZED Sweden'],
  ],
  ['Kenya no longer supports Ethiopia.', ['Kenya SUPPORTED Ethiopia, denied']],
  ['Argentina and Chile agreed to a ceasefire on Monday.', ['Argentina AGREED_WITH Chile, 2001-11-19']],
  ['Kenya rejected a Senegalese peace plan.', ['Kenya REJECTED Senegal']],
  [
    'Denmark did not criticize Sweden but praised Norway.',
    ['Denmark CRITICIZED Sweden, denied', 'Denmark PRAISED Norway'],
  ],
];

let reader: Reader;

beforeAll(async () => {
  reader = await createReader({ clock: systemClock });
}, 60_000);

afterAll(async () => {
  await reader.close();
});

async function claimsOf(text: string): Promise<string[]> {
  const document = await readSource(
    { kind: 'text', name: 'sentence.txt', text },
    { clock: systemClock, maxTextBytes: 10_000, overrides: { publishedAt: PUBLISHED } },
  );
  const state = await reader.state(document);
  const nameAt = (mention: number): string =>
    state.mentions[mention]?.clusters.map((cluster) => state.clusters[cluster]?.name).join('+') ?? '';
  return state.claims.map((claim) =>
    [
      `${nameAt(claim.subject)} ${claim.type} ${nameAt(claim.object)}`,
      claim.polarity === 'denied' ? 'denied' : null,
      claim.modality === 'actual' ? null : claim.modality,
      claim.date,
      claim.attributedTo === null ? null : `by ${nameAt(claim.attributedTo)}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
}

async function check(sentence: string, claims: readonly string[]): Promise<void> {
  // Two mentions of one entity may say the same.
  expect([...new Set(await claimsOf(sentence))].sort()).toEqual([...claims].sort());
}

describe('sentences of news', () => {
  it.each(ROLES)('I55: %s', check);
  it.each(EVENTS)('I56: %s', check);
  it.each(READINGS)('I57: %s', check);
});

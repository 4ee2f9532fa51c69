// Constructions that say how a claim is meant, one a row, in sentences of our own: every claim that it makes, with polarity,
// modality, date and source where they are not the plain ones.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

type Row = readonly [sentence: string, claims: readonly string[]];

const MEANT: readonly Row[] = [
  ['Peter Hale is wanted for the murder of Erik Dahl.', ['Peter Hale KILLED Erik Dahl, alleged']],
  ['Kenya appears to have attacked Chad.', ['Kenya ATTACKED Chad, possible']],
  ['Kenya has not ruled out joining NATO.', ['Kenya MEMBER_OF NATO, possible']],
  ['Kenya stands accused of attacking Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya is against joining NATO.', ['Kenya MEMBER_OF NATO, denied']],
  ['Kenya refused to recognize Somaliland.', ['Kenya RECOGNIZED Somaliland, denied']],
  ['Kenya ruled out talks with Somalia.', ['Kenya NEGOTIATED_WITH Somalia, denied']],
  ['Kenya failed to support Chad.', ['Kenya SUPPORTED Chad, denied']],
  ['Kenya never attacked Chad.', ['Kenya ATTACKED Chad, denied']],
  ['Nobody in Kenya attacked Chad.', []],
  ['There were no talks between Kenya and Chad.', ['Kenya NEGOTIATED_WITH Chad, denied']],
  ['Kenya has no plans to attack Chad.', ['Kenya ATTACKED Chad, denied, planned']],
  ['Kenya has no intention of joining NATO.', ['Kenya MEMBER_OF NATO, denied, planned']],
  ['Kenya may join NATO.', ['Kenya MEMBER_OF NATO, possible']],
  ['Kenya wants to join NATO.', ['Kenya MEMBER_OF NATO, planned']],
  ['Kenya hopes to join NATO.', ['Kenya MEMBER_OF NATO, planned']],
  ['Kenya plans to attack Chad.', ['Kenya ATTACKED Chad, planned']],
  ['Kenya is considering joining NATO.', ['Kenya MEMBER_OF NATO, possible']],
  ['If Kenya joins NATO, Peter Hale will resign.', ['Kenya MEMBER_OF NATO, possible']],
  ['Kenya is accused of attacking Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya reportedly attacked Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya is suspected of having attacked Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya is said to have attacked Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya is believed to have attacked Chad.', ['Kenya ATTACKED Chad, alleged']],
  ['The alleged attack on Chad by Kenya shocked everyone.', ['Kenya ATTACKED Chad, alleged']],
  ['Kenya stopped supporting Chad.', ['Kenya SUPPORTED Chad, denied']],
  ['Kenya threatened to attack Chad.', ['Kenya ATTACKED Chad, planned', 'Kenya THREATENED Chad']],
  ['Kenya called off its attack on Chad.', ['Kenya ATTACKED Chad, denied']],
  ['Kenya offered to release Ivan Petrov.', ['Kenya RELEASED Ivan Petrov, planned']],
  ["Kenya's refusal to meet Chad angered Sudan.", ['Kenya MET Chad, denied']],
  ['It is not true that Kenya attacked Chad.', ['Kenya ATTACKED Chad, denied']],
  ['Kenya could have attacked Chad.', ['Kenya ATTACKED Chad, possible']],
  ['Whether Kenya attacked Chad is unclear.', ['Kenya ATTACKED Chad, possible']],
  ['Kenya has yet to recognize Somaliland.', ['Kenya RECOGNIZED Somaliland, denied']],
  ['Neither Kenya nor Chad attacked Sudan.', ['Chad ATTACKED Sudan, denied', 'Kenya ATTACKED Sudan, denied']],
  ['Kenya cannot join NATO.', ['Kenya MEMBER_OF NATO, denied, possible']],
  ['Kenya is ready to meet Chad.', ['Kenya MET Chad, planned']],
  ['Kenya is on the verge of attacking Chad.', ['Kenya ATTACKED Chad, planned']],
  ['There is no evidence that Kenya attacked Chad.', ['Kenya ATTACKED Chad, denied']],
  ['Rumours that Kenya attacked Chad were spreading.', ['Kenya ATTACKED Chad, alleged']],
];

const SAID: readonly Row[] = [
  [
    'Peter Hale expressed hope that Kenya would join NATO.',
    ['Kenya MEMBER_OF NATO, possible, by Peter Hale'],
  ],
  ['Kenya rejected accusations that Mali attacked Chad.', ['Mali ATTACKED Chad, denied, by Kenya']],
  ['Peter Hale denied that Kenya attacked Chad.', ['Kenya ATTACKED Chad, denied, by Peter Hale']],
  ['Kenya denied attacking Chad.', ['Kenya ATTACKED Chad, denied, by Kenya']],
  ['Kenya did not attack Chad, Peter Hale said.', ['Kenya ATTACKED Chad, denied, by Peter Hale']],
  ['Kenya would attack Chad, Peter Hale warned.', ['Kenya ATTACKED Chad, possible, by Peter Hale']],
  ['Peter Hale proposed that Kenya join NATO.', ['Kenya MEMBER_OF NATO, possible, by Peter Hale']],
  ['Peter Hale claimed that Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale alleged that Kenya attacked Chad.', ['Kenya ATTACKED Chad, alleged, by Peter Hale']],
  ['According to Peter Hale, Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Kenya attacked Chad, according to Peter Hale.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['In a statement, Peter Hale said Kenya had attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['As Peter Hale said, Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale told Reuters that Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['"Kenya attacked Chad," said Peter Hale.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale acknowledged that Kenya had attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['Peter Hale doubts that Kenya attacked Chad.', ['Kenya ATTACKED Chad, possible, by Peter Hale']],
  ['Peter Hale asked whether Kenya attacked Chad.', ['Kenya ATTACKED Chad, possible, by Peter Hale']],
  ['Kenya must withdraw from Chad, Peter Hale said.', ['Kenya WITHDREW_FROM Chad, possible, by Peter Hale']],
  ['Peter Hale dismissed reports that Kenya attacked Chad.', ['Kenya ATTACKED Chad, denied, by Peter Hale']],
  ['Peter Hale rejected claims that Kenya attacked Chad.', ['Kenya ATTACKED Chad, denied, by Peter Hale']],
  ['Peter Hale confirmed reports that Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  ['In the view of Peter Hale, Kenya attacked Chad.', ['Kenya ATTACKED Chad, by Peter Hale']],
  [
    'A report by Amnesty International says Kenya attacked Chad.',
    ['Kenya ATTACKED Chad, by Amnesty International'],
  ],
];

const DATED: readonly Row[] = [
  ['Kenya attacked Chad on the morning of 5 May 1999.', ['Kenya ATTACKED Chad, 1999-05-05']],
  ['Kenya and Chad fought each other from 1995 to 1998.', ['Kenya FOUGHT Chad, 1995']],
  [
    'Sweden and Norway are to hold talks in Oslo next week.',
    ['Sweden NEGOTIATED_WITH Norway, planned, 2001-11'],
  ],
  ['Kenya will join NATO next year.', ['Kenya MEMBER_OF NATO, planned, 2002']],
  ['Kenya is expected to join NATO in 2003.', ['Kenya MEMBER_OF NATO, planned, 2003']],
  ['Kenya attacked Chad 60 years ago.', ['Kenya ATTACKED Chad, 1940']],
  ['Kenya attacked Chad two years ago.', ['Kenya ATTACKED Chad, 1999']],
  ['Kenya attacked Chad last year.', ['Kenya ATTACKED Chad, 2000']],
  ['Kenya attacked Chad earlier on Friday.', ['Kenya ATTACKED Chad, 2001-11-23']],
  ['Kenya attacked Chad on Thursday evening.', ['Kenya ATTACKED Chad, 2001-11-22']],
  ['Kenya attacked Chad in the 1990s.', ['Kenya ATTACKED Chad, 1990']],
  ['Kenya attacked Chad in October.', ['Kenya ATTACKED Chad, 2001-10']],
  ['Kenya attacked Chad in March 1998.', ['Kenya ATTACKED Chad, 1998-03']],
  ['On March 5, 1998, Kenya attacked Chad.', ['Kenya ATTACKED Chad, 1998-03-05']],
  ['In 1998 Kenya attacked Chad.', ['Kenya ATTACKED Chad, 1998']],
  ['Kenya has supported Chad since 1999.', ['Kenya SUPPORTED Chad, 1999']],
  ['Kenya attacked Chad during the 1980s.', ['Kenya ATTACKED Chad, 1980']],
  ['Yesterday Kenya attacked Chad.', ['Kenya ATTACKED Chad, 2001-11-22']],
  ['Kenya attacked Chad this week.', ['Kenya ATTACKED Chad, 2001-11']],
  ['Kenya attacked Chad last month.', ['Kenya ATTACKED Chad, 2001-10']],
  ['Kenya attacked Chad in the early 1990s.', ['Kenya ATTACKED Chad, 1990']],
  ['Kenya attacked Chad three days ago.', ['Kenya ATTACKED Chad, 2001-11-20']],
  ['Kenya attacked Chad late last year.', ['Kenya ATTACKED Chad, 2000']],
  ['Kenya attacked Chad on 12 November.', ['Kenya ATTACKED Chad, 2001-11-12']],
  ['Kenya attacked Chad on Nov. 12.', ['Kenya ATTACKED Chad, 2001-11-12']],
  ['Kenya attacked Chad in the summer of 1999.', ['Kenya ATTACKED Chad, 1999']],
  ['Kenya attacked Chad a year ago.', ['Kenya ATTACKED Chad, 2000']],
  ['Kenya attacked Chad a decade ago.', ['Kenya ATTACKED Chad, 1990']],
  ['Kenya attacked Chad between 1991 and 1995.', ['Kenya ATTACKED Chad, 1991']],
  [
    'Kenya, which attacked Chad in 1998, refused to meet Sudan.',
    ['Kenya ATTACKED Chad, 1998', 'Kenya MET Sudan, denied'],
  ],
  ['Kenya agreed to meet Chad on Monday.', ['Kenya MET Chad, planned, 2001-11-26']],
];

const reader = modelReader();

async function check(sentence: string, claims: readonly string[]): Promise<void> {
  expect(claimLines(await readText(reader, sentence))).toEqual([...claims].sort());
}

describe('how a claim is meant', () => {
  it.each(MEANT)('I156: %s', check);
  it.each(SAID)('I157: %s', check);
  it.each(DATED)('I158: %s', check);
});

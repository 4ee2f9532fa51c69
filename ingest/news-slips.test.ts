// Slips that a picky reader of real news found: a sentence of our own, the edges that it says, and those that it must not be
// taken to say.
import { describe, expect, it } from 'vitest';

import { sourceDocument } from '#test/support/document-state.ts';
import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const BEHIND_OWNER: readonly NewsRow[] = [
  [
    'Chief executive of the Harbour Trust Omar Sayed told Reuters that nothing had changed.',
    ['Omar Sayed HEAD_OF Harbour Trust'],
    ['Omar Sayed EMPLOYEE_OF Reuters'],
  ],
  [
    'Kenyan Ambassador to the United States Peter Mwangi called the decision unfair.',
    ['Peter Mwangi OFFICIAL_OF Kenya'],
    ['Peter Mwangi OFFICIAL_OF United States'],
  ],
  ['The president of Ghana met Ann Vale.', ['Ghana MET Ann Vale'], ['Ann Vale HEAD_OF_STATE_OF Ghana']],
  [
    'Bill Ford told the director of the Harbour Trust Omar Sayed had left.',
    [],
    ['Omar Sayed HEAD_OF Harbour Trust'],
  ],
];

const ELECTED: readonly NewsRow[] = [
  [
    'Lena Moss of Forward Zandia was elected with 20,000 votes, while Ida Holm of the UKZ lost her seat.',
    ['Lena Moss MEMBER_OF Forward Zandia', 'Ida Holm MEMBER_OF UKZ'],
    ['Lena Moss EMPLOYEE_OF Forward Zandia', 'Ida Holm EMPLOYEE_OF UKZ'],
  ],
  [
    'The other candidates elected in this district were Peter Ross of the ZDL and Tina Berg of the RPL.',
    ['Peter Ross MEMBER_OF ZDL', 'Tina Berg MEMBER_OF RPL'],
    ['Peter Ross EMPLOYEE_OF ZDL', 'Tina Berg EMPLOYEE_OF RPL'],
  ],
  [
    'Omar Ali of Harvard was elected to the National Academy of Sciences.',
    ['Omar Ali EMPLOYEE_OF Harvard'],
    ['Omar Ali MEMBER_OF Harvard'],
  ],
  [
    'Rita Lund of Reuters was elected chairwoman of the club.',
    ['Rita Lund EMPLOYEE_OF Reuters'],
    ['Rita Lund MEMBER_OF Reuters'],
  ],
];

const OTHER_PARTY: readonly NewsRow[] = [
  [
    'Other candidates elected in this constituency were Gary Holt of the ZDL and Eunice Vale of the New Land Party.',
    ['Gary Holt MEMBER_OF ZDL', 'Eunice Vale MEMBER_OF New Land Party'],
    ['Gary Holt MEMBER_OF New Land Party', 'Eunice Vale MEMBER_OF ZDL'],
  ],
];

const DEANS: readonly NewsRow[] = [
  ['The Harbour Trust was founded by Dean Hollis.', ['Dean Hollis FOUNDED Harbour Trust'], []],
  ["Harvard's Dean Hollis praised Ghana.", ['Hollis PRAISED Ghana'], ['Dean Hollis PRAISED Ghana']],
  ['For Omar Sayed, a Nokia instructor, it was late.', ['Omar Sayed EMPLOYEE_OF Nokia'], []],
];

const MAJORS: readonly NewsRow[] = [
  [
    'History major at Duke University Tom Ellis won the prize.',
    [],
    ['Tom Ellis OFFICIAL_OF Duke University'],
  ],
];

const DEALINGS: readonly NewsRow[] = [
  [
    'Ida Holm contacted former members of the Harrow Society, who helped her leave the group.',
    [],
    [
      'Ida Holm EMPLOYEE_OF Harrow Society',
      'Ida Holm MEMBER_OF Harrow Society',
      'Harrow Society AIDED Ida Holm',
    ],
  ],
  [
    'Tom Ellis arrived on Monday. During his visit to Nokia, he said his experiences with Reuters had been good.',
    ['Tom Ellis VISITED Nokia'],
    ['Tom Ellis EMPLOYEE_OF Nokia', 'Tom Ellis EMPLOYEE_OF Reuters'],
  ],
  ['Tom Ellis was arrested after his stint at Nokia.', ['Tom Ellis EMPLOYEE_OF Nokia'], []],
  ['Ida Holm met employees of Nokia in Oslo on Monday.', [], ['Ida Holm EMPLOYEE_OF Nokia']],
];

const FORMER: readonly NewsRow[] = [
  ['Former Turkish soldiers attacked Tom Ellis.', [], ['Turkey ATTACKED Tom Ellis']],
  ['Turkish soldiers attacked Tom Ellis.', ['Turkey ATTACKED Tom Ellis'], []],
  ['Members of the Harrow Society helped Ida Holm.', ['Harrow Society AIDED Ida Holm'], []],
];

const SCORN: readonly NewsRow[] = [
  [
    'Opposition leader Lena Moss called President Omar Sayed a despot.',
    ['Lena Moss CRITICIZED Omar Sayed'],
    [],
  ],
  [
    'Lena Moss mocked the prime minister of Norway, Omar Sayed.',
    ['Lena Moss CRITICIZED Omar Sayed'],
    ['Lena Moss CRITICIZED Norway'],
  ],
  ['Omar Sayed lashed out at NATO on Friday.', ['Omar Sayed CRITICIZED NATO'], []],
  ['Lena Moss took a swipe at Omar Sayed in a speech.', ['Lena Moss CRITICIZED Omar Sayed'], []],
  ['Bill Ford poured scorn on Norway.', ['Bill Ford CRITICIZED Norway'], []],
  ['Bill Ford took a look at Omar Sayed.', [], ['Bill Ford CRITICIZED Omar Sayed']],
];

const HALVES: readonly NewsRow[] = [
  [
    'South Korea warned North Korea on Monday. The North rejected the demands of Norway.',
    ['North Korea RELATION Norway'],
    ['South Korea RELATION Norway'],
  ],
  [
    'North Korea met Norway. South Korea was not there. The South accused Japan of theft.',
    ['South Korea ACCUSED Japan'],
    ['North Korea ACCUSED Japan'],
  ],
  ['South Sudan met Norway. Omar Sayed lives in the South.', [], ['Omar Sayed LIVES_IN South Sudan']],
];

const THE_OFFICE: readonly NewsRow[] = [
  [
    'President Omar Sayed spoke on Monday. The President later met Lena Moss.',
    ['Omar Sayed MET Lena Moss'],
    ['President MET Lena Moss'],
  ],
  ['Intel sued Arm in a London court.', ['Intel ACCUSED Arm'], ['Arm SUBSIDIARY_OF Intel']],
];

const THE_STATE: readonly NewsRow[] = [
  ['The EU warned the U.S. on Friday.', ['EU WARNED United States'], []],
  ['Russia warned the UK on Friday.', ['Russia WARNED United Kingdom'], []],
];

const LISTED: readonly NewsRow[] = [
  [
    'Lena Moss took in people from Chad, Mali and Niger. The country was warned by Russia.',
    [],
    ['Russia WARNED Chad', 'Russia WARNED Mali', 'Russia WARNED Niger'],
  ],
  ['Lena Moss took in people from Chad. The country was warned by Russia.', ['Russia WARNED Chad'], []],
];

const INTO: readonly NewsRow[] = [
  ['Omar Sayed later allowed the team into Ghana.', [], ['Omar Sayed YIELDED_TO Ghana']],
  ['Chad sent troops into Mali on Monday.', ['Chad MOBILIZED_AGAINST Mali'], []],
];

const NO_NAMES: readonly NewsRow[] = [
  ['In Oslo, the Dutch praised Islam Karimov.', ['Dutch PRAISED Islam Karimov'], []],
  ['Lena Moss said many refugees do not speak Dutch.', [], ['Lena Moss SAID_ABOUT Dutch']],
];

const SHUFFLED: readonly NewsRow[] = [
  [
    'The Union of Rational Minds (MUR) criticized Ghana. MUR praised Chad.',
    ['MUR CRITICIZED Ghana', 'MUR PRAISED Chad'],
    [],
  ],
  ['The Bank of Rome (RBC) criticized Ghana.', ['Bank of Rome CRITICIZED Ghana'], ['RBC CRITICIZED Ghana']],
];

const CAMPUSES: readonly NewsRow[] = [
  [
    'Lena Moss of the University of Oregon at Chapel Hill praised Ghana.',
    ['Lena Moss EMPLOYEE_OF University of Oregon at Chapel Hill'],
    ['Lena Moss EMPLOYEE_OF University of Oregon'],
  ],
  [
    'Lena Moss of the University of Kansas spoke at Oklahoma Field.',
    ['Lena Moss EMPLOYEE_OF University of Kansas'],
    [],
  ],
];

const OWN_CLAUSE: readonly NewsRow[] = [
  [
    'For Omar Sayed, Peter Ross was a hero. He said Peter Ross had always supported Ghana.',
    [],
    ['Peter Ross PRAISED Peter Ross'],
  ],
  [
    'Omar Sayed met Peter Ross in Oslo. He later said Peter Ross was ill, and visited Accra.',
    ['Omar Sayed VISITED Accra'],
    ['Peter Ross VISITED Accra'],
  ],
  [
    'Peter Ross was arrested by Ghana. He went to Oslo to meet Omar Sayed, who had told Ross he would help him.',
    ['Peter Ross MET Omar Sayed'],
    [],
  ],
  ['Peter Ross was late. He visited Accra, and Peter Ross said so.', ['Peter Ross VISITED Accra'], []],
];

const HYPHENED: readonly NewsRow[] = [
  ['Ghana should strong-arm Togo into a deal.', [], ['Ghana AIDED Togo']],
  [
    'On the other hand, the US should strong-arm Togo and Chad into a deal.',
    [],
    ['United States AIDED Togo'],
  ],
  ['Ghana should arm Togo.', ['Ghana AIDED Togo'], []],
];

const SCIENCE: readonly NewsRow[] = [
  ['Lena Moss began postdoctoral research at Helsinki in 2012.', [], ['Lena Moss INVESTIGATED Helsinki']],
  ['Prosecutors in Ghana began an investigation into Nokia.', [], ['Nokia INVESTIGATED Ghana']],
  [
    'Lena Moss, a professor in Sport Studies at Duke University, won.',
    ['Lena Moss EMPLOYEE_OF Duke University'],
    ['Lena Moss EMPLOYEE_OF Sport Studies'],
  ],
];

const CAUSED: readonly NewsRow[] = [
  [
    'Omar Sayed agreed to let Chad join the NATO alliance.',
    ['Chad MEMBER_OF NATO'],
    ['Omar Sayed EMPLOYEE_OF NATO', 'Omar Sayed MEMBER_OF NATO'],
  ],
  ['Omar Sayed agreed to join Nokia.', ['Omar Sayed MEMBER_OF Nokia'], []],
];

const LIKENESS: readonly NewsRow[] = [
  ['They need a Greenpeace in Ghana.', [], ['Greenpeace LOCATED_IN Ghana']],
  ['The Harbour Institute in Accra was closed.', ['Harbour Institute LOCATED_IN Accra'], []],
];

const INTERVIEWS: readonly NewsRow[] = [
  [
    'Lena Moss spoke with Reuters on Friday.',
    ['Lena Moss RELATION Reuters'],
    ['Lena Moss NEGOTIATED_WITH Reuters'],
  ],
  ['Lena Moss spoke with Omar Sayed on Friday.', ['Lena Moss NEGOTIATED_WITH Omar Sayed'], []],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('slips in real news', () => {
  it.each([
    'The form must be completed in Dutch, though many do not speak English.',
    "It is Judaism's holiest site.",
    'She was subject to Islamophobia.',
  ])('I654: nobody is named in "%s"', async (sentence) => {
    const { mentions } = await reader.state(sourceDocument(sentence));
    expect(mentions.filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it.each(full(BEHIND_OWNER))('I646: %s', check);
  it.each(full(ELECTED))('I647: %s', check);
  it.each(full(DEALINGS))('I648: %s', check);
  it.each(full(FORMER))('I649: %s', check);
  it.each(full(HALVES))('I618: %s', check);
  it.each(full(SCORN))('I617: %s', check);
  it.each(full(THE_OFFICE))('I650: %s', check);
  it.each(full(THE_STATE))('I651: %s', check);
  it.each(full(LISTED))('I652: %s', check);
  it.each(full(INTO))('I653: %s', check);
  it.each(full(NO_NAMES))('I654: %s', check);
  it.each(full(SHUFFLED))('I655: %s', check);
  it.each(full(CAMPUSES))('I656: %s', check);
  it.each(full(OWN_CLAUSE))('I657: %s', check);
  it.each(full(HYPHENED))('I658: %s', check);
  it.each(full(SCIENCE))('I659: %s', check);
  it.each(full(CAUSED))('I660: %s', check);
  it.each(full(LIKENESS))('I661: %s', check);
  it.each(full(INTERVIEWS))('I662: %s', check);
  it.each(full(OTHER_PARTY))('I663: %s', check);
  it.each(full(DEANS))('I664: %s', check);
  it.each(full(MAJORS))('I642: %s', check);
});

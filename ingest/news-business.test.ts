// Companies, their chiefs and units, and the ties that news of business, courts and sport must not be taken to say.
import { describe, expect, it } from 'vitest';

import { sourceDocument } from '#test/support/document-state.ts';
import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const STAKES: readonly NewsRow[] = [
  [
    'Brightwell Foods, in which Ostara Capital plans to buy a minority stake, fell.',
    [],
    ['Brightwell Foods SUBSIDIARY_OF Ostara Capital'],
  ],
  [
    'Ostara Capital plans to acquire Brightwell Foods, a dairy company.',
    ['Ostara Capital OWNS Brightwell Foods'],
    ['Brightwell Foods SUBSIDIARY_OF Ostara Capital'],
  ],
  [
    'Brightwell Foods is owned by Ostara Capital.',
    ['Ostara Capital OWNS Brightwell Foods', 'Brightwell Foods SUBSIDIARY_OF Ostara Capital'],
  ],
];

const MARKETS: readonly NewsRow[] = [
  ['Target drove Zellers out of Canada.', [], ['Target FOUGHT Zellers']],
  ['Falling prices drove the Brightwell Company out of business in Peru.', [], ['Peru FOUGHT Brightwell']],
  ['Nigerian troops drove Boko Haram out of Gwoza.', ['Nigeria FOUGHT Boko Haram']],
];

const OTHERS: readonly NewsRow[] = [
  [
    'Peter Voss will be succeeded by Clara Hein, a director of Siemens.',
    ['Clara Hein HEAD_OF Siemens'],
    ['Peter Voss EMPLOYEE_OF Siemens', 'Peter Voss HEAD_OF Siemens'],
  ],
  [
    'Peter Voss, a former Nestle executive, came under pressure from Ostara Capital.',
    ['Peter Voss EMPLOYEE_OF Nestle'],
    ['Peter Voss EMPLOYEE_OF Ostara Capital'],
  ],
  [
    '"Peter Voss is a great leader," said Clara Hein, an analyst at Barclays.',
    ['Clara Hein EMPLOYEE_OF Barclays'],
    ['Peter Voss EMPLOYEE_OF Barclays'],
  ],
  [
    'Everton appointed Luca Rossi, who led Torino to promotion, as coach to replace Peter Voss.',
    ['Luca Rossi HEAD_OF Torino'],
    ['Peter Voss EMPLOYEE_OF Torino'],
  ],
  [
    'Peter Voss, a member of the Green Party, rejected criticism by scientists at Leiden University.',
    ['Peter Voss MEMBER_OF Green Party'],
    ['Peter Voss EMPLOYEE_OF Leiden University'],
  ],
  [
    'Brightwell Foods is run by Peter Voss and was founded by his father, Karl.',
    ['Karl FOUNDED Brightwell Foods'],
    ['Peter Voss FOUNDED Brightwell Foods'],
  ],
  ['Clara Hein, an economist at Barclays, praised Peter Voss.', ['Clara Hein EMPLOYEE_OF Barclays']],
];

const PLACED: readonly NewsRow[] = [
  [
    'Clara Hein left the Austin, Texas-based chain for Brightwell Foods.',
    [],
    ['Brightwell Foods BASED_IN Texas'],
  ],
  [
    'The Viper was caught in Tirana, the capital of Albania.',
    ['Tirana LOCATED_IN Albania'],
    ['Viper LOCATED_IN Albania'],
  ],
];

const NAMED_AFTER: readonly NewsRow[] = [
  [
    'Lindqvist said it would buy Ostara Foods. Lindqvist Chief Executive Anna Holm praised Ostara Foods.',
    ['Lindqvist OWNS Ostara Foods', 'Anna Holm HEAD_OF Lindqvist'],
  ],
  ['Morgan Stanley sued Peter Voss.', ['Morgan Stanley ACCUSED Peter Voss']],
  ['Peter Voss works for Marks & Spencer.', ['Peter Voss EMPLOYEE_OF Marks & Spencer']],
  ['Clara Hein said it would hurt Peter Voss.', [], ['Clara Hein ATTACKED Peter Voss']],
];

const POSTS: readonly NewsRow[] = [
  ['Siemens sacked finance chief Karl Voss.', ['Karl Voss OFFICIAL_OF Siemens']],
  ['Siemens sacked former finance chief Karl Voss.', [], ['Karl Voss OFFICIAL_OF Siemens']],
  ['Everton dismissed coach Luca Rossi.', [], ['Everton REJECTED Luca Rossi']],
  ['Siemens dismissed the claim of Barclays.', ['Siemens REJECTED Barclays']],
  [
    'Siemens appointed Clara Hein, who led Bosch through a crisis, as chief executive.',
    ['Clara Hein HEAD_OF Siemens', 'Clara Hein HEAD_OF Bosch'],
  ],
  [
    'Barclays fell. Siemens said Clara Hein, its chief operating officer, would leave.',
    ['Clara Hein OFFICIAL_OF Siemens'],
    ['Clara Hein OFFICIAL_OF Barclays'],
  ],
  [
    'Barclays fell. Siemens said Clara Hein, its finance chief, would leave.',
    ['Clara Hein OFFICIAL_OF Siemens'],
    ['Clara Hein OFFICIAL_OF Barclays'],
  ],
];

const PARTS: readonly NewsRow[] = [
  ['Brinley Arts, now part of the Ostara Group, fell.', ['Brinley Arts PART_OF Ostara Group']],
  ['Brinley Arts will be part of Ostara Holdings.', ['Brinley Arts PART_OF Ostara Holdings planned']],
  ['Ostara Holdings sold a part of Brinley Arts.', [], ['Ostara Holdings PART_OF Brinley Arts']],
];

const REFERRED: readonly NewsRow[] = [
  [
    'Everton lost on Friday. Burnley, its rival, sued the English Football Association.',
    ['Burnley OPPONENT_OF Everton'],
  ],
  [
    'Ostara Capital holds a stake in Siemens. Lindqvist Partners has bought a stake in the company.',
    ['Lindqvist Partners OWNS Siemens'],
    ['Lindqvist Partners OWNS Ostara Capital'],
  ],
  [
    'Siemens Chief Executive Clara Hein met the chairman of Ostara Capital. She joined the company in May.',
    ['Clara Hein MEMBER_OF Siemens'],
    ['Clara Hein MEMBER_OF Ostara Capital'],
  ],
];

const DEMONYMS: readonly NewsRow[] = [
  [
    'Bologna hired Pieter Maas from Ajax. Luca Rossi, the chairman of Bologna, praised the Belgian.',
    ['Luca Rossi PRAISED Pieter Maas'],
  ],
  [
    'Pieter Maas, a Belgian, replaced Hugo Roth at Bologna. Luca Rossi praised the Belgian.',
    ['Luca Rossi PRAISED Pieter Maas'],
    ['Luca Rossi PRAISED Hugo Roth'],
  ],
  ['Pieter Maas met Hugo Roth. Luca Rossi praised the Italian.', [], ['Luca Rossi PRAISED Hugo Roth']],
  ['The French attacked Togo.', ['French ATTACKED Togo']],
];

const UNDER_WAY: readonly NewsRow[] = [
  [
    'Siemens is acquiring Brightwell Foods.',
    ['Siemens OWNS Brightwell Foods planned'],
    ['Siemens OWNS Brightwell Foods actual'],
  ],
  [
    'Siemens is buying a minority stake in Brightwell Foods.',
    ['Siemens OWNS Brightwell Foods planned'],
    ['Siemens OWNS Brightwell Foods actual'],
  ],
  ['Siemens has acquired Brightwell Foods.', ['Siemens OWNS Brightwell Foods actual']],
  ['Peter Voss owns 12 per cent of Siemens.', ['Peter Voss OWNS Siemens actual']],
];

const TOLD_MORE: readonly NewsRow[] = [
  [
    'Real Betis hired Luca Rossi on Monday. The club, owned by Ostara Capital, sued Peter Voss.',
    ['Ostara Capital OWNS Real Betis'],
  ],
  [
    'Brightwell Foods fell on Monday. The company, which is based in Leeds, sued Peter Voss.',
    ['Brightwell Foods ACCUSED Peter Voss'],
  ],
  [
    'Brightwell Foods fell on Monday. The company that Peter Voss founded sued Clara Hein.',
    [],
    ['Brightwell Foods ACCUSED Clara Hein'],
  ],
];

const BETWEEN: readonly NewsRow[] = [
  [
    'Real Betis hired Luca Rossi on Monday. He was happy. He left. UBS chairman Peter Voss spoke. The club, owned by Ostara Capital, lost.',
    [],
    ['Ostara Capital OWNS Real Betis'],
  ],
];

const ONE_WAY: readonly NewsRow[] = [
  [
    "Marek Dale's parents, Ruth and Alan Dale, wept.",
    ['Alan Dale PARENT_OF Marek Dale'],
    ['Marek Dale PARENT_OF Ruth Dale', 'Marek Dale PARENT_OF Alan Dale'],
  ],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('companies and their people', () => {
  it.each(full(STAKES))('I510: %s', check);
  it.each(full(MARKETS))('I511: %s', check);
  it.each(full(OTHERS))('I512: %s', check);
  it.each(full(PLACED))('I513: %s', check);
  it.each(full(NAMED_AFTER))('I515: %s', check);
  it.each(full(POSTS))('I516: %s', check);
  it.each(full(PARTS))('I517: %s', check);
  it.each(full(REFERRED))('I518: %s', check);
  it.each(full(DEMONYMS))('I519: %s', check);
  it.each(full(UNDER_WAY))('I520: %s', check);
  it.each(full(TOLD_MORE))('I521: %s', check);
  it.each(full(ONE_WAY))('I522: %s', check);
  it.each(full(BETWEEN))('I523: %s', check);
});

describe('text without sentence ends', () => {
  const long = (times: number): string =>
    `Anna Holm left and ${'the rain fell on the roof and '.repeat(times)}she sued Siemens.`;

  it('I524: a reference goes back a few lines', () => check(long(3), ['Anna Holm ACCUSED Siemens']));

  it('I524: and no more than a page', () => check(long(110), [], ['Anna Holm ACCUSED Siemens']));
});

describe('ages', () => {
  it('I514: how old somebody is gives no day of birth', async () => {
    const state = await reader.state(
      sourceDocument('Clara Hein, 25, who was born in Bonn, signed for Everton.'),
    );
    expect(state.claims.filter(({ type }) => type === 'BORN_ON')).toEqual([]);
  });
});

// Posts, deals and openings of longer news sentences: a sentence of our own, the edges that it says, and the edges that it
// must not be taken to say.
import { describe, it } from 'vitest';

import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const OPENINGS: readonly NewsRow[] = [
  [
    "After talks in Rome with Anna Keller, the Swiss envoy for the Balkans, Togo's foreign minister, Kofi Mensah, rejected the plan.",
    ['Kofi Mensah MINISTER_OF Togo', 'Kofi Mensah MET Anna Keller'],
    ['Anna Keller MINISTER_OF Togo'],
  ],
  [
    'Ahead of his meeting in Lima with Chilean President Ana Soto, Brazilian Foreign Minister Paulo Reis met reporters.',
    ['Paulo Reis MET Ana Soto'],
  ],
  [
    'Convicted in his absence of murdering the editor Marco Rossi, the gangster Luca Bruno was caught by German police in Bonn.',
    ['Luca Bruno KILLED Marco Rossi', 'Germany ARRESTED Luca Bruno'],
  ],
  [
    'After a meeting with Paul Biya, the president, Denis Okemba praised Gabon.',
    ['Denis Okemba MET Paul Biya'],
  ],
];

const LISTED: readonly NewsRow[] = [
  [
    'Two allies of Jonas Kirui, Grace Otieno and Peter Mboya, left the party.',
    ['Grace Otieno ALLY_OF Jonas Kirui', 'Peter Mboya ALLY_OF Jonas Kirui'],
  ],
  [
    'Two brothers, Omar Haddad and Sami Haddad, were arrested in Tunis.',
    ['Omar Haddad SIBLING_OF Sami Haddad'],
  ],
  ['Members of the Senate, Anna Berg said, were absent.', [], ['Anna Berg MEMBER_OF Senate']],
  [
    'Ministers from Kenya, Anna Berg and Karl Holm met in Bonn.',
    [],
    ['Anna Berg MINISTER_OF Kenya', 'Karl Holm MINISTER_OF Kenya'],
  ],
];

const RARER: readonly NewsRow[] = [
  ['Chilean navy commander Admiral Jorge Vidal visited Lima.', ['Jorge Vidal OFFICIAL_OF Chile']],
  ['Mary Addo, once a close ally of Jerry Quaye, ran for parliament.', ['Mary Addo ALLY_OF Jerry Quaye']],
  [
    "Peru's ambassador-designate to Spain, Rosa Flores, told a committee so.",
    ['Rosa Flores OFFICIAL_OF Peru'],
  ],
];

const NAMED_AS: readonly NewsRow[] = [
  [
    'Zenith named Ana Lopez, a former deputy governor of the Bank of Mexico, as its chief economist.',
    ['Ana Lopez OFFICIAL_OF Zenith', 'Ana Lopez OFFICIAL_OF Bank of Mexico'],
  ],
];

const ORGANS: readonly NewsRow[] = [
  [
    "Juan Ortiz, a former commander of Ecuador's navy, was arrested.",
    ['Juan Ortiz OFFICIAL_OF Ecuador'],
    ['Juan Ortiz HEAD_OF Ecuador'],
  ],
  [
    "Pavel Novak, a colonel in Slovakia's military intelligence service, was arrested.",
    ['Pavel Novak OFFICIAL_OF Slovakia'],
  ],
  [
    'Judge Clara Weiss of the Hamburg Regional Court freed him.',
    ['Clara Weiss OFFICIAL_OF Hamburg Regional Court'],
  ],
  ["Ivan Petrov, head of Russia's largest bank, resigned.", [], ['Ivan Petrov OFFICIAL_OF Russia']],
];

const ITS: readonly NewsRow[] = [
  [
    'Canada imposed sanctions on the Syrian bank Sahil and on its chairman, Omar Haddad.',
    ['Omar Haddad HEAD_OF Sahil'],
  ],
  ["Morocco's Istiqlal party dismissed its leader, Hamid Alaoui.", ['Hamid Alaoui HEAD_OF Istiqlal']],
  ['The bank said its chairman, Karl Holm, met Siemens.', [], ['Karl Holm HEAD_OF Siemens']],
];

const SUCCESSORS: readonly NewsRow[] = [
  [
    'Marc Dubois, who has run the Belgian drugmaker Lindemans since 2010, will be succeeded by Ines Maes.',
    ['Ines Maes HEAD_OF Lindemans'],
  ],
  [
    "Morocco's Istiqlal party replaced its leader, Hamid Alaoui, with a lawyer, Nadia Benali.",
    ['Nadia Benali HEAD_OF Istiqlal'],
  ],
  [
    'Karl Holm, a former chairman of Siemens, was succeeded as president by Anna Berg.',
    [],
    ['Anna Berg HEAD_OF Siemens'],
  ],
];

const OWNERSHIP: readonly NewsRow[] = [
  ['The software company Pixelweave was sold to Oracle last year.', ['Oracle OWNS Pixelweave']],
  [
    'Bain Capital, the firm that controls the drugmaker Stadapharm, hired a bank.',
    ['Bain Capital OWNS Stadapharm'],
  ],
  ['Hamas controls the Gaza Strip.', [], ['Hamas OWNS Gaza Strip']],
  ['Boeing sold 20 planes to Iran Air.', [], ['Iran Air OWNS Boeing']],
];

const DEALS: readonly NewsRow[] = [
  ["Oman's purchase of 12 helicopters from Italy was announced.", ['Oman TRADED_WITH Italy']],
  [
    'The embargo imposed by the European Union on Belarus expires in May.',
    ['European Union SANCTIONED Belarus'],
  ],
];

const MOVES: readonly NewsRow[] = [
  ['Panasonic will move its headquarters from Osaka to Tokyo.', ['Panasonic BASED_IN Tokyo']],
  ['Anna Berg crossed over to Likud in 2005.', ['Anna Berg MEMBER_OF Likud']],
  ['Anna Berg crossed over to Malta in 2005.', [], ['Anna Berg MEMBER_OF Malta']],
  ['Elected to the Senate in 2014, Maria Lopez resigned.', ['Maria Lopez MEMBER_OF Senate']],
];

const WARS: readonly NewsRow[] = [
  ['India and Pakistan have fought three wars.', ['India FOUGHT Pakistan']],
  ['Britain and France fought a war against Egypt.', [], ['Britain FOUGHT France']],
];

const NAMED: readonly NewsRow[] = [
  [
    "Estonia's deputy prime minister, Mart Tamm, denied that he had met Igor Sokolov.",
    ['Mart Tamm MET Igor Sokolov'],
  ],
];

const BODIES: readonly NewsRow[] = [
  ["Kenya's anti-corruption bureau is investigating Moses Phiri.", ['Kenya INVESTIGATED Moses Phiri']],
  ['Former Volvo executive Karin Moberg resigned.', ['Karin Moberg EMPLOYEE_OF Volvo']],
  [
    'The firm paid Congressman Peter Grant, an Arizona Republican who chairs the panel.',
    ['Peter Grant OFFICIAL_OF Arizona', 'Peter Grant MEMBER_OF Republican'],
  ],
  ['The Chilean winery Casa Real was sold.', ['Casa Real BASED_IN Chile']],
  ['Volvo, which is owned by Geely of China, will close a plant.', ['Geely BASED_IN China']],
  ['Hong Kong banker Simon Cheung was arrested.', ['Simon Cheung CITIZEN_OF Hong Kong']],
  ['Ford is suing its former chief actuary, Karl Holm.', ['Ford ACCUSED Karl Holm']],
  ['They fined Jorge Vidal, whose brother owns two hotels in Cancun.', [], ['Jorge Vidal LIVES_IN Cancun']],
];

const TO_HEAD: readonly NewsRow[] = [
  [
    'President Moses Phiri named Ana Tembo to head the Securities Commission.',
    ['Ana Tembo HEAD_OF Securities Commission'],
    ['Moses Phiri HEAD_OF Securities Commission'],
  ],
];

const PLACES: readonly NewsRow[] = [
  ['Ali Hassan was killed in Damascus.', [], ['Damascus KILLED Ali Hassan']],
  [
    'Ali Hassan was killed in a Turkish raid in Aleppo.',
    ['Turkey KILLED Ali Hassan'],
    ['Aleppo KILLED Ali Hassan'],
  ],
];

const PARTIES: readonly NewsRow[] = [
  [
    'Bloomberg succeeded another Republican mayor, Rudy Giuliani.',
    [],
    ['Rudy Giuliani HEAD_OF Republican', 'Bloomberg HEAD_OF Republican'],
  ],
  ['Democratic governor Ana Ruiz met Boeing.', [], ['Ana Ruiz HEAD_OF Democratic']],
  ['Rosa Ortiz, the mayor of Lima, met Boeing.', ['Rosa Ortiz HEAD_OF Lima']],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('posts, deals and openings of news', () => {
  it.each(full(OPENINGS))('I440: %s', check);
  it.each(full(LISTED))('I441: %s', check);
  it.each(full(RARER))('I442: %s', check);
  it.each(full(NAMED_AS))('I442: %s', check);
  it.each(full(ORGANS))('I443: %s', check);
  it.each(full(ITS))('I444: %s', check);
  it.each(full(SUCCESSORS))('I445: %s', check);
  it.each(full(OWNERSHIP))('I446: %s', check);
  it.each(full(DEALS))('I447: %s', check);
  it.each(full(MOVES))('I448: %s', check);
  it.each(full(WARS))('I449: %s', check);
  it.each(full(NAMED))('I450: %s', check);
  it.each(full(BODIES))('I451: %s', check);
  it.each(full(TO_HEAD))('I452: %s', check);
  it.each(full(PLACES))('I453: %s', check);
  it.each(full(PARTIES))('I454: %s', check);
});

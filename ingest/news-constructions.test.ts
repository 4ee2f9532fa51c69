// Constructions of news English that tie two names without a verb, or with one that needs its object: a sentence of our own, the edges
// that it says, and the edges that it must not be taken to say.
import { describe, it } from 'vitest';

import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const TIES: readonly NewsRow[] = [
  ['Togo, a staunch ally of Benin, sent troops.', ['Togo ALLY_OF Benin']],
  ['Nissan overtook its rival Honda.', ['Honda OPPONENT_OF Nissan']],
  [
    'Toyota and its Korean partner Hanwha opened a plant.',
    ['Hanwha RELATION Toyota'],
    ['Hanwha RELATION Korea'],
  ],
];

const OFFICES: readonly NewsRow[] = [
  ["Chad's army chief, Idris Mahamat, resigned.", ['Idris Mahamat OFFICIAL_OF Chad']],
  ['Leyla Demir, finance director of Koc Holding, resigned.', ['Leyla Demir OFFICIAL_OF Koc Holding']],
  [
    'Nora Lind took over from Karl Beck as chairwoman of Deutsche Bank.',
    ['Nora Lind HEAD_OF Deutsche Bank', 'Karl Beck HEAD_OF Deutsche Bank'],
  ],
  ['Barclays appointed Susan Reed as chairwoman.', ['Susan Reed HEAD_OF Barclays']],
  ['The Senate elected Paul Grant president.', [], ['Paul Grant HEAD_OF Senate']],
  [
    'They went to Zambia, whose president, Moses Banda, spoke.',
    ['Moses Banda HEAD_OF_STATE_OF Zambia'],
    ['Moses Banda HEAD_OF Zambia'],
  ],
];

const COUNTERPARTS: readonly NewsRow[] = [
  [
    "Norway's foreign minister, Ida Solberg, met her Danish counterpart, Mette Krag.",
    ['Mette Krag MINISTER_OF Denmark', 'Ida Solberg MET Mette Krag'],
  ],
  [
    'Defence Minister Juan Ruiz of Chile met his Peruvian and Bolivian counterparts, Luis Vega and Hugo Rojas.',
    ['Luis Vega MINISTER_OF Peru', 'Hugo Rojas MINISTER_OF Bolivia'],
    ['Luis Vega MINISTER_OF Bolivia'],
  ],
  ["Ghana's President Kofi Asare fired his trade minister, Ama Owusu.", ['Ama Owusu MINISTER_OF Ghana']],
];

const PARTICIPLES: readonly NewsRow[] = [
  ['The Rwanda-backed M23 movement took the town.', ['Rwanda SUPPORTED M23']],
  ['Greenpeace, an Amsterdam-based group, sued Shell.', ['Greenpeace BASED_IN Amsterdam']],
];

const PARTIES: readonly NewsRow[] = [
  [
    'Senator Amy Stone, a Democrat from Ohio, resigned.',
    ['Amy Stone MEMBER_OF Democrat', 'Amy Stone OFFICIAL_OF Ohio'],
  ],
  [
    'Republican Jack Hall defeated Mary Wood.',
    ['Jack Hall MEMBER_OF Republican'],
    ['Mary Wood MEMBER_OF Republican'],
  ],
];

const BODIES: readonly NewsRow[] = [
  ['The Swedish truck maker Scania hired Anna Holm.', ['Scania BASED_IN Sweden']],
  ["France's Michelin Group closed a plant.", ['Michelin Group BASED_IN France']],
  [
    'The Home Office, the British interior ministry, declined to comment.',
    ['Home Office AGENCY_OF United Kingdom'],
  ],
];

const DEEDS: readonly NewsRow[] = [
  ['Lebanon and Israel traded fire across the border.', ['Lebanon FOUGHT Israel']],
  ['Anna Holm shook hands with Peter Voss.', ['Anna Holm MET Peter Voss']],
  ['Qatar brokered a truce between Israel and Hamas.', ['Qatar MEDIATED Israel', 'Qatar MEDIATED Hamas']],
  ['The jury awarded the prize to Peter Voss.', [], ['Peter Voss PRAISED jury']],
  ['Ann Reed, who sits on the board of Siemens, resigned.', ['Ann Reed OFFICIAL_OF Siemens']],
];

const OWNERS: readonly NewsRow[] = [
  ['Iran shot down a U.S. drone.', ['Iran ATTACKED United States']],
  ['A Turkish air strike killed Hamid Rojava.', ['Turkey KILLED Hamid Rojava']],
  ['India raised tariffs on American steel.', ['India SANCTIONED United States']],
  ['Anna Holm visited a U.S. base in Guam.', [], ['Anna Holm VISITED United States']],
  ['Thai and Vietnamese soldiers traded fire.', ['Thailand FOUGHT Vietnam']],
];

const PLACES: readonly NewsRow[] = [
  ['A bus crashed near the Bolivian city of Potosi.', ['Potosi LOCATED_IN Bolivia']],
  ['Doctors in the Malian capital, Bamako, went on strike.', ['Bamako LOCATED_IN Mali']],
  ["Germany's trade with China fell.", [], ['China LOCATED_IN Germany']],
];

const CITIZENS: readonly NewsRow[] = [
  ["Ethiopia's Haile Tadesse won in Berlin.", ['Haile Tadesse CITIZEN_OF Ethiopia']],
  ['The medal went to Lucia Bianchi of Italy.', ['Lucia Bianchi CITIZEN_OF Italy']],
];

const UNSAID: readonly NewsRow[] = [
  // What the words call somebody is all that he is.
  ['Siemens dismissed its finance chief, Otto Brandt.', [], ['Otto Brandt FOUNDED Siemens']],
  ['Otto Brandt thanked his business partner, Lena Voss.', [], ['Lena Voss SPOUSE_OF Otto Brandt']],
  [
    'Lena Voss studied at Oxford University and worked for Siemens.',
    ['Lena Voss EMPLOYEE_OF Siemens'],
    ['Lena Voss EMPLOYEE_OF Oxford University'],
  ],
  [
    'Hezbollah, an ally of Iran, fired rockets at Israel.',
    ['Hezbollah ALLY_OF Iran'],
    ['Hezbollah LOCATED_IN Iran'],
  ],
  [
    'Kenyan spokesman Tom Otieno said his government had never met the rebels, and urged Somalia to act.',
    ['Tom Otieno ASKED Somalia'],
  ],
  ['Analyst Tom Reed expects Toyota to raise its forecast.', [], ['Tom Reed EMPLOYEE_OF Toyota']],
  [
    'Kosovo is recognized by France but not by Serbia.',
    ['France RECOGNIZED Kosovo'],
    ['Serbia RECOGNIZED Kosovo'],
  ],
  [
    'The founder, Lena Voss, who studied at Oxford University and worked for Siemens, resigned.',
    ['Lena Voss EDUCATED_AT Oxford University'],
    ['Lena Voss EMPLOYEE_OF Oxford University'],
  ],
  [
    'Police Commissioner Anna Holm said Siemens had paid Philips, which is based in Eindhoven.',
    [],
    ['Anna Holm EMPLOYEE_OF Siemens', 'Anna Holm EMPLOYEE_OF Philips'],
  ],
];

const reader = modelReader();

const SECOND_OFFICES: readonly NewsRow[] = [
  [
    'Leila Haddad, sister of ex-president Omar Haddad and leader of New Dawn, resigned.',
    ['Leila Haddad HEAD_OF New Dawn'],
    ['Omar Haddad MEMBER_OF New Dawn', 'Omar Haddad HEAD_OF New Dawn'],
  ],
  [
    'Leila Haddad praised Omar Haddad, leader of New Dawn.',
    ['Omar Haddad HEAD_OF New Dawn'],
    ['Leila Haddad HEAD_OF New Dawn'],
  ],
];

const APPOSITIONS: readonly NewsRow[] = [
  [
    "They left Kolwezi, a copper mine owned by China's Huayou Mining.",
    ['Huayou Mining OWNS Kolwezi'],
    ['Kolwezi LOCATED_IN China'],
  ],
];

const OTHERS: readonly NewsRow[] = [
  [
    'Clara Berg lives in Oslo. Her husband, Nils Berg, is a member of the Labour Party.',
    ['Nils Berg MEMBER_OF Labour Party'],
    ['Clara Berg MEMBER_OF Labour Party'],
  ],
  [
    'Norwegian Climate Minister Nils Berg rejected the demand but said he would meet Greenpeace representatives.',
    ['Nils Berg MINISTER_OF Norway'],
    ['Nils Berg EMPLOYEE_OF Greenpeace'],
  ],
  [
    'Adam Reed and Oscar Lund met in Oslo. His wife, Clara Lund, and Julia Reed, the wife of Mr. Reed, joined them.',
    ['Julia Reed SPOUSE_OF Adam Reed'],
    ['Adam Reed SPOUSE_OF Clara Lund', 'Oscar Lund SPOUSE_OF Julia Reed'],
  ],
  [
    'Finnish President Aino Laine will meet the leaders of NATO near Oslo.',
    ['Aino Laine HEAD_OF_STATE_OF Finland'],
    ['Aino Laine EMPLOYEE_OF NATO'],
  ],
  [
    'NATO foreign ministers and Serbian Foreign Minister Ivan Petrov met in Oslo.',
    ['Ivan Petrov MINISTER_OF Serbia'],
    ['Ivan Petrov EMPLOYEE_OF NATO'],
  ],
  ['Nils Berg, a Greenpeace representative, spoke.', ['Nils Berg OFFICIAL_OF Greenpeace']],
];

const CONTESTS: readonly NewsRow[] = [
  ['Manchester United beat Real Madrid 2-1.', [], ['Manchester United ATTACKED Real Madrid']],
  ['Turkish soldiers beat Selim Kaya.', ['Turkey ATTACKED Selim Kaya']],
];
const check = edgesCheck(reader);

describe('constructions of news', () => {
  it.each(full(TIES))('I385: %s', check);
  it.each(full(OFFICES))('I386: %s', check);
  it.each(full(COUNTERPARTS))('I387: %s', check);
  it.each(full(PARTICIPLES))('I388: %s', check);
  it.each(full(PARTIES))('I389: %s', check);
  it.each(full(BODIES))('I390: %s', check);
  it.each(full(DEEDS))('I391: %s', check);
  it.each(full(OWNERS))('I392: %s', check);
  it.each(full(PLACES))('I393: %s', check);
  it.each(full(CITIZENS))('I394: %s', check);
  it.each(full(UNSAID))('I395: %s', check);
  it.each(full(SECOND_OFFICES))('I396: %s', check);
  it.each(full(APPOSITIONS))('I397: %s', check);
  it.each(full(OTHERS))('I398: %s', check);
  it.each(full(CONTESTS))('I399: %s', check);
});

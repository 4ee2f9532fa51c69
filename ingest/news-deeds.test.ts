// Deeds and posts as the fifth table of news sentences has them: a sentence of our own, the edges that it says, and those that it
// must not be taken to say.
import { describe, it } from 'vitest';

import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const IN_TURN: readonly NewsRow[] = [
  [
    'The presidents of Chad and Niger, Ali Mahamat and Sani Issoufou, met in Agadez.',
    ['Ali Mahamat HEAD_OF_STATE_OF Chad', 'Sani Issoufou HEAD_OF_STATE_OF Niger'],
    ['Ali Mahamat HEAD_OF_STATE_OF Niger', 'Sani Issoufou HEAD_OF_STATE_OF Chad'],
  ],
  [
    'The French and German foreign ministers, Luc Morel and Jana Wirth, flew to Kiev.',
    ['Luc Morel MINISTER_OF France', 'Jana Wirth MINISTER_OF Germany'],
    ['Luc Morel MINISTER_OF Germany'],
  ],
  [
    'The presidents of Kosovo, Serbia and Albania, Ana Berisha and Milan Petrovic, met.',
    [],
    ['Ana Berisha HEAD_OF_STATE_OF Serbia', 'Milan Petrovic HEAD_OF_STATE_OF Kosovo'],
  ],
];

const LAWYERS: readonly NewsRow[] = [
  [
    'The lawyers for Boeing and Airbus, Tom Hale and Ana Ruiz, met in Paris.',
    ['Tom Hale RELATION Boeing', 'Ana Ruiz RELATION Airbus'],
    ['Tom Hale RELATION Airbus'],
  ],
];

const JUDGED_FOR: readonly NewsRow[] = [
  [
    "Lithuania's Green Party suspended Jonas Petkus for voting with the Social Democrats.",
    ['Green Party SANCTIONED Jonas Petkus'],
    ['Green Party RELATION Social Democrats'],
  ],
  ['Peru recalled its envoy after a quarrel over drilling near Arica.', [], ['Peru RELATION Arica']],
];

const ORIGINS: readonly NewsRow[] = [
  [
    'Novatek Labs has bought the Danish rival Kolding Systems for $40 million.',
    ['Kolding Systems OPPONENT_OF Novatek Labs', 'Novatek Labs OWNS Kolding Systems'],
    ['Kolding Systems OPPONENT_OF Denmark'],
  ],
  [
    'Two Italian competitors, Novara Bank and Lazio Bank, have merged with the insurer Solvane.',
    ['Novara Bank BASED_IN Italy', 'Lazio Bank BASED_IN Italy'],
    ['Lazio Bank OPPONENT_OF Italy'],
  ],
  ["Russia's rival Ukraine refused.", ['Ukraine OPPONENT_OF Russia']],
];

const SHARES: readonly NewsRow[] = [
  [
    'Karl Holm, who holds 12 percent of Vinland Foods, wants to sell.',
    ['Karl Holm OWNS Vinland Foods'],
    ['Karl Holm EMPLOYEE_OF Vinland Foods'],
  ],
  ['Maria Costa has 30 percent of the vote.', [], ['Maria Costa OWNS vote']],
];

const BATTLES: readonly NewsRow[] = [
  ['The Kenyan navy lost two men in a gun battle with al-Shabab near Lamu.', ['Kenya FOUGHT al-Shabab']],
  ['Four Nigerian soldiers were killed in clashes with Boko Haram.', ['Nigeria FOUGHT Boko Haram']],
  [
    'Syrian government troops recaptured the town of Azaz from fighters of the Nusra Front.',
    ['Syria FOUGHT Nusra Front'],
  ],
  [
    'Chadian troops beat back an attack by Boko Haram.',
    ['Boko Haram ATTACKED Chad'],
    ['Chad ATTACKED Boko Haram'],
  ],
  ['Syrian troops captured Aleppo on Monday.', ['Syria COERCED Aleppo']],
  ['Liverpool lost two players in a battle with Chelsea.', [], ['Liverpool FOUGHT Chelsea']],
  ['The Labour Party took the district from the Greens.', [], ['Labour Party FOUGHT Greens']],
  ['The Army of the Levant attacked a base of the Turkish army.', ['Army of the Levant ATTACKED Turkey']],
  [
    'A group calling itself the Army of the Levant claimed responsibility for the bombing of the Turkish consulate in Mosul.',
    ['Army of the Levant ATTACKED Turkey'],
  ],
];

const DEALS: readonly NewsRow[] = [
  [
    'A cease-fire between Eritrea and the Afar Front, brokered by Djibouti, held on Sunday.',
    ['Eritrea AGREED_WITH Afar Front', 'Djibouti MEDIATED Eritrea', 'Djibouti MEDIATED Afar Front'],
    ['Djibouti AGREED_WITH Eritrea'],
  ],
  ['Chile is close to a deal with Peru.', ['Chile AGREED_WITH Peru planned']],
  ['Jordan and Cyprus are close to an agreement on gas.', ['Jordan AGREED_WITH Cyprus planned']],
  [
    'Google and the start-up Quantel have been locked in a dispute over patents.',
    ['Google RELATION Quantel'],
  ],
];

const DEMANDS: readonly NewsRow[] = [
  ['Lithuania demanded that Belarus free the pilot.', ['Lithuania ASKED Belarus']],
  ['Serbia insisted that Kosovo had broken the deal.', [], ['Serbia ASKED Kosovo']],
];

const COMINGS: readonly NewsRow[] = [
  ['President Anna Holm attended a summit in Brussels on Friday.', ['Anna Holm VISITED Brussels']],
  [
    'A delegation from Ghana was received in Lima by President Rosa Alvarez.',
    ['Ghana VISITED Lima', 'Rosa Alvarez MET Ghana'],
    ['Rosa Alvarez VISITED Lima'],
  ],
  ['France was welcomed in Rome as a partner.', [], ['France VISITED Rome']],
  ['Envoy Jan Kubat shuttled between Oran and Sfax.', ['Jan Kubat VISITED Oran', 'Jan Kubat VISITED Sfax']],
];

const WORDS: readonly NewsRow[] = [
  ['Midfielder Tom Reyes played for Everton and Chelsea.', ['Tom Reyes MEMBER_OF Everton']],
  ['President Ruiz rang Prime Minister Anna Holm on Friday.', ['Ruiz PHONED Anna Holm']],
  ['Peter Voss, who strangled his wife, Helga, was jailed.', ['Peter Voss KILLED Helga']],
  [
    '"The Glass Harbour," a novel by the Irish writer Maeve Dolan, won the prize.',
    ['Maeve Dolan CREATED Glass Harbour'],
  ],
];

const OTHERS_PHRASE: readonly NewsRow[] = [
  [
    'Two former students of Professor Ilse Brandt, Tom Hale and Ken Ito, now run the physics department at Kyoto University.',
    [],
    ['Ilse Brandt EMPLOYEE_OF Kyoto University'],
  ],
  [
    'Nigerian president Musa Bello will host the leaders of Benin and Togo at his villa in Abuja.',
    [],
    ['Musa Bello LIVES_IN Togo'],
  ],
  ['Eva Lund, chief of staff to the Danish president, left.', [], ['Eva Lund CITIZEN_OF Denmark']],
  [
    'Akira Mori, who left Nintendo in 2012 to start the studio Kumo, is its chief executive.',
    ['Akira Mori HEAD_OF Kumo'],
    ['Akira Mori HEAD_OF Nintendo'],
  ],
];

const HOME_OFFICES: readonly NewsRow[] = [
  ["Kenya's Supreme Court barred Senator Tom Otieno from the race.", ['Tom Otieno OFFICIAL_OF Kenya']],
  [
    "Poland's opposition leader Jan Wilk accused the prime minister, Piotr Bak, of lying.",
    ['Piotr Bak HEAD_OF_GOVERNMENT_OF Poland'],
    ['Jan Wilk HEAD_OF_GOVERNMENT_OF Poland'],
  ],
  ["Russia's parliament condemned President Anna Holm.", [], ['Anna Holm HEAD_OF_STATE_OF Russia']],
  ["Peru's ruling party nominated Finance Minister Luis Vega for president.", ['Luis Vega MINISTER_OF Peru']],
  [
    'Latvia would consider leasing the port to Oman, Transport Minister Janis Ozols said.',
    ['Janis Ozols MINISTER_OF Latvia'],
    ['Janis Ozols MINISTER_OF Oman'],
  ],
  ['Russia has shelled the port, Defense Minister Anna Holm said.', [], ['Anna Holm MINISTER_OF Russia']],
  [
    'A delegation from Togo led by the trade minister, Kofi Mensah, flew to Oslo.',
    ['Kofi Mensah MINISTER_OF Togo'],
  ],
];

const TOLD_BODIES: readonly NewsRow[] = [
  [
    'The Dutch brewer Van Laar and its Belgian partner Abdij Groep plan to build a brewery in Hanoi.',
    ['Van Laar BASED_IN Netherlands', 'Abdij Groep RELATION Van Laar'],
    ['Van Laar CITIZEN_OF Netherlands'],
  ],
  ['The Dutch brewer Jan Maas and his partner left.', ['Jan Maas CITIZEN_OF Netherlands']],
  ['Analyst Fiona Duncan of Carter Hale said so.', ['Fiona Duncan EMPLOYEE_OF Carter Hale']],
  [
    'Polymetrix was founded in 1982 in Haifa by three brothers, Amos, Eitan and Gil Barkai.',
    ['Gil Barkai FOUNDED Polymetrix'],
  ],
  ['Maria Lopez was found in a garage by Paul Reed.', [], ['Paul Reed FOUNDED Maria Lopez']],
];

const HOLDERS: readonly NewsRow[] = [
  [
    'The president of the Danish rowing federation, Lars Holm, accused Norway of cheating.',
    ['Lars Holm ACCUSED Norway'],
  ],
  [
    'Drummer Nick Flynn, a founding member of the Dublin band Slate, has died.',
    ['Nick Flynn MEMBER_OF Slate'],
    ['Nick Flynn MEMBER_OF Dublin'],
  ],
  [
    'Colin Wade, editor in chief of the London weekly The Lantern from 1994 to 2003, has died.',
    ['Colin Wade HEAD_OF Lantern', 'Lantern BASED_IN London'],
  ],
];

const COMMANDS: readonly NewsRow[] = [
  [
    "Colonel Ivo Maric of Croatia will take over command of the NATO force in Kosovo from Italy's General Paolo Ferrante.",
    ['Ivo Maric OFFICIAL_OF NATO planned', 'Paolo Ferrante OFFICIAL_OF NATO actual'],
    ['Ivo Maric HEAD_OF NATO', 'Ivo Maric OFFICIAL_OF Italy'],
  ],
  ['Anna Holm assumed the chairmanship of Volvo in May.', ['Anna Holm HEAD_OF Volvo']],
  ['Anna Holm took the train to Volvo.', [], ['Anna Holm HEAD_OF Volvo']],
];

const SPOKEN: readonly NewsRow[] = [
  ['Ana Ruiz called Paul Kato a liar.', ['Ana Ruiz CRITICIZED Paul Kato']],
  ['Ana Ruiz called Paul Kato a taxi.', [], ['Ana Ruiz CRITICIZED Paul Kato']],
  ['Apple filed a complaint against Qualcomm in London.', ['Apple ACCUSED Qualcomm']],
];

const IN_ORDER: readonly NewsRow[] = [
  ['Gunmen shot the priest in Zaria, in northern Nigeria on Sunday.', ['Zaria LOCATED_IN Nigeria']],
  ["A ferry sank off Tanga on Tanzania's north coast.", ['Tanga LOCATED_IN Tanzania']],
  ["Paul Reed met Anna Holm in Oslo on Sweden's behalf.", [], ['Oslo LOCATED_IN Sweden']],
];

const TRANSFERS: readonly NewsRow[] = [
  ['Haiti has received $40 million from the World Bank for the repair of roads.', ['World Bank AIDED Haiti']],
  ['Peru received $2 million from Chile in damages.', [], ['Chile AIDED Peru']],
  [
    'Boeing won an order for 40 jets from Garuda Airways at the air show.',
    ['Boeing TRADED_WITH Garuda Airways'],
    ['Garuda Airways OWNS Boeing'],
  ],
];

const TEAMS: readonly NewsRow[] = [
  [
    'A team at Stanford University led by Ana Ruiz has grown a kidney.',
    ['Ana Ruiz EMPLOYEE_OF Stanford University'],
  ],
];

const STRUCK: readonly NewsRow[] = [
  ['Turkish jets struck a warehouse in the Syrian port of Latakia.', ['Turkey ATTACKED Latakia']],
  [
    'Turkish troops shelled a Hezbollah depot in Aleppo.',
    ['Turkey ATTACKED Hezbollah'],
    ['Turkey ATTACKED Aleppo'],
  ],
  ['Apple hit a target in China.', [], ['Apple ATTACKED China']],
];

const TOGETHER: readonly NewsRow[] = [
  ['Greek and Turkish warships exercised together off Rhodes.', ['Greece COOPERATED_WITH Turkey']],
  [
    'Hery Rakoto met mediators of the African Union in Oslo.',
    ['Hery Rakoto MET African Union'],
    ['African Union LOCATED_IN Oslo'],
  ],
];

const PARTIES: readonly NewsRow[] = [
  ['Senator Luis Vega quit the National Front on Tuesday.', ['Luis Vega MEMBER_OF National Front']],
  ['Luis Vega left the World Bank for London.', [], ['Luis Vega MEMBER_OF World Bank']],
  ['The Scottish Socialists expelled councillor Ewan Baird.', ['Ewan Baird MEMBER_OF Scottish Socialists']],
  ['The Liberal Party chose Ana Ruiz as its candidate.', ['Ana Ruiz MEMBER_OF Liberal Party']],
];

const PLACED: readonly NewsRow[] = [
  ['Hery Rakoto, in exile in Mauritius since 2019, met Anna Holm.', ['Hery Rakoto LIVES_IN Mauritius']],
  ['Paul Reed lives in exile in Spain.', ['Paul Reed LIVES_IN Spain']],
  [
    'Wildfires forced the evacuation of Oliver, a town in British Columbia, where Mayor Peggy Lund called the situation desperate.',
    ['Peggy Lund HEAD_OF Oliver'],
    ['Peggy Lund HEAD_OF British Columbia'],
  ],
];

const SEARCHED: readonly NewsRow[] = [
  [
    'The FBI searched the home of Leonard Vance, an aide to Anna Kay.',
    ['FBI INVESTIGATED Leonard Vance'],
    ['FBI INVESTIGATED Anna Kay'],
  ],
  ['The navy of Peru searched the coast of Oman.', [], ['Peru INVESTIGATED Oman']],
];

const LETTERS: readonly NewsRow[] = [
  ["Britain's MI5 had been watching Yusuf Rahimi.", ['MI5 AGENCY_OF United Kingdom']],
];

const LINKS: readonly NewsRow[] = [
  [
    'Nothing links Karl Brandt to the Swiss company Alpex, his lawyer insisted, and he has never been to Zurich.',
    [],
    ['Karl Brandt EMPLOYEE_OF Alpex'],
  ],
  ['Bank records link Nadia Kern to the Swiss company Alpex.', ['Nadia Kern RELATION Alpex']],
  ['The road links Volvo to Oslo.', [], ['Volvo RELATION Oslo']],
];

const DEPARTURES: readonly NewsRow[] = [
  [
    'Mira Sol will become the first woman to head the Bank of Estonia when Jaan Tamm retires in June.',
    ['Mira Sol HEAD_OF Bank of Estonia planned', 'Jaan Tamm HEAD_OF Bank of Estonia actual'],
  ],
  ['Anna Kay became chief executive of Volvo after Tom Hale resigned.', ['Tom Hale HEAD_OF Volvo']],
  ['Anna Kay became chief executive of Volvo when Tom Hale was in Paris.', [], ['Tom Hale HEAD_OF Volvo']],
  ['Anna Kay met the head of Volvo, Ken Ito, after Tom Hale resigned.', [], ['Tom Hale HEAD_OF Volvo']],
];

const RANKED: readonly NewsRow[] = [
  [
    'Mira Sol will become the first woman to head the Bank of Estonia.',
    ['Mira Sol HEAD_OF Bank of Estonia planned'],
  ],
  ['Mira Sol became the first woman to head the Bank of Estonia.', ['Mira Sol HEAD_OF Bank of Estonia']],
  ['Anton Berg went to work for Volvo in 1990.', ['Anton Berg EMPLOYEE_OF Volvo']],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('deeds and posts of news', () => {
  it.each(full(IN_TURN))('I530: %s', check);
  it.each(full(LAWYERS))('I530: %s', check);
  it.each(full(JUDGED_FOR))('I531: %s', check);
  it.each(full(ORIGINS))('I532: %s', check);
  it.each(full(SHARES))('I533: %s', check);
  it.each(full(BATTLES))('I534: %s', check);
  it.each(full(DEALS))('I535: %s', check);
  it.each(full(DEMANDS))('I536: %s', check);
  it.each(full(COMINGS))('I537: %s', check);
  it.each(full(WORDS))('I538: %s', check);
  it.each(full(RANKED))('I539: %s', check);
  it.each(full(OTHERS_PHRASE))('I540: %s', check);
  it.each(full(HOME_OFFICES))('I541: %s', check);
  it.each(full(TOLD_BODIES))('I542: %s', check);
  it.each(full(HOLDERS))('I543: %s', check);
  it.each(full(COMMANDS))('I544: %s', check);
  it.each(full(SPOKEN))('I545: %s', check);
  it.each(full(IN_ORDER))('I546: %s', check);
  it.each(full(TRANSFERS))('I547: %s', check);
  it.each(full(TEAMS))('I548: %s', check);
  it.each(full(STRUCK))('I549: %s', check);
  it.each(full(TOGETHER))('I550: %s', check);
  it.each(full(PARTIES))('I551: %s', check);
  it.each(full(PLACED))('I552: %s', check);
  it.each(full(SEARCHED))('I553: %s', check);
  it.each(full(LETTERS))('I554: %s', check);
  it.each(full(LINKS))('I555: %s', check);
  it.each(full(DEPARTURES))('I556: %s', check);
});

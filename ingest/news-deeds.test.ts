// Deeds and posts as the fifth table of news sentences has them: a sentence of our own, the edges that it says, and those that it
// must not be taken to say.
import { afterAll, beforeAll, describe, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { sourceDocument } from '#test/support/document-state.ts';
import { expectEdges, full, type NewsRow } from '#test/support/news-rows.ts';

import { createReader, type Reader } from './reader.ts';

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

const RANKED: readonly NewsRow[] = [
  [
    'Mira Sol will become the first woman to head the Bank of Estonia.',
    ['Mira Sol HEAD_OF Bank of Estonia planned'],
  ],
  ['Mira Sol became the first woman to head the Bank of Estonia.', ['Mira Sol HEAD_OF Bank of Estonia']],
  ['Anton Berg went to work for Volvo in 1990.', ['Anton Berg EMPLOYEE_OF Volvo']],
];

let reader: Reader;

beforeAll(async () => {
  reader = await createReader({ clock: systemClock });
}, 60_000);

afterAll(() => reader.close());

async function check(
  sentence: string,
  said: readonly string[],
  unsaid: readonly string[] = [],
): Promise<void> {
  const state = await reader.state(sourceDocument(sentence));
  expectEdges(state, said, unsaid);
}

describe('deeds and posts of news', () => {
  it.each(full(IN_TURN))('I530: %s', check);
  it.each(full(JUDGED_FOR))('I531: %s', check);
  it.each(full(ORIGINS))('I532: %s', check);
  it.each(full(SHARES))('I533: %s', check);
  it.each(full(BATTLES))('I534: %s', check);
  it.each(full(DEALS))('I535: %s', check);
  it.each(full(DEMANDS))('I536: %s', check);
  it.each(full(COMINGS))('I537: %s', check);
  it.each(full(WORDS))('I538: %s', check);
  it.each(full(RANKED))('I539: %s', check);
});

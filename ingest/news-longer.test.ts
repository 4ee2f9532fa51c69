// Constructions of longer news sentences: a sentence of our own, the edges that it says, and those that it must not be taken to say.
import { describe, it } from 'vitest';

import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const FIGHTS: readonly NewsRow[] = [
  ['Ethiopian troops drove al-Shabab out of Baidoa.', ['Ethiopia FOUGHT al-Shabab']],
  ['Rising costs have driven Toyota from Australia.', [], ['Toyota FOUGHT Australia']],
  ['The taxi drove Anna Holm from Oslo.', [], ['Anna Holm FOUGHT Oslo']],
];

const PASSPORTS: readonly NewsRow[] = [
  [
    'The singer Maria Costa, who holds both Portuguese and Angolan citizenship, lives in Lisbon.',
    ['Maria Costa CITIZEN_OF Portugal', 'Maria Costa CITIZEN_OF Angola'],
  ],
  [
    'Viktor Nagy, a Bulgarian who moved to Vienna, founded Danubia Bank.',
    ['Viktor Nagy CITIZEN_OF Bulgaria'],
    ['Bulgaria RELATION Vienna', 'Bulgaria VISITED Vienna'],
  ],
  ['Ivana Horvat, a Croat who grew up in Graz, won.', ['Ivana Horvat CITIZEN_OF Croatia']],
  [
    'Eva Kowal founded the Baltic Film School with her Norwegian husband, Lars Dahl.',
    ['Lars Dahl CITIZEN_OF Norway'],
    ['Eva Kowal CITIZEN_OF Norway'],
  ],
  ['The Syrian envoy, Paul Reed, left.', [], ['Paul Reed CITIZEN_OF Syria']],
];

const RELIEF: readonly NewsRow[] = [
  [
    'Estonia and Latvia have rushed blankets, generators and medicine to Armenia.',
    ['Estonia AIDED Armenia', 'Latvia AIDED Armenia'],
  ],
  ['Estonia rushed troops to Armenia.', [], ['Estonia AIDED Armenia', 'Estonia VISITED Armenia']],
  ['Iran returned two prisoners to Iraq.', [], ['Iran VISITED Iraq']],
  ['Paul Reed flew a small plane to Havana.', ['Paul Reed VISITED Havana']],
];

const HEADS_OF_ORGANS: readonly NewsRow[] = [
  [
    'Colonel Amina Yusuf commands the African Union force in Somalia.',
    ['Amina Yusuf OFFICIAL_OF African Union'],
    ['Amina Yusuf HEAD_OF African Union'],
  ],
  ["Juan Perez, who heads Peru's earthquake office, said so.", ['Juan Perez OFFICIAL_OF Peru']],
  [
    'Ana Ruiz heads the Peruvian office of UNICEF.',
    ['Ana Ruiz OFFICIAL_OF UNICEF'],
    ['Ana Ruiz OFFICIAL_OF Peru'],
  ],
];

const STAND_INS: readonly NewsRow[] = [
  [
    'Clashes between Indian soldiers and Kashmiri rebels have left 12 people dead.',
    ['India FOUGHT Kashmiri'],
  ],
  ['Muslim rebels attacked Manila.', [], ['Muslim ATTACKED Manila']],
  ['Israeli jets bombed depots of Hezbollah near Tyre.', ['Israel ATTACKED Hezbollah']],
];

const HANGING: readonly NewsRow[] = [
  [
    'Kidnapped by Boko Haram in March, Sister Agnes Bello was released on Friday.',
    ['Boko Haram COERCED Agnes Bello'],
  ],
  ['Police shot an aide to Jamaica Prime Minister Holness.', ['Holness HEAD_OF_GOVERNMENT_OF Jamaica']],
  [
    'Lord Peter Vane was the son of the shipowner Hugh Vane and the brother of the singer Clara Vane.',
    ['Hugh Vane PARENT_OF Peter Vane', 'Peter Vane SIBLING_OF Clara Vane'],
    ['Clara Vane PARENT_OF Peter Vane'],
  ],
];

const CLAUSES: readonly NewsRow[] = [
  ['The two sides quarrelled over rocks in Okinawa, which Beijing visited.', ['China VISITED Okinawa']],
  [
    'Ann Roe is the sister of the Conservative politician Giles Ash.',
    ['Ann Roe SIBLING_OF Giles Ash', 'Giles Ash MEMBER_OF Conservative'],
    ['Ann Roe MEMBER_OF Conservative'],
  ],
];

const FORMER: readonly NewsRow[] = [
  ['Polish ex-minister Nowak arrested over bribes', ['Nowak MINISTER_OF Poland']],
  ['The Ukrainian ex-president accused Latvia of lying.', [], ['Ukraine ACCUSED Latvia']],
];

const BODIES: readonly NewsRow[] = [
  [
    "Irene Falk, a spokeswoman for the U.N. children's agency, UNICEF, spoke.",
    ['Irene Falk SPOKESPERSON_OF UNICEF', 'UNICEF PART_OF U.N.'],
  ],
  [
    "Mali could rejoin the African Union, the group's secretary-general, Omar Tazi, told Le Monde.",
    ['Omar Tazi HEAD_OF African Union'],
  ],
  ['Hezbollah, the strongest armed group in Lebanon, denied it.', ['Hezbollah LOCATED_IN Lebanon']],
];

const PARTIES: readonly NewsRow[] = [
  ['The Labour politician Susan Hart resigned.', ['Susan Hart MEMBER_OF Labour']],
  ['Chad could rejoin the African Union next year.', ['Chad MEMBER_OF African Union']],
];

const MEMBERS: readonly NewsRow[] = [
  [
    'Lisbon councillor Rita Lopes of the Five Rivers Movement resigned on Friday.',
    ['Rita Lopes MEMBER_OF Five Rivers Movement', 'Rita Lopes OFFICIAL_OF Lisbon'],
  ],
  [
    'Spokesman Paul Reed of the Liberal Party spoke.',
    ['Paul Reed SPOKESPERSON_OF Liberal Party'],
    ['Paul Reed MEMBER_OF Liberal Party'],
  ],
  ['Ann Roe said her Liberal Party would win.', ['Ann Roe MEMBER_OF Liberal Party']],
  ['Ann Roe said her Porsche would win.', [], ['Ann Roe MEMBER_OF Porsche']],
];

const LEAVERS: readonly NewsRow[] = [
  [
    'Paul Reed, who teaches law, will quit Acme Research to become chairman of Nordea.',
    ['Paul Reed EMPLOYEE_OF Acme Research actual', 'Paul Reed HEAD_OF Nordea planned'],
    ['Acme Research HEAD_OF Nordea planned'],
  ],
  ['Tom Baker will resign from Barclays.', ['Tom Baker EMPLOYEE_OF Barclays actual']],
  [
    'Nokia will hire Ann Roe from Siemens.',
    ['Ann Roe EMPLOYEE_OF Siemens actual', 'Ann Roe EMPLOYEE_OF Nokia planned'],
  ],
  ['Kofi Boateng signed a letter from Greenpeace.', [], ['Kofi Boateng EMPLOYEE_OF Greenpeace']],
  ['Tom Baker left Barclays at noon.', [], ['Tom Baker EMPLOYEE_OF Barclays actual']],
];

const ARRIVALS: readonly NewsRow[] = [
  ['Kenyan President Moses Otieno in Kampala for summit', ['Moses Otieno VISITED Kampala']],
  ['President Moses Otieno is in Oslo for talks on fish.', ['Moses Otieno VISITED Oslo']],
  ['Nepal PM in Dhaka for water talks', ['Nepal VISITED Dhaka']],
  ['Moses Otieno in Kampala for life', [], ['Moses Otieno VISITED Kampala']],
];

const KIN: readonly NewsRow[] = [
  [
    'Lady Ida Holm, who died on Monday, was the daughter of the banker Otto Holm and the sister of the poet Karl Holm.',
    ['Otto Holm PARENT_OF Ida Holm', 'Ida Holm SIBLING_OF Karl Holm'],
    ['Karl Holm PARENT_OF Ida Holm'],
  ],
  [
    'Count Otto Berg was the father of the racing driver Nils Berg.',
    ['Otto Berg PARENT_OF Nils Berg'],
    ['Nils Berg PARENT_OF Otto Berg'],
  ],
];

const TRADES: readonly NewsRow[] = [
  [
    'Beekeeper Paul Grau, who holds Swiss citizenship, will leave Oxfam.',
    ['Paul Grau CITIZEN_OF Switzerland'],
    ['Beekeeper CITIZEN_OF Switzerland'],
  ],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('longer sentences of news', () => {
  it.each(full(FIGHTS))('I460: %s', check);
  it.each(full(PASSPORTS))('I461: %s', check);
  it.each(full(RELIEF))('I462: %s', check);
  it.each(full(HEADS_OF_ORGANS))('I463: %s', check);
  it.each(full(STAND_INS))('I464: %s', check);
  it.each(full(HANGING))('I465: %s', check);
  it.each(full(CLAUSES))('I465: %s', check);
  it.each(full(FORMER))('I466: %s', check);
  it.each(full(BODIES))('I467: %s', check);
  it.each(full(PARTIES))('I468: %s', check);
  it.each(full(MEMBERS))('I469: %s', check);
  it.each(full(LEAVERS))('I470: %s', check);
  it.each(full(ARRIVALS))('I471: %s', check);
  it.each(full(KIN))('I473: %s', check);
  it.each(full(TRADES))('I474: %s', check);
});

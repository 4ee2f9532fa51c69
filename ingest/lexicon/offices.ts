// Offices: the words in front of or behind a name that say what somebody is, and which relation each makes with what
// it is the office of.

/** What an office belongs to, as far as the choice of relation depends on it. */
export const OWNER_KINDS = ['country', 'region', 'city', 'organization', 'group', 'person'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

export interface OfficeClass {
  id: string;
  /** Relation type by what the office is of; no entry means that such a pair says nothing. */
  relations: Partial<Record<OwnerKind, string>>;
}

function office(id: string, relations: OfficeClass['relations']): OfficeClass {
  return { id, relations };
}

function everywhere(relation: string): OfficeClass['relations'] {
  return {
    country: relation,
    region: relation,
    city: relation,
    organization: relation,
    group: relation,
    person: relation,
  };
}

const HEAD = { region: 'HEAD_OF', organization: 'HEAD_OF', group: 'HEAD_OF' } as const;

const STATE = office('head of state', { ...HEAD, country: 'HEAD_OF_STATE_OF' });
const GOVERNMENT = office('head of government', {
  ...HEAD,
  city: 'HEAD_OF',
  country: 'HEAD_OF_GOVERNMENT_OF',
});
const MINISTER = office('minister', { country: 'MINISTER_OF', region: 'OFFICIAL_OF' });
const CHIEF = office('head', { ...HEAD, city: 'HEAD_OF' });
/** At the head of one field of what a state or body does: "army chief", "finance director". */
const FIELD_CHIEF = office('field chief', {
  country: 'OFFICIAL_OF',
  region: 'OFFICIAL_OF',
  city: 'OFFICIAL_OF',
  organization: 'OFFICIAL_OF',
  group: 'OFFICIAL_OF',
});
const LEADER = office('leader', { ...HEAD, country: 'OFFICIAL_OF' });
const SECRETARY = office('secretary', { ...HEAD, person: 'EMPLOYEE_OF' });
const OFFICIAL = office('official', {
  country: 'OFFICIAL_OF',
  region: 'OFFICIAL_OF',
  city: 'OFFICIAL_OF',
  organization: 'OFFICIAL_OF',
  person: 'RELATION',
});
const SPOKESPERSON = office('spokesperson', everywhere('SPOKESPERSON_OF'));
const ADVISER = office('adviser', everywhere('ADVISER_OF'));
export const EMPLOYEE = office('employee', { organization: 'EMPLOYEE_OF' });
const MEMBER = office('member', { organization: 'MEMBER_OF', group: 'MEMBER_OF' });
const FOUNDER = office('founder', { organization: 'FOUNDED', group: 'FOUNDED' });
const OWNER = office('owner', { organization: 'OWNS' });
const SUBSIDIARY = office('subsidiary', { organization: 'SUBSIDIARY_OF' });
const SPOUSE = office('spouse', { person: 'SPOUSE_OF' });
/** Of a body its parent company is the parent, too. */
const PARENT = office('parent', { person: 'PARENT_OF', organization: 'HAS_UNIT' });
const CHILD = office('child', { person: 'CHILD_OF' });
const KILLER = office('killer', { person: 'KILLED' });
const SIBLING = office('sibling', { person: 'SIBLING_OF' });
const ALLY = office('ally', everywhere('ALLY_OF'));
const RIVAL = office('rival', everywhere('OPPONENT_OF'));
/** What people and bodies are to others, where no type fits better. */
const PARTNER = office('partner', everywhere('RELATION'));
const ACQUAINTANCE = office('acquaintance', everywhere('RELATION'));

function phrases(officeClass: OfficeClass, list: string): Array<[string, OfficeClass]> {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, officeClass]);
}

/** Office phrases, lower-cased, hyphens kept; the longest that fits a place is taken. */
export const OFFICES: ReadonlyMap<string, OfficeClass> = new Map([
  ...phrases(
    STATE,
    `president, king, queen, emir, sultan, emperor, empress, monarch, shah, pope, head of state, grand duke, ayatollah,
     supreme leader, interim president, president-elect, military ruler`,
  ),
  ...phrases(
    GOVERNMENT,
    `prime minister, premier, chancellor, head of government, taoiseach, chief minister, first minister, prime minister-designate,
     interim prime minister`,
  ),
  ...phrases(
    MINISTER,
    `minister, foreign secretary, home secretary, defence secretary, defense secretary, secretary of state,
     secretary of defense, secretary of defence, treasury secretary, secretary of the treasury, commerce secretary,
     interior secretary, energy secretary, health secretary, education secretary, labor secretary, justice secretary,
     transport secretary, agriculture secretary, homeland security secretary, chancellor of the exchequer, attorney general,
     attorney-general, minister of state, secretary of commerce, secretary of energy, housing secretary,
     environment secretary, trade secretary, culture secretary, business secretary`,
  ),
  ...phrases(
    CHIEF,
    `secretary-general, secretary general, general secretary, director-general, director general, director, executive director,
     managing director, ceo, chief executive, chief executive officer, chairman, chairwoman, chairperson, chair, co-chair,
     head, chief, boss, mayor, governor, gov., gov, lord mayor, dean, rector, principal, headmaster, headteacher, vice-chancellor,
     editor, editor-in-chief, editor in chief, commander, commander-in-chief, speaker, archbishop, bishop, patriarch,
     first secretary, ringleader, president and chief executive, chairman and chief executive, president and ceo, chairman and ceo,
     general manager, top commander, warden, high commissioner, captain,
     skipper, manager, head coach, supervisor, superintendent, provost, presiding judge, abbot, grand mufti`,
  ),
  ...phrases(
    FIELD_CHIEF,
    `police chief, army chief, intelligence chief, navy chief, air force chief, spy chief, military chief, secret service chief,
     foreign policy chief, security chief, army commander, navy commander, military commander, air force commander,
     police commissioner, police commander, fire chief, central bank chief, central bank governor, human rights chief,
     rights chief, counterterrorism chief, counter-terrorism chief, antitrust chief, competition chief, nuclear chief,
     humanitarian chief, aid chief, relief chief, peacekeeping chief, refugee chief, design chief, technology chief,
     marketing chief, sales chief, operations chief, chief technology officer, chief marketing officer, chief legal officer,
     chief scientist, chief scientific officer, chief medical officer, chief negotiator, finance head, campaign manager,
     campaign chairman, campaign chief`,
  ),
  ...phrases(
    LEADER,
    `leader, party leader, rebel leader, opposition leader, warlord, strongman, guerrilla leader, political leader,
     spiritual leader, military leader, ruler, dictator, co-leader`,
  ),
  ...phrases(SECRETARY, `secretary, executive secretary`),
  ...phrases(
    OFFICIAL,
    `ambassador, envoy, special envoy, peace envoy, special representative, representative, permanent representative, general,
     admiral, colonel, major, lieutenant, brigadier, marshal, vice president, vice-president, vice premier,
     vice-premier, first lady, crown prince, crown princess, prince, princess, negotiator, chief negotiator, diplomat,
     consul, consul general, consul-general, prosecutor, prosecutor general, prosecutor-general, chief prosecutor,
     public prosecutor, state prosecutor, district attorney, judge, chief justice, justice, senator, congressman,
     congresswoman, lawmaker, legislator, member of parliament, mp, deputy, commissioner, inspector, chief inspector,
     chief weapons inspector, undersecretary, undersecretary of state, under-secretary, under-secretary-general,
     official, chief of staff, chief of the general staff, army chief of staff, chief financial officer,
     chief operating officer, finance director, treasurer, vice chairman, vice-chairman, party secretary, board member,
     general counsel, chief economist, central banker, coordinator, mediator, observer, delegate, attache, attaché,
     chargé d'affaires, high representative, surgeon general, solicitor general, councillor, councilman, councilwoman,
     trade representative, sheriff, coroner, alderman, constable, ombudsman, comptroller, auditor general, national security chief, parliamentary leader`,
  ),
  ...phrases(
    SPOKESPERSON,
    `spokesman, spokeswoman, spokesperson, press secretary, chief spokesman, chief spokeswoman, deputy spokesman,
     deputy spokeswoman, press officer, military spokesman, government spokesman, army spokesman, police spokesman`,
  ),
  ...phrases(
    ADVISER,
    `adviser, advisor, aide, senior adviser, senior advisor, national security adviser, national security advisor,
     security adviser, security advisor, economic adviser, economic advisor, counsellor, counselor, strategist,
     special adviser, legal adviser, foreign policy adviser, top aide, senior aide, consultant`,
  ),
  ...phrases(
    EMPLOYEE,
    `employee, engineer, analyst, senior analyst, professor, assistant professor, associate professor, lecturer, instructor, researcher,
     scientist, economist, reporter, journalist, correspondent, columnist, photographer, cameraman, producer, editor-at-large,
     coach, assistant coach, pilot, nurse, surgeon, worker, fellow, senior fellow, research fellow, curator, conductor,
     sub-editor, copy editor, deputy editor, staffer, executive, senior executive, top executive, physicist, historian, political scientist, anchor, presenter, trader, salesman, programmer`,
  ),
  ...phrases(
    MEMBER,
    `member, senior member, founding member, leading member, party member, defender, midfielder, striker, goalkeeper,
     forward, guitarist, singer, drummer, bassist, lead singer, frontman, activist, militant, fighter, player`,
  ),
  ...phrases(FOUNDER, 'founder, co-founder, cofounder, founding father'),
  ...phrases(
    OWNER,
    `owner, co-owner, majority owner, shareholder, majority shareholder, major shareholder, main shareholder, top shareholder,
    biggest shareholder, largest shareholder, controlling shareholder, stakeholder, proprietor`,
  ),
  ...phrases(SUBSIDIARY, 'subsidiary, affiliate, division, operating subsidiary, unit, arm, brand'),
  ...phrases(SPOUSE, 'wife, husband, spouse, widow, widower, ex-wife, ex-husband, first wife, second wife'),
  ...phrases(PARENT, 'father, mother, parent, parent company, parent group, stepfather, stepmother'),
  ...phrases(
    CHILD,
    'son, daughter, eldest son, eldest daughter, youngest son, youngest daughter, only son, only daughter, child',
  ),
  ...phrases(KILLER, 'killer, assassin, murderer, slayer'),
  ...phrases(
    SIBLING,
    `brother, sister, twin, twin brother, twin sister, elder brother, younger brother, half-brother, half-sister, older brother,
     older sister, elder sister, younger sister, kid brother, kid sister, big brother, big sister, little brother, little sister`,
  ),
  ...phrases(ALLY, 'ally'),
  ...phrases(
    RIVAL,
    'rival, arch-rival, archrival, arch-foe, archfoe, arch-enemy, foe, enemy, nemesis, adversary, competitor, opponent',
  ),
  ...phrases(PARTNER, 'partner, business partner, successor, predecessor, backer, creditor'),
  ...phrases(
    ACQUAINTANCE,
    `lawyer, defence lawyer, defense lawyer, attorney, defence attorney, defense attorney, friend, bodyguard, cousin, nephew,
     niece, uncle, aunt, grandson, granddaughter, grandfather, grandmother, brother-in-law, sister-in-law, son-in-law,
     daughter-in-law, father-in-law, mother-in-law, stepson, stepdaughter, girlfriend, boyfriend, fiancée, fiancee, fiancé,
     mentor, protégé, protege, biographer, critic, accomplice, confidant, associate, collaborator, running mate, heir, client, pupil, disciple, co-author, colleague, teammate, classmate`,
  ),
]);

/** What somebody is to another, which is no office and gives no title. */
export const TIES: ReadonlySet<string> = new Set(
  [SPOUSE, PARENT, CHILD, SIBLING, KILLER, ALLY, RIVAL, PARTNER, ACQUAINTANCE].map(({ id }) => id),
);

/** Classes that states and bodies can hold too; the rest are for people. */
export const HELD_BY_BODIES: ReadonlySet<string> = new Set(
  [MEMBER, OWNER, ALLY, RIVAL, PARTNER, PARENT].map(({ id }) => id),
);
/** Classes that only bodies hold. */
export const HELD_ONLY_BY_BODIES: ReadonlySet<string> = new Set([SUBSIDIARY.id]);

/** Fields of government that stand before "minister" or "secretary", or after "minister of". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `foreign defense defence interior home finance economy economic economics justice trade commerce industry energy oil petroleum
   health education labor labour transport transportation agriculture environment culture tourism information
   communications telecommunications security planning development housing science technology sports sport youth
   religious railway railways mines mining water fisheries immigration treasury emergency emergencies situations
   internal external affairs european social welfare cabinet war state budget employment privatisation privatization
   defence-industry atomic nuclear parliamentary public works intelligence climate climate-change digital innovation research
   investment infrastructure reconstruction aviation maritime forestry integration electricity police prisons diaspora`.split(
    /\s+/,
  ),
);

/** Words in front of an office that belong to its title but do not change what it is. */
export const RANKS: ReadonlySet<string> = new Set(
  `former ex-acting ex acting interim outgoing incoming late then-deputy current new newly-elected long-time longtime veteran
   senior chief top honorary then designate elect retired visiting first second third caretaker provisional de-facto
   ousted deposed exiled jailed main key close closest staunch biggest largest fierce bitter leading nearest lifelong
   childhood old joint`.split(/\s+/),
);

/** Ranks that make the office a subordinate one: "deputy foreign minister", "vice chairman", "assistant secretary". */
export const SUBORDINATE_RANKS: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'under',
]);

export const FIELD_CLASS = FIELD_CHIEF;
export const SUBORDINATE_CLASS = OFFICIAL;
export const MINISTER_CLASS = MINISTER;

/** Ranks that a title keeps, since they say that it is not simply held: the claim stays, its title says it. */
export const KEPT_RANKS: ReadonlySet<string> = new Set(
  `former ex acting interim outgoing incoming late then deputy vice assistant associate under honorary retired
   caretaker provisional ousted deposed designate elect first senior chief`.split(/\s+/),
);

/** Ranks and seats in short, as they stand in front of a name, and in full. */
export const SHORT_RANKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    lt: 'lieutenant',
    cmdr: 'commander',
    sgt: 'sergeant',
    cpl: 'corporal',
    adm: 'admiral',
    brig: 'brigadier',
    sen: 'senator',
    rep: 'representative',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
  }).flatMap(([short, full]) => [
    [`${short}.`, full],
    [short, full],
  ]),
);

/** Honorifics: they mark a person and a gender, but no office. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ...'mr mister sir lord mr. sr sheikh sheik sheikh baron count don'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs ms miss mrs. ms. dame lady madame mme baroness countess'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...`dr dr. prof prof. rev rev. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. sen sen. rep rep. gov gov. adm adm.
      hon hon. dr professor reverend father sister brother rabbi imam mullah`
    .split(/\s+/)
    .map((word) => [word, 'any'] as const),
]);

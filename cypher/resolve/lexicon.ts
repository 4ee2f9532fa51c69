// Word lists for name keys, as foldText leaves them (see fold.ts).

/** Stand before a person's name and say nothing of the office held. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister madam mme dr doctor prof professor sir dame lord lady rev reverend hon st saint'.split(
    ' ',
  ),
);

/** Belong to the surname that follows. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ben ibn bint abu abd van von der den ter de del della di da dos das du la le lo af av zu zur'.split(
    ' ',
  ),
);

/** The Arabic article. */
export const ARTICLES: ReadonlySet<string> = new Set('al el ul'.split(' '));

/** Tell a father from a son of the same name. */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr ii iii iv junior senior'.split(' '));

/** Legal forms at the end of a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh kg sa sas sarl nv bv ab asa ' +
    'oy oyj spa srl kk oao ooo zao pao pjsc jsc pty lp'
  ).split(' '),
);

/** Bodies that every country has: named by these words alone, one could be any of them. */
export const COMMON_BODIES: ReadonlySet<string> = new Set(
  (
    'ministry department agency office bureau commission committee council court tribunal parliament senate congress ' +
    'assembly government cabinet police army navy force forces party bank treasury embassy ' +
    'association academy university library museum hospital prosecutor prosecutors service supreme constitutional ' +
    'high federal national central general public upper lower house electoral election defense foreign interior ' +
    'finance justice health education agriculture transport trade labor culture energy environment economy affairs ' +
    'security intelligence air coast guard border communist socialist democratic liberal conservative republican ' +
    'labor green peoples social christian progressive workers independence and of the for in on to'
  ).split(' '),
);

/** "Ministry of Defense" is "Defense Ministry"; a university of a city need not be the city's university. */
export const TURNING_BODIES: ReadonlySet<string> = new Set(
  'ministry department embassy parliament government army navy police court'.split(' '),
);

/** Left out when initials are taken. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the of and for in on to a an de la du des'.split(' '),
);

/** Other ways to write the name of a state or a city, by the name that most news uses. */
export const PLACE_NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['united states of america', 'united states'],
  ['america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['russian federation', 'russia'],
  ['soviet union', 'ussr'],
  ['prc', 'china'],
  ['peoples republic of china', 'china'],
  ['federal republic of germany', 'germany'],
  ['french republic', 'france'],
  ['islamic republic of iran', 'iran'],
  ['republic of korea', 'south korea'],
  ['dprk', 'north korea'],
  ['drc', 'democratic republic of the congo'],
  ['holland', 'netherlands'],
  ['burma', 'myanmar'],
  ['czechia', 'czech republic'],
  ['ivory coast', 'cote divoire'],
  ['congo kinshasa', 'democratic republic of the congo'],
  ['democratic republic of congo', 'democratic republic of the congo'],
  ['congo brazzaville', 'republic of the congo'],
  ['republic of congo', 'republic of the congo'],
  ['east timor', 'timor leste'],
  ['swaziland', 'eswatini'],
  ['kiev', 'kyiv'],
  ['peking', 'beijing'],
  ['bombay', 'mumbai'],
  ['calcutta', 'kolkata'],
  ['madras', 'chennai'],
  ['rangoon', 'yangon'],
  ['lvov', 'lviv'],
  ['kharkov', 'kharkiv'],
  ['kishinev', 'chisinau'],
]);

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

/** Bodies that all news calls by their letters, with no need to spell them out. */
export const BODY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['nato', 'north atlantic treaty organization'],
  ['who', 'world health organization'],
  ['imf', 'international monetary fund'],
  ['wto', 'world trade organization'],
  ['iaea', 'international atomic energy agency'],
  ['osce', 'organization for security and cooperation in europe'],
  ['opec', 'organization of the petroleum exporting countries'],
  ['oecd', 'organization for economic cooperation and development'],
  ['asean', 'association of southeast asian nations'],
  ['unesco', 'united nations educational scientific and cultural organization'],
  ['unicef', 'united nations childrens fund'],
  ['unhcr', 'united nations high commissioner for refugees'],
  ['icc', 'international criminal court'],
  ['icj', 'international court of justice'],
  ['fbi', 'federal bureau of investigation'],
  ['cia', 'central intelligence agency'],
  ['nasa', 'national aeronautics and space administration'],
  ['bbc', 'british broadcasting corporation'],
]);

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

/** Parts of federal states whose towns are told by them, by the state. */
const PARTS: Readonly<Record<string, string>> = {
  'united states': `alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho
illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana
nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania
rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington;west virginia;wisconsin;wyoming`,
  canada: `ontario;quebec;british columbia;alberta;manitoba;saskatchewan;nova scotia;new brunswick;newfoundland`,
  australia: `queensland;victoria;new south wales;tasmania;western australia;south australia;northern territory`,
  india: `bihar;gujarat;kerala;maharashtra;tamil nadu;uttar pradesh;rajasthan;karnataka;west bengal`,
};

/** Keys are as foldText leaves them. */
export const STATE_OF_PART: ReadonlyMap<string, string> = new Map(
  Object.entries(PARTS).flatMap(([state, parts]) =>
    parts.split(/[;\n]/).map((part) => [part, state] as const),
  ),
);

/** Given names and surnames that so many people have that both together tell nobody. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew mark paul steven ' +
    'andrew kevin brian george edward peter mary patricia jennifer linda elizabeth susan jessica sarah karen nancy lisa ' +
    'anna maria jose juan carlos luis antonio manuel francisco pedro miguel mohammed ahmed ali hassan hussein omar ' +
    'mahmoud mustafa ibrahim abdullah fatima wei li ming hong jun min kumar raj'
  ).split(' '),
);

export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson ' +
    'thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young ' +
    'allen king wright scott torres nguyen hill flores green adams nelson baker hall campbell mitchell carter roberts ' +
    'evans hughes edwards wood silva santos fernandez gomez diaz mohammed ahmed ali hassan hussein khan ibrahim abdullah ' +
    'wang li zhang liu chen yang huang zhao wu zhou kim park choi singh kumar sharma patel das'
  ).split(' '),
);

/** Offices that one person may hold at or for several states. */
export const OFFICES_ABROAD: ReadonlySet<string> = new Set(
  'ambassador envoy representative negotiator mediator coordinator correspondent diplomat coach consul delegate'.split(
    ' ',
  ),
);

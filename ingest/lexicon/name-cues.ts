// Words in and around a name that say what it is, whatever it looks like. Short lists of our own.
import type { NameLabel } from '../state.ts';

function words(list: string): string[] {
  return list.split(/\s+/);
}

function all(label: NameLabel, list: string): Array<[string, NameLabel]> {
  return words(list).map((word) => [word, label]);
}

/** Nouns that end the name of something that is no body, lower-cased: "Criminal Code", "Commonwealth Games". */
export const NO_BODY_ENDINGS: ReadonlyMap<string, NameLabel> = new Map([
  ...all(
    'MISC',
    `law act code statute constitution treaty agreement accord accords protocol decree bill amendment resolution declaration
     convention plan index barometer award prize medal trophy machine`,
  ),
  ...all(
    'EVENT',
    `cup championship championships games olympics olympiad tournament marathon festival summit meeting day war battle
     uprising revolution election elections`,
  ),
]);

/** Words that open the name of something that is no body: "Operation Desert Storm", "Best Director". */
export const NO_BODY_OPENERS: ReadonlyMap<string, NameLabel> = new Map([
  ...all('EVENT', 'operation'),
  ...all('MISC', 'best'),
]);

/** Diseases and what causes them, as news writes them. */
export const DISEASES: ReadonlySet<string> = new Set(
  words(
    'covid covid-19 coronavirus sars sars-cov sars-cov-2 mers hiv aids ebola zika omicron malaria h1n1 h5n1 mpox',
  ),
);

/** What a minister or a director is in charge of: "Minister of Foreign Affairs", "Labour Minister". */
export const FIELDS: ReadonlySet<string> = new Set(
  words(
    `foreign affairs defense defence interior exterior justice finance finances economy economic trade commerce industry
     tourism health wellness education higher research science sciences scientific technology culture sport sports youth
     women labour labor employment agriculture food fisheries forestry energy environment climate water mines transport
     transportation infrastructure housing planning development communications information media religious social welfare
     home homeland security intelligence operations marketing communication sales strategy human resources international
     cooperation relations state public administration veterans family families`,
  ),
);

/** Posts behind whose "of" or "for" a field stands. */
export const FIELD_POSTS: ReadonlySet<string> = new Set(
  words('minister secretary undersecretary director commissioner professor spokesperson deputy'),
);

/** Common nouns right in front of a name: "the newspaper Izvestia", "the film Titanic". */
export const NOUNS_BEFORE: ReadonlyMap<string, NameLabel> = new Map([
  ...all(
    'ORG',
    `newspaper magazine daily weekly company firm club team bank airline broadcaster charity startup ngo newswire website
     chipmaker drugmaker steelmaker planemaker toymaker truckmaker carmaker automaker maker shipbuilder lender insurer retailer
     brewery winery bookseller wholesaler conglomerate consortium manufacturer nonprofit cooperative`,
  ),
  ...all('MISC', 'film movie novel book drama song album sitcom app smartphone virus variant drug vaccine'),
]);

/** Common nouns right behind a name that is no person's then: "the Koza movement". */
export const NOUNS_BEHIND: ReadonlyMap<string, NameLabel> = new Map([
  ...all(
    'ORG',
    `movement party newspaper magazine company firm airline bank network channel club website militia militant insurgent
     commander operative gunman jihadist`,
  ),
  ...all('MISC', 'virus variant pandemic epidemic outbreak vaccine'),
]);

/** Places by kind, in front of "of" and a name: "the town of X". */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  words('city town village district province region island port suburb municipality governorate county'),
);

/** Kinds of body and state that texts write with a capital once the full name is told: "the Court", "the Republic". */
export const KINDS_IN_CAPITALS: ReadonlySet<string> = new Set(
  words(
    `party court bureau council police force secretariat chamber ngo office agency ministry department board committee
     commission company republic kingdom`,
  ),
);

/** Abbreviations and single words in capitals that name no body. */
export const NO_BODY_WORDS: ReadonlySet<string> = new Set(
  words(
    `mou gdp gnp ai ict nft gps cctv fdi dna rna pcr tv vip lgbt lgbtq vat suv usb dvd pdf faq atm sms html lng lpg
     ceo cfo cto coo mps mep meps pm svp evp r&d internet web usenet`,
  ),
);

/** What nobody is in: "confidence in X" is about a person, "troops in X" about a place. */
export const FEELINGS: ReadonlySet<string> = new Set(
  words('confidence trust faith belief interest believe confide invest hope boost'),
);

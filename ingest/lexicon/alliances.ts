// International bodies: initials, long forms and what kind of body each is, so that "the alliance" finds the right one.

/** initials or short name | long forms | nouns it is spoken of by */
const ROWS = `
nato|north atlantic treaty organization;north atlantic treaty organisation;north atlantic alliance;atlantic alliance|alliance organization pact bloc
un|united nations;united nations organization;united nations organisation|organization body
eu|european union|bloc union
ec|european community;european commission|bloc
eec|european economic community|bloc community
asean|association of southeast asian nations;association of south-east asian nations|bloc association grouping organization
au|african union|bloc union organization
oau|organization of african unity;organisation of african unity|organization
oas|organization of american states;organisation of american states|organization
osce|organization for security and cooperation in europe;organisation for security and co-operation in europe|organization body
cis|commonwealth of independent states|commonwealth bloc grouping
csto|collective security treaty organization;collective security treaty organisation|alliance organization pact bloc
sco|shanghai cooperation organization;shanghai cooperation organisation|bloc organization grouping
opec|organization of the petroleum exporting countries;organisation of petroleum exporting countries;organization of petroleum exporting countries|cartel organization group
imf|international monetary fund|fund lender organization
wto|world trade organization;world trade organisation|organization body
who|world health organization;world health organisation|agency organization body
iaea|international atomic energy agency|agency watchdog
icc|international criminal court|court tribunal
icj|international court of justice|court
ecb|european central bank|bank
gcc|gulf cooperation council|bloc council grouping alliance
ecowas|economic community of west african states|bloc community grouping
sadc|southern african development community|bloc community grouping
eac|east african community|bloc community
arab league|league of arab states|league organization bloc
warsaw pact|warsaw treaty organization|alliance pact bloc
seato|southeast asia treaty organization;south-east asia treaty organization|alliance organization pact
cento|central treaty organization|alliance organization pact
anzus|anzus pact;australia, new zealand, united states security treaty|alliance pact
aukus||alliance pact
weu|western european union|alliance union organization
efta|european free trade association|association bloc
mercosur|southern common market|bloc
nafta|north american free trade agreement|pact
apec|asia-pacific economic cooperation|forum grouping bloc
oecd|organization for economic cooperation and development;organisation for economic co-operation and development|organization
unesco|united nations educational scientific and cultural organization|agency organization
unicef|united nations children fund|agency
icrc|international committee of the red cross|organization committee
fifa|federation internationale de football association|body federation
uefa|union of european football associations|body
ioc|international olympic committee|committee body
caricom|caribbean community|bloc community
commonwealth|commonwealth of nations|organization grouping body
nordic council||council body
g7|group of seven|group club
g8|group of eight|group club
g20|group of 20;group of twenty|group club
brics||bloc group grouping
`;

interface Row {
  short: string;
  long: string[];
  nouns: string[];
}

const TABLE: readonly Row[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [short = '', long = '', nouns = ''] = row.split('|');
    return { short, long: long.split(';').filter((form) => form !== ''), nouns: nouns.split(' ') };
  });

/** Long forms by short name, all lower-cased. */
export const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.map((row) => [row.short, row.long]),
);

/** Nouns by any form of the name, lower-cased. */
export const BODY_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.flatMap((row) => [row.short, ...row.long].map((form) => [form, row.nouns] as const)),
);

const BLOCS: ReadonlySet<string> = new Set('alliance bloc union pact grouping group club forum'.split(' '));

/** Whether a name is of a body of states, whose leaders are those of the states: "EU leaders". */
export function isBloc(name: string): boolean {
  return (BODY_KINDS.get(name.toLowerCase().replace(/\./g, '')) ?? []).some((noun) => BLOCS.has(noun));
}

// Places that are no states: regions by name, and the nouns in a name that say what kind of place it is.

/** Parts of the world, of states, and disputed lands. */
export const REGION_NAMES: ReadonlySet<string> = new Set(
  `Africa;Asia;Europe;North America;South America;Central America;Latin America;Oceania;Antarctica;Eurasia;Australasia
Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Southeast Europe;Scandinavia;Balkans;Western Balkans;Baltics;Baltic States
Middle East;Near East;Far East;Gulf;Persian Gulf;Levant;Maghreb;Sahel;Horn of Africa;West Africa;East Africa;North Africa;Southern Africa;Central Africa
sub-Saharan Africa;Sub-Saharan Africa;Central Asia;South Asia;East Asia;Southeast Asia;South-East Asia;Northeast Asia;Indian subcontinent;Asia-Pacific
Caucasus;North Caucasus;South Caucasus;Transcaucasia;Siberia;Chechnya;Ingushetia;Dagestan;Tatarstan;North Ossetia;Kaliningrad;Crimea;Donbas;Donbass
West;East;North;South;Global South;West Bank;Gaza;Gaza Strip;Golan Heights;Sinai;Kurdistan;Iraqi Kurdistan;Kashmir;Punjab;Sindh;Balochistan
Baluchistan;Tibet;Xinjiang;Inner Mongolia;Manchuria;Darfur;Tigray;Biafra;Katanga;Catalonia;Basque Country;Andalusia;Galicia;Brittany;Normandy;Corsica
Bavaria;Saxony;Prussia;Lombardy;Tuscany;Sicily;Sardinia;Crete;Kosovo;Vojvodina;Republika Srpska;Flanders;Wallonia;Lapland;Silesia;Pomerania;Galilee
Nagorno-Karabakh;Aceh;Papua;West Papua;Bali;Java;Sumatra;Borneo;Mindanao;Luzon;Okinawa;Hokkaido;Patagonia;Amazon;Amazonia;Caribbean;Pacific;Midwest
New England;Deep South;East Coast;West Coast;Silicon Valley
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine
Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina
North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia
Wisconsin;Wyoming;Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Queensland;Victoria
New South Wales;Tasmania;Western Australia;South Australia;Northern Territory;Bihar;Gujarat;Kerala;Maharashtra;Tamil Nadu;Uttar Pradesh`
    .split(/[;\n]/)
    .map((name) => name.trim()),
);

/** States of the United States as news shortens them behind a town. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
  N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.`.split(
    /\s+/,
  ),
);

/** Last word of a place's name, lower-cased, and the kind it tells. */
export const PLACE_NOUNS: ReadonlyMap<string, 'region' | 'city' | 'facility' | 'other'> = new Map([
  ...'region province state county district territory oblast krai prefecture canton republic valley peninsula coast island islands archipelago strip heights plateau highlands lowlands corridor governorate emirate'
    .split(' ')
    .map((word) => [word, 'region'] as const),
  ...'city town village township borough suburb'.split(' ').map((word) => [word, 'city'] as const),
  ...'airport airfield airbase base palace bridge stadium hotel prison camp tower station terminal port harbour harbor square cathedral mosque church hospital museum arena hall plaza building road street avenue highway tunnel dam'
    .split(' ')
    .map((word) => [word, 'facility'] as const),
  ...'river sea ocean lake gulf bay strait straits channel mountain mountains mount mt. desert forest canal cape hills basin delta glacier volcano gorge canyon pass springs falls'
    .split(' ')
    .map((word) => [word, 'other'] as const),
]);

/** Words that open a place's name: "Mount Elbrus", "Lake Ladoga", "Gulf of Finland". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'mount mt. lake river cape gulf bay strait isle port fort'.split(' '),
);

/** Countries that are people's names as often: a name that the model takes for a person's stays one. */
export const ALSO_PEOPLE: ReadonlySet<string> = new Set(
  'Georgia Jordan Chad Israel Kenya Cuba Dominica Victoria Jackson Sofia Santiago Hamilton Nelson Stanley Douglas Wales England Holland Ireland Scotland Male Jersey Guinea Montenegro Virginia Carolina Florence Paris London Austin Houston Lincoln'.split(
    ' ',
  ),
);

/** Words in front of a state's name that name a part or a time of it, or a place of its own: "Upper Egypt", "Baja California". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central upper lower inner outer greater mid northeast northwest
   southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern new
   old baja azad continental peninsular mainland rural coastal colonial modern classical ancient medieval roman hellenic
   byzantine ottoman soviet nazi fascist communist imperial royal first second third free`.split(/\s+/),
);

// Words that carry a full stop of their own, by what may follow them.

/** In front of a name: never the end of a sentence. Written with a capital. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Capt Cpt Cmdr Cdr Maj Sgt Cpl Pvt Adm Brig Sen Sens Rep Reps Gov Govs
  Pres Supt Insp Rev Hon Fr Br Msgr Amb Atty St Ste Mt Ft Pte Sec Dep Asst Gens Lts Mme Mlle`.split(/\s+/),
);

/** Followed by what they introduce, in any case: "vs. Spain", "e.g. oil", "approx. 40". */
export const LINKING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs v cf approx ca viz eg ie al fig figs pp vol vols sec para ed eds'.split(' '),
);

/** Behind a name, a number or a list: may end the sentence as well. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc corp ltd llc plc bros etc jr sr esq dept govt assn univ intl'.split(' '),
);

/** The same, only with a capital, since the bare word means something else. */
export const CAPITAL_CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Co Cos Mfg Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Calif Mass Conn Fla Ariz Colo Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash
  Wis Wyo Ala Ark Del`.split(/\s+/),
);

/** Introduce a number: "No. 10". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'No no Nos nos Art art Sec Vol p pp Ch ch'.split(' '),
);

/** Words that open a sentence far more often than they continue one with a capital: what settles "the U.S. The". */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It They We You I His Her Its Their Our My In On At By For From To With Without
  After Before During Since Until Under Over Between Among Despite Because Although Though While When Where If As But And
  Or Nor Yet So However Moreover Meanwhile Also Still Then There Here What Who Why How Which Some Many Most Several Both
  Each Every All Another Other Others Such No Not Nobody Nothing One Two Earlier Later Now Today Yesterday Tomorrow
  According Asked Speaking`.split(/\s+/),
);

/** Prefixes that stay with the word behind their hyphen, as in the English treebanks of Universal Dependencies. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  `e co non pre pro anti cross post re multi mid semi over sub counter mini inter ultra pseudo neo un de ex micro macro
  bi tri infra intra extra proto psycho socio geo`.split(/\s+/),
);

/** Units that are a word of their own when written against their number: "20km", "6pm". */
export const UNITS: ReadonlySet<string> = new Set(
  'am pm km kg kph mph m cm mm g mg lb lbs ft k ml kw mw gw kwh mwh gb mb kb tb hr hrs min mins sec bn mn tn'.split(
    ' ',
  ),
);

/** Words that the treebanks read as two: where to cut. */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lotta', 3],
  ['outta', 3],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['youre', 3],
  ['theyre', 4],
  ['youll', 3],
  ...'do did does could would should is was are were have has had ai'
    .split(' ')
    .map((verb): [string, number] => [`${verb}nt`, verb.length]),
]);

/** The same where the word is written small: with a capital it may be a name. */
export const FUSED_SMALL_WORDS: ReadonlyMap<string, number> = new Map([
  ['alot', 1],
  ['im', 1],
  ['ive', 1],
  ['hes', 2],
  ['shes', 3],
  ['cant', 2],
  ['wont', 2],
]);

/** Words that no possessive stands in front of, small: "its not" is "it's not". */
export const NEVER_OWNED: readonly string[] =
  `not a an the this that in on at for from with between as also just been being really simply definitely probably
  always never so too because going gonna getting nothing anyone everyone my your his her our their i you he she we they`.split(
    /\s+/,
  );

// Organisations that names alone tell: bodies known by their initials, nouns that end a body's name, seats of power.

/** Initials and short names of well-known bodies. Written in capitals, with or without full stops. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `NATO UN EU OSCE IMF WTO WHO OPEC OPCW IAEA UNESCO UNICEF UNHCR UNDP UNEP UNCTAD ILO ICC ICJ ICRC IOC FIFA UEFA CIS CSTO
  SCO BRICS ASEAN APEC AU ECOWAS SADC EAC ECB EBRD ADB OECD G7 G-7 G8 G-8 G20 G-20 GCC OIC OAS OAU CARICOM MERCOSUR SAARC
  EFTA EEC EC WEU NAFTA CIA FBI NSA DHS FDA FCC SEC FSB KGB GRU SVR MI5 MI6 BND ISI IDF PLO ETA IRA PKK UNITA FARC
  BBC CNN NBC CBS ABC AFP AP VOA RFE NPR PBS RIA TASS ITAR-TASS CCTV NHK IBM BP GE GM HSBC UBS NASA ESA USAID`.split(
    /\s+/,
  ),
);

/** Armed and political movements whose names look like those of people. */
export const KNOWN_MOVEMENTS: ReadonlySet<string> = new Set(
  `Hamas|Hezbollah|Hizbollah|Hizballah|Hizbullah|Fatah|al-Qaida|al-Qaeda|al Qaida|al Qaeda|al-Shabab|al-Shabaab|al Shabab|
  al Shabaab|Boko Haram|Islamic State|Islamic Jihad|Abu Sayyaf|Jemaah Islamiyah|Lashkar-e-Taiba|Jaish-e-Mohammed|
  Hayat Tahrir al-Sham|Jabhat al-Nusra|Ansar al-Sharia|Ansar Dine|Abu Nidal|Sinn Fein|Shining Path|Likud|Kadima|Shas`
    .split('|')
    .map((name) => name.trim().toLowerCase()),
);

/** Banks, makers and houses that bear the names of people, whole as news writes them. */
export const KNOWN_FIRMS: ReadonlySet<string> = new Set(
  `Morgan Stanley|Merrill Lynch|JP Morgan|J.P. Morgan|JPMorgan Chase|Goldman Sachs|Lehman Brothers|Bear Stearns|Wells Fargo|
  Charles Schwab|Raymond James|Edward Jones|Credit Suisse|Julius Baer|Rolls-Royce|Rolls Royce|Harley-Davidson|Harley Davidson|
  Mercedes-Benz|Aston Martin|Alfa Romeo|Lockheed Martin|Northrop Grumman|Pratt & Whitney|Eli Lilly|Johnson & Johnson|
  Philip Morris|Procter & Gamble|Marks & Spencer|Marks and Spencer|John Lewis|Harvey Nichols|Saks Fifth Avenue|
  Neiman Marcus|Tommy Hilfiger|Hugo Boss|Calvin Klein|Ralph Lauren|Louis Vuitton|Yves Saint Laurent|Christian Dior|
  Dolce & Gabbana|Ben & Jerry's|Jack Daniel's|Johnnie Walker|Tim Hortons|Ernst & Young|Arthur Andersen|Baker McKenzie|
  Price Waterhouse|Thomson Reuters|Warner Bros|Warner Bros.|Warner Brothers|Simon & Schuster|Hewlett-Packard|Hewlett Packard|
  Booz Allen Hamilton|Dun & Bradstreet|Thomas Cook|Barry Callebaut|Barrick Gold`
    .split('|')
    .map((name) => name.trim().toLowerCase()),
);

/** Nouns that end a body's name, lower-cased: "Security Council", "Lazio Bank". */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  `council ministry parliament committee commission agency department bureau bank corporation company inc inc. corp corp. ltd
  ltd. plc llc co. group holdings university college institute academy school association federation union league party
  alliance organization organisation foundation fund trust society club team army navy assembly senate congress court
  tribunal authority administration secretariat directorate board office front movement brigade brigades corps police
  airlines airways motors industries technologies systems enterprises news times post newspaper radio television press
  logistics pharmaceuticals pharma capital partners foods securities electronics semiconductor semiconductors ventures insurance
  bancorp healthcare therapeutics biosciences shipping mining
  treasury duma knesset bundestag cabinet government delegation embassy mission`.split(/\s+/),
);

/** Buildings and streets that stand for who sits in them. */
export const SEATS: ReadonlySet<string> = new Set([
  'Kremlin',
  'White House',
  'Pentagon',
  'Downing Street',
  'Elysee',
  'Élysée',
  'Capitol Hill',
  'Wall Street',
  'Whitehall',
  'Bundestag',
  'Knesset',
  'State Duma',
  'Blue House',
]);

/** Nouns in a name that make it a law or an agreement. */
export const LAW_NOUNS: ReadonlySet<string> = new Set(
  `treaty act law pact accord accords constitution convention protocol agreement charter bill amendment resolution
  declaration code directive statute memorandum covenant doctrine`.split(/\s+/),
);

/** Words of the names of parties and movements, which have members where other bodies have people at work. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  `party parties democrats republicans greens conservatives socialists communists liberals labour labor tories front movement
   league alliance coalition union brotherhood congress fatah hamas hezbollah likud association club society federation`.split(
    /\s+/,
  ),
);

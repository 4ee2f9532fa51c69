// Peoples, faiths and movements that have no state of their own name, and adjectives of seas and parts of the world.

export const PEOPLES: ReadonlySet<string> = new Set(
  `Kurd Kurds Kurdish Chechen Chechens Ingush Dagestani Dagestanis Tatar Tatars Cossack Cossacks Roma Gypsies Basque Basques
  Catalan Catalans Breton Bretons Corsican Corsicans Fleming Flemings Walloon Walloons Sami Bosniak Bosniaks Pashtun
  Pashtuns Hazara Hazaras Baloch Baluch Balochs Sindhi Sindhis Punjabi Punjabis Kashmiri Kashmiris Tamil Tamils Sikh Sikhs
  Uighur Uighurs Uyghur Uyghurs Tibetan Tibetans Rohingya Karen Hmong Arab Arabs Berber Berbers Tuareg Tuaregs Copt Copts
  Druze Alawite Alawites Yazidi Yazidis Assyrian Assyrians Maronite Maronites Jew Jews Jewish Muslim Muslims Moslem Moslems
  Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist
  Buddhists Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Shi'ites Hutu Hutus Tutsi Tutsis Zulu Zulus Xhosa Yoruba Igbo
  Hausa Fulani Oromo Tigrayan Tigrayans Amhara Dinka Nuer Maori Maoris Aborigines Inuit Hispanic Hispanics Latino Latinos
  African Africans Asian Asians European Europeans Arabian Balkan Slav Slavs Slavic Scandinavian Scandinavians
  Latin-American Caribbean Taliban Taleban Democrat Democrats Republican Republicans Communist Communists Socialist
  Socialists Conservatives Liberals Greens Nazi Nazis Maoist Maoists Marxist Marxists Leninist Zionist Zionists`.split(
    /\s+/,
  ),
);

/** "the Atlantic alliance", "Western leaders": they describe, and name nothing without their noun. */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  `Atlantic Transatlantic Pacific Arctic Antarctic Baltic Mediterranean Adriatic Caspian Alpine Western Eastern Northern
  Southern Central North South East West`.split(/\s+/),
);

/** What members of a party are called, lower-cased, where the name of the party is not that of a people or faith. */
export const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  `republican,democrat,conservative,tory,liberal,socialist,communist,labour,labor,green,greens,social democrat,christian democrat,
liberal democrat,national democrat,free democrat,democratic,social democratic,christian democratic,liberal democratic,nationalist,whig,
peronist,gaullist,likudnik,trotskyist,maoist`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** Who is of the party named in front of the word. */
export const POLITICIANS: ReadonlySet<string> = new Set(
  'politician legislator candidate nominee contender challenger frontrunner activist strategist'.split(' '),
);

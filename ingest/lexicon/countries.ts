// States and the few places spoken of like states, past and present: name, other names, adjectives, people, capitals.
// Facts from the CIA World Factbook (public domain) and common English usage.

/** name|other names|adjectives|people, plural first|capital and seats of government */
const ROWS = `
Abkhazia||Abkhaz;Abkhazian|Abkhazians|Sukhumi
Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|Afghans;Afghan|Kabul
Albania|Republic of Albania|Albanian|Albanians;Albanian|Tirana
Algeria|People's Democratic Republic of Algeria|Algerian|Algerians;Algerian|Algiers
American Samoa||American Samoan|American Samoans;American Samoan|Pago Pago
Andorra|Principality of Andorra|Andorran|Andorrans;Andorran|Andorra la Vella
Angola|Republic of Angola|Angolan|Angolans;Angolan|Luanda
Antigua and Barbuda||Antiguan;Barbudan|Antiguans;Antiguan;Barbudans;Barbudan|Saint John's
Argentina|Argentine Republic|Argentine;Argentinian|Argentines;Argentine;Argentinians|Buenos Aires
Armenia|Republic of Armenia|Armenian|Armenians;Armenian|Yerevan
Aruba|Country of Aruba|Aruban|Arubans;Aruban|Oranjestad
Australia|Commonwealth of Australia|Australian|Australians;Australian|Canberra
Austria|Republic of Austria|Austrian|Austrians;Austrian|Vienna
Azerbaijan|Republic of Azerbaijan|Azerbaijani|Azerbaijanis;Azerbaijani|Baku
Bahamas|The Bahamas|Bahamian|Bahamians;Bahamian|Nassau
Bahrain|Kingdom of Bahrain|Bahraini|Bahrainis;Bahraini|Manama
Bangladesh|People's Republic of Bangladesh|Bangladeshi|Bangladeshis;Bangladeshi|Dhaka
Barbados||Barbadian;Bajan|Barbadians;Bajans|Bridgetown
Belarus|Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Belarusan|Belarusians;Belarusian;Belarussians|Minsk
Belgium|Kingdom of Belgium|Belgian|Belgians;Belgian|Brussels
Belize||Belizean|Belizeans;Belizean|Belmopan
Benin|Republic of Benin|Beninese|Beninese|Porto-Novo
Bermuda||Bermudian|Bermudians;Bermudian|Hamilton
Bhutan|Kingdom of Bhutan|Bhutanese|Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian|Bolivians;Bolivian|La Paz;Sucre
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina|Bosnian|Bosnians;Bosnian;Bosniaks;Bosniak|Sarajevo
Botswana|Republic of Botswana|Botswanan;Motswana|Batswana;Motswana|Gaborone
Brazil|Federative Republic of Brazil|Brazilian|Brazilians;Brazilian|Brasília;Brasilia
British Virgin Islands|BVI|British Virgin Islander|British Virgin Islanders;British Virgin Islander|Road Town
Brunei|Brunei Darussalam|Bruneian|Bruneians;Bruneian|Bandar Seri Begawan
Bulgaria|Republic of Bulgaria|Bulgarian|Bulgarians;Bulgarian|Sofia
Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabé|Burkinabe|Ouagadougou
Burundi|Republic of Burundi|Burundian|Burundians;Burundian|Gitega
Cambodia|Kingdom of Cambodia|Cambodian|Cambodians;Cambodian|Phnom Penh
Cameroon|Republic of Cameroon|Cameroonian|Cameroonians;Cameroonian|Yaounde
Canada||Canadian|Canadians;Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean;Cabo Verdean|Cape Verdeans;Cape Verdean|Praia
Cayman Islands||Caymanian|Caymanians;Caymanian|George Town
Central African Republic|CAR|Central African|Central Africans;Central African|Bangui
Chad|Republic of Chad|Chadian|Chadians;Chadian|N'Djamena
Chile|Republic of Chile|Chilean|Chileans;Chilean|Santiago
China|People's Republic of China;PRC;P.R.C.;mainland China|Chinese|Chinese|Beijing;Peking
Colombia|Republic of Colombia|Colombian|Colombians;Colombian|Bogotá;Bogota
Comoros|Union of the Comoros|Comoran|Comorans;Comoran|Moroni
Cook Islands||Cook Islander|Cook Islanders;Cook Islander|Avarua
Costa Rica|Republic of Costa Rica|Costa Rican|Costa Ricans;Costa Rican|San José;San Jose
Croatia|Republic of Croatia|Croatian|Croats;Croat;Croatians|Zagreb
Cuba|Republic of Cuba|Cuban|Cubans;Cuban|Havana
Curacao|Country of Curacao|Curacaoan|Curacaoan|Willemstad
Cyprus|Republic of Cyprus|Cypriot|Cypriots;Cypriot|Nicosia
Czech Republic|Czechia|Czech|Czechs;Czech|Prague
Czechoslovakia||Czechoslovak|Czechoslovaks|
Côte d'Ivoire|Ivory Coast;Cote d'Ivoire;Côte d’Ivoire|Ivorian;Ivoirian|Ivorians;Ivorian;Ivoirians|Yamoussoukro
Democratic Republic of the Congo|DRC;DR Congo;D.R. Congo;Democratic Republic of Congo;Congo;Congo-Kinshasa;Zaire|Congolese|Congolese|Kinshasa
Denmark|Kingdom of Denmark|Danish|Danes;Dane|Copenhagen
Djibouti|Republic of Djibouti|Djiboutian|Djiboutians;Djiboutian|
Dominica|Commonwealth of Dominica|||Roseau
Dominican Republic||Dominican|Dominicans;Dominican|Santo Domingo
East Germany|GDR;German Democratic Republic|East German|East Germans|
Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean|Ecuadorians;Ecuadorian;Ecuadoreans;Ecuadorean|Quito
Egypt|Arab Republic of Egypt|Egyptian|Egyptians;Egyptian|Cairo
El Salvador|Republic of El Salvador|Salvadoran|Salvadorans;Salvadoran|San Salvador
England||English|Englishman;Englishmen;Englishwoman|
Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Equatoguineans|Malabo
Eritrea|State of Eritrea|Eritrean|Eritreans;Eritrean|Asmara
Estonia|Republic of Estonia|Estonian|Estonians;Estonian|Tallinn
Eswatini|Swaziland;Kingdom of Eswatini|Swazi;Swati|Swazis;Swazi|Mbabane
Ethiopia|Federal Democratic Republic of Ethiopia;FDRE|Ethiopian|Ethiopians;Ethiopian|Addis Ababa
Falkland Islands||Falkland Island|Falkland Islanders;Falkland Islander|Stanley
Faroe Islands||Faroese|Faroese|Torshavn
Fiji|Republic of Fiji|Fijian|Fijians;Fijian|Suva
Finland|Republic of Finland|Finnish|Finns;Finn|Helsinki
France|French Republic|French|Frenchman;Frenchmen;Frenchwoman;French|Paris
French Polynesia|Overseas Lands of French Polynesia|French Polynesian|French Polynesians;French Polynesian|Papeete
Gabon|Gabonese Republic|Gabonese|Gabonese|Libreville
Gambia|The Gambia|Gambian|Gambians;Gambian|Banjul
Georgia||Georgian|Georgians;Georgian|Tbilisi
Germany|Federal Republic of Germany;West Germany|German|Germans;German|Berlin
Ghana|Republic of Ghana|Ghanaian|Ghanaians;Ghanaian|Accra
Gibraltar|||Gibraltarians;Gibraltarian|
Greece|Hellenic Republic|Greek|Greeks;Greek|Athens
Greenland||Greenlandic|Greenlanders;Greenlander|Nuuk
Grenada||Grenadian|Grenadians;Grenadian|Saint George's
Guam||Guamanian|Guamanians;Guamanian|Hagatna
Guatemala|Republic of Guatemala|Guatemalan|Guatemalans;Guatemalan|Guatemala City
Guernsey|Bailiwick of Guernsey|Channel Islander|Channel Islanders;Channel Islander|Saint Peter Port
Guinea|Republic of Guinea|Guinean|Guineans;Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau-Guineans|Bissau
Guyana|Cooperative Republic of Guyana|Guyanese|Guyanese|Georgetown
Haiti|Republic of Haiti|Haitian|Haitians;Haitian|Port-au-Prince
Honduras|Republic of Honduras|Honduran|Hondurans;Honduran|Tegucigalpa
Hong Kong|HK||Hong Kongers;Hong Konger|
Hungary||Hungarian|Hungarians;Hungarian|Budapest
Iceland||Icelandic|Icelanders;Icelander|Reykjavik
India|Republic of India|Indian|Indians;Indian|New Delhi;Delhi
Indonesia|Republic of Indonesia|Indonesian|Indonesians;Indonesian|Jakarta
Iran|Islamic Republic of Iran;Persia|Iranian|Iranians;Iranian|Tehran;Teheran
Iraq|Republic of Iraq|Iraqi|Iraqis;Iraqi|Baghdad
Ireland|Republic of Ireland;Irish Republic|Irish|Irishman;Irishmen;Irishwoman;Irish|Dublin
Isle of Man||Manx|Manxman;Manxwoman|Douglas
Israel|State of Israel|Israeli|Israelis;Israeli|Jerusalem;Tel Aviv
Italy|Italian Republic|Italian|Italians;Italian|Rome
Jamaica||Jamaican|Jamaicans;Jamaican|Kingston
Japan||Japanese|Japanese|Tokyo
Jersey|Bailiwick of Jersey|Channel Islander|Channel Islanders;Channel Islander|Saint Helier
Jordan|Hashemite Kingdom of Jordan|Jordanian|Jordanians;Jordanian|Amman
Kazakhstan|Republic of Kazakhstan;Kazakstan|Kazakh;Kazakhstani|Kazakhs;Kazakh|Astana;Almaty;Nur-Sultan
Kenya|Republic of Kenya|Kenyan|Kenyans;Kenyan|Nairobi
Kiribati|Republic of Kiribati||I-Kiribati|Tarawa
Kosovo|Republic of Kosovo|Kosovar;Kosovan|Kosovars;Kosovar;Kosovans|Pristina
Kuwait|State of Kuwait|Kuwaiti|Kuwaitis;Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz Republic;Kirghizia|Kyrgyz|Kyrgyz|Bishkek
Laos|Lao People's Democratic Republic;Lao PDR|Laotian;Lao|Laotians;Laotian|Vientiane
Latvia|Republic of Latvia|Latvian|Latvians;Latvian|Riga
Lebanon|Lebanese Republic|Lebanese|Lebanese|Beirut
Lesotho|Kingdom of Lesotho|Basotho|Basotho;Mosotho|Maseru
Liberia|Republic of Liberia|Liberian|Liberians;Liberian|Monrovia
Libya|State of Libya|Libyan|Libyans;Libyan|Tripoli
Liechtenstein|Principality of Liechtenstein||Liechtensteiners;Liechtensteiner|Vaduz
Lithuania|Republic of Lithuania|Lithuanian|Lithuanians;Lithuanian|Vilnius
Luxembourg|Grand Duchy of Luxembourg||Luxembourgers;Luxembourger|Luxembourg City
Macau|Macao|||
Madagascar|Republic of Madagascar|Malagasy|Malagasy|Antananarivo
Malawi|Republic of Malawi|Malawian|Malawians;Malawian|Lilongwe
Malaysia||Malaysian|Malaysians;Malaysian|Kuala Lumpur
Maldives|Republic of Maldives|Maldivian|Maldivians;Maldivian|Malé;Male
Mali|Republic of Mali|Malian|Malians;Malian|Bamako
Malta|Republic of Malta|Maltese|Maltese|Valletta
Marshall Islands|Republic of the Marshall Islands;RMI|Marshallese|Marshallese|Majuro
Mauritania|Islamic Republic of Mauritania|Mauritanian|Mauritanians;Mauritanian|Nouakchott
Mauritius|Republic of Mauritius|Mauritian|Mauritians;Mauritian|Port Louis
Mexico|United Mexican States|Mexican|Mexicans;Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Micronesians|Palikir
Moldova|Republic of Moldova;Moldavia|Moldovan;Moldavian|Moldovans;Moldovan|Chisinau;Kishinev
Monaco|Principality of Monaco|Monegasque|Monegasques|
Mongolia||Mongolian|Mongolians;Mongolian|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin|Montenegrins;Montenegrin|Podgorica
Morocco|Kingdom of Morocco|Moroccan|Moroccans;Moroccan|Rabat
Mozambique|Republic of Mozambique|Mozambican|Mozambicans;Mozambican|Maputo
Myanmar|Burma;Union of Myanmar;Union of Burma|Burmese|Burmese|Naypyidaw;Nay Pyi Taw;Rangoon;Yangon
Namibia|Republic of Namibia|Namibian|Namibians;Namibian|Windhoek
Nauru||Nauruan|Nauruans|
Nepal||Nepali;Nepalese|Nepalis;Nepalese;Nepali|Kathmandu
Netherlands|Holland;Kingdom of the Netherlands|Dutch|Dutchman;Dutchmen;Dutchwoman;Dutch|Amsterdam
New Caledonia|Territory of New Caledonia and Dependencies|New Caledonian|New Caledonians;New Caledonian|Noumea
New Zealand|NZ||New Zealanders;New Zealander|Wellington
Nicaragua|Republic of Nicaragua|Nicaraguan|Nicaraguans;Nicaraguan|Managua
Niger|Republic of Niger|Nigerien|Nigeriens;Nigerien|Niamey
Nigeria|Federal Republic of Nigeria|Nigerian|Nigerians;Nigerian|Abuja
North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean|North Koreans;North Korean|Pyongyang
North Macedonia|Macedonia;Republic of Macedonia;FYROM;Republic of North Macedonia|Macedonian|Macedonians;Macedonian|Skopje
Northern Ireland|Ulster|Northern Irish||Belfast
Northern Mariana Islands|Commonwealth of the Northern Mariana Islands;CNMI|||Saipan
Norway|Kingdom of Norway|Norwegian|Norwegians;Norwegian|Oslo
Oman|Sultanate of Oman|Omani|Omanis;Omani|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis;Pakistani|Islamabad
Palau|Republic of Palau|Palauan|Palauans;Palauan|Ngerulmud
Palestine|Palestinian Authority territories;Palestinian territories;Palestinian Territories;State of Palestine|Palestinian|Palestinians;Palestinian|Ramallah
Panama|Republic of Panama|Panamanian|Panamanians;Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay|Republic of Paraguay|Paraguayan|Paraguayans;Paraguayan|Asunción;Asuncion
Peru|Republic of Peru|Peruvian|Peruvians;Peruvian|Lima
Philippines|Republic of the Philippines|Philippine;Filipino|Filipinos;Filipino|Manila
Poland|Republic of Poland|Polish|Poles;Pole|Warsaw
Portugal|Portuguese Republic|Portuguese|Portuguese|Lisbon
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|Puerto Ricans;Puerto Rican|San Juan
Qatar|State of Qatar|Qatari|Qataris;Qatari|Doha
Republic of the Congo|Congo-Brazzaville;Congo Republic;Republic of Congo|Congolese|Congolese|Brazzaville
Romania||Romanian|Romanians;Romanian|Bucharest
Russia|Russian Federation|Russian|Russians;Russian|Moscow
Rwanda|Republic of Rwanda|Rwandan|Rwandans;Rwandan|Kigali
Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|Kittitian;Nevisian|Kittitians;Kittitian;Nevisians;Nevisian|Basseterre
Saint Lucia||Saint Lucian|Saint Lucians;Saint Lucian|Castries
Saint Vincent and the Grenadines||Saint Vincentian;Vincentian|Saint Vincentians;Saint Vincentian;Vincentians;Vincentian|Kingstown
Samoa|Independent State of Samoa|Samoan|Samoans;Samoan|Apia
San Marino|Republic of San Marino|Sammarinese|Sammarinese|
Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tomean|Sao Tomeans;Sao Tomean|Sao Tome
Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Saudis;Saudi|Riyadh
Scotland||Scottish|Scots;Scot;Scotsman|Edinburgh
Senegal|Republic of Senegal|Senegalese|Senegalese|Dakar
Serbia|Republic of Serbia|Serbian;Serb|Serbs;Serb;Serbians|Belgrade
Seychelles|Republic of Seychelles|Seychellois|Seychellois|Victoria
Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Sierra Leoneans;Sierra Leonean|Freetown
Singapore|Republic of Singapore|Singaporean|Singaporeans;Singaporean|
Slovakia|Slovak Republic|Slovak;Slovakian|Slovaks;Slovak|Bratislava
Slovenia|Republic of Slovenia|Slovenian;Slovene|Slovenes;Slovene;Slovenians|Ljubljana
Solomon Islands||Solomon Islander|Solomon Islanders;Solomon Islander|Honiara
Somalia|Federal Republic of Somalia|Somali;Somalian|Somalis;Somali|Mogadishu
Somaliland|||Somalilanders|Hargeisa
South Africa|Republic of South Africa;RSA|South African|South Africans;South African|Pretoria;Cape Town
South Korea|ROK;Republic of Korea|South Korean|South Koreans;South Korean|Seoul
South Ossetia||South Ossetian;Ossetian|Ossetians|Tskhinvali
South Sudan|Republic of South Sudan|South Sudanese|South Sudanese|Juba
Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet|Soviets|
Spain|Kingdom of Spain|Spanish|Spaniards;Spaniard|Madrid
Sri Lanka|Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Sri Lankans;Sri Lankan|Colombo
Sudan|Republic of the Sudan|Sudanese|Sudanese|Khartoum
Suriname|Republic of Suriname|Surinamese|Surinamese|Paramaribo
Sweden|Kingdom of Sweden|Swedish|Swedes;Swede|Stockholm
Switzerland|Swiss Confederation|Swiss|Swiss|Bern;Berne
Syria|Syrian Arab Republic|Syrian|Syrians;Syrian|Damascus
Taiwan|Republic of China;Formosa|Taiwanese|Taiwanese|Taipei
Tajikistan|Republic of Tajikistan|Tajik|Tajiks;Tajik|Dushanbe
Tanzania|United Republic of Tanzania|Tanzanian|Tanzanians;Tanzanian|Dodoma
Thailand|Kingdom of Thailand|Thai|Thai|Bangkok
Timor-Leste|East Timor|East Timorese;Timorese|East Timorese;Timorese|Dili
Togo|Togolese Republic|Togolese|Togolese|Lome
Tonga|Kingdom of Tonga|Tongan|Tongans;Tongan|Nuku'alofa
Transnistria|Transdniestria;Trans-Dniester|Transnistrian||Tiraspol
Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian;Tobagonian|Trinidadians;Trinidadian;Tobagonians;Tobagonian|Port of Spain
Tunisia|Republic of Tunisia|Tunisian|Tunisians;Tunisian|Tunis
Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish|Turks;Turk|Ankara
Turkmenistan||Turkmen|Turkmens;Turkmen|Ashgabat
Tuvalu||Tuvaluan|Tuvaluans;Tuvaluan|Funafuti
Uganda|Republic of Uganda|Ugandan|Ugandans;Ugandan|Kampala
Ukraine||Ukrainian|Ukrainians;Ukrainian|Kyiv;Kiev
United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Emiratis;Emirati|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British|Britons;Briton;Brits;Brit|London
United States|United States of America;US;U.S.;USA;U.S.A.;America|American;US;U.S.|Americans;American|Washington;Washington, D.C.;Washington D.C.;Washington DC
Uruguay|Oriental Republic of Uruguay|Uruguayan|Uruguayans;Uruguayan|Montevideo
Uzbekistan|Republic of Uzbekistan|Uzbek|Uzbeks;Uzbek|Tashkent
Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Ni-Vanuatu|Port Vila;Port-Vila
Vatican|Holy See;Vatican City;The Vatican|||Vatican City
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans;Venezuelan|Caracas
Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Vietnamese|Hanoi
Virgin Islands||Virgin Islander|Virgin Islanders;Virgin Islander|Charlotte Amalie
Wales||Welsh|Welshman;Welshmen|Cardiff
Western Sahara||Sahrawi;Sahrawian;Sahraouian|Sahrawis;Sahrawi;Sahraouis;Sahraoui|
Yemen|Republic of Yemen|Yemeni|Yemenis;Yemeni|Sanaa;Sana'a
Yugoslavia|Federal Republic of Yugoslavia;Serbia and Montenegro|Yugoslav;Yugoslavian|Yugoslavs;Yugoslav|
Zambia|Republic of Zambia|Zambian|Zambians;Zambian|Lusaka
Zimbabwe|Republic of Zimbabwe|Zimbabwean|Zimbabweans;Zimbabwean|Harare
`;

export interface Country {
  name: string;
  aliases: readonly string[];
  adjectives: readonly string[];
  people: readonly string[];
  capitals: readonly string[];
}

function parts(field: string | undefined): string[] {
  return field ? field.split(';') : [];
}

const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', aliases, adjectives, people, capitals] = row.split('|');
    return {
      name,
      aliases: parts(aliases),
      adjectives: parts(adjectives),
      people: parts(people),
      capitals: parts(capitals),
    };
  });

function index(keys: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const map = new Map<string, Country>();
  for (const country of COUNTRIES) {
    for (const key of keys(country)) if (!map.has(key)) map.set(key, country);
  }
  return map;
}

const BY_NAME = index((country) => [country.name, ...country.aliases]);
const BY_ADJECTIVE = index((country) => country.adjectives);
const BY_PEOPLE = index((country) => country.people);
const BY_CAPITAL = index((country) => country.capitals);

/** "Russia", "Russian Federation"; exact in case, since "us" is no country. ALL CAPITALS as in headlines count. */
export function countryByName(text: string): Country | null {
  return lookUp(BY_NAME, text);
}

/** "Russian", "Dutch". */
export function countryByAdjective(text: string): Country | null {
  return lookUp(BY_ADJECTIVE, text);
}

/** "Russians", "a Dane". */
export function countryByPeople(text: string): Country | null {
  return lookUp(BY_PEOPLE, text);
}

/** "Moscow": the city, and the state that it may stand for. */
export function countryByCapital(text: string): Country | null {
  return lookUp(BY_CAPITAL, text);
}

function lookUp(map: ReadonlyMap<string, Country>, text: string): Country | null {
  const direct = map.get(text);
  if (direct || text.length < 4 || text !== text.toUpperCase()) return direct ?? null;
  const capitalised = text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return map.get(capitalised) ?? null;
}

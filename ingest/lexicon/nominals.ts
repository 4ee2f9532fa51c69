// Common nouns that refer back to somebody or something named, and nouns that stand for the state or body they belong to.

export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

export interface NominalType {
  type: 'Organization' | 'Location' | 'Person' | 'Group';
  /** Location kind, when the noun says it. */
  kind: string | null;
}

function typed(type: NominalType['type'], kind: string | null, list: string): Array<[string, NominalType]> {
  return words(list).map((word) => [word, { type, kind }]);
}

/** "the alliance", "the company", "the country": type of what such a definite phrase can refer to. */
export const NOMINALS: ReadonlyMap<string, NominalType> = new Map([
  ...typed(
    'Organization',
    null,
    `alliance organization organisation bloc union company firm corporation group bank party ministry agency council commission
     committee court parliament team club university college institute newspaper broadcaster airline carrier automaker
     carmaker manufacturer retailer conglomerate federation association league foundation charity body
     institution department bureau network cartel movement watchdog regulator publisher studio startup school hospital
     church coalition militia`,
  ),
  ...typed('Location', 'country', 'country nation republic kingdom state'),
  ...typed('Location', 'city', 'city capital town village'),
  ...typed('Location', 'region', 'region province territory enclave peninsula island'),
]);

/** Kinds of body that a name may be, by the noun in its own name: "Security Council" is a council, never an alliance. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`council ministry parliament agency service department army navy police court bank committee commission bureau board
    assembly senate congress duma cabinet government secretariat directorate administration office staff forces force
    command guard corps fleet brigade division institute academy university party union federation association league
    organization organisation authority treasury tribunal chamber corporation company foundation fund center centre society
    group alliance pact treaty community front movement college school hospital church delegation mission embassy
    intelligence prosecutor prosecution inspectorate observatory laboratory branch unit wing arm subsidiary`),
);

/** Bodies of a state or an organisation: "Russia's Security Council", "NATO's Military Committee", "the U.S. Navy". */
export const ORGAN_NOUNS: ReadonlySet<string> = new Set(
  words(`council ministry parliament agency service department army navy police court committee commission bureau board assembly
    senate congress cabinet government secretariat directorate administration office staff forces force command guard corps
    fleet treasury tribunal chamber embassy intelligence prosecutor inspectorate duma knesset bundestag bundeswehr
    lawmaker legislature bank delegation mission authority`),
);

/** Units of a company: "Fiat's Alfa Romeo unit". */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(words('subsidiary unit division arm affiliate brand'));

/** Nouns that act for the state or body that owns them: "Russian forces", "the government of Georgia". */
export const STANDS_FOR_OWNER: ReadonlySet<string> = new Set(
  words(`government forces force troops army military navy police authorities authority administration soldiers warplanes planes
    jets aircraft helicopters gunships warships tanks artillery officials parliament ministry delegation negotiators
    regime dictatorship leadership bureau directorate inspectorate commandos marines paratroopers peacekeepers side officers agents pilots ships vessels bombers drones
    missiles rockets shells regulators coastguard
    prosecutors court courts lawmakers diplomats envoys leaders ministers mediators`),
);

/** What carries arms, one by one: "a Russian warplane", "shot down by a U.S. drone". */
export const ARMED_CRAFT: ReadonlySet<string> = new Set(
  words(`warplane plane jet aircraft bomber helicopter gunship warship frigate destroyer submarine vessel patrol drone missile
    rocket tank convoy`),
);

/** Whose they are is who is hit, freed or arrested with them: "an African Union base", "26 Palestinian prisoners". */
export const STRUCK_FOR_OWNER: ReadonlySet<string> = new Set(
  words(`base camp outpost checkpoint barracks garrison post position stronghold compound airfield airbase consulate embassy
    patrol convoy soldier troop policeman policemen servicemen officer peacekeeper sailor marine fighter militant prisoner detainee hostage captive
    fisherman crew plane tanker ship boat vessel aircraft helicopter depot`),
);

/** What stands on the ground: bombed, it is also its place that is hit. */
const STANDING = words(
  `warehouse depot factory hospital school bridge facility plant refinery arsenal station dam terminal village town`,
);

/** Without an owner in the text, a strike on these is one on where they are: "struck a warehouse in the port of X". */
export const STRUCK_FOR_PLACE: ReadonlySet<string> = new Set([
  ...STANDING,
  ...words(`building house home target site market mosque church apartment block storehouse neighborhood neighbourhood district suburb
    area`),
]);

/** What bombs and raids strike beside these: "Chadian villages". A storm or a crisis hits them too, and attacks nobody. */
export const BOMBED_FOR_OWNER: ReadonlySet<string> = new Set([
  ...STRUCK_FOR_OWNER,
  ...STANDING,
  ...words(
    `installation infrastructure port harbour harbor airport railway grid substation city territory soil bunker launcher radar`,
  ),
]);

/** What is searched for somebody's sake. */
export const HOMES: ReadonlySet<string> = new Set(
  words('home house apartment flat office villa residence property computer phone car'),
);

/** Whom a state sends: to expel them is to punish it. */
export const ENVOYS: ReadonlySet<string> = new Set(words('ambassador envoy diplomat attache attaché consul'));

/** What a state is made to pay for by duties and sanctions: "tariffs on Australian wine", "sanctions on Iranian banks". */
export const TRADED_FOR_OWNER: ReadonlySet<string> = new Set(
  words(`good product export import wine beef steel aluminium aluminum oil gas coal grain sugar rice fruit textile car vehicle
    timber metal energy bank company firm entity official individual citizen national bond debt shipping airline ship tanker
    oligarch businessman lender exporter producer software chip technology asset economy diplomat lawmaker minister general
    visitor traveller traveler`),
);

/** Of these, the ones that are called after who leads them: "the Bush administration". */
export const CALLED_AFTER_LEADER: ReadonlySet<string> = new Set(
  words('government administration regime cabinet junta dictatorship'),
);

/**
 * Nouns that act for the movement or body that they belong to, never for a state: "Hamas militants", "Colombian rebels",
 * "members of the council", "hundreds of Kenyans".
 */
export const STANDS_FOR_BODY: ReadonlySet<string> = new Set(
  words(`militants guerrillas fighters rebels gunmen militia terrorists insurgents operatives extremists jihadists targets positions
    strongholds hideouts headquarters executives managers
    militant guerrilla fighter gunman insurgent bomber supporters mercenaries mercenary
    members dozens scores hundreds thousands`),
);

/** Person nouns beyond offices; plural forms count too. Used for agreement and to keep a pronoun off a name. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`man woman boy girl person people child children men women official officer leader minister president soldier terrorist
    militant rebel fighter civilian villager resident citizen worker voter expert analyst journalist reporter critic supporter
    opponent protester demonstrator refugee migrant hostage prisoner suspect gunman attacker bomber driver passenger student
    teacher doctor lawyer judge prosecutor witness victim relative father mother son daughter brother sister wife husband friend
    colleague ally rival successor predecessor spokesman spokeswoman spokesperson diplomat envoy ambassador negotiator
    general colonel commander aide adviser advisor executive chairman director manager owner founder investor trader
    farmer scientist author writer actor singer player coach captain king queen prince princess senator lawmaker
    congressman governor mayor candidate politician activist dissident priest bishop nun monk crowd family couple
    guest host winner loser dealer banker economist engineer pilot nurse guard policeman policemen troops counterpart`),
);

/** What somebody does or puts forward: judging it is judging them, also as "a Senegalese plan" or "calls by X". */
export const ACT_NOUNS: ReadonlySet<string> = new Set(
  words(`act behaviour behavior conduct plan proposal offer ultimatum demand call request decision policy statement resolution attack invasion action move raid
    suppression stance position initiative claim accusation charge threat warning appeal role handling effort refusal
    response reaction intervention crackdown strike test launch ban sanctions remarks comments`),
);

/** Nouns that cannot do or say anything: kept apart when "they" asks for people. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  words(`talk talks meeting visit discussion negotiation conversation agreement relation relations comment remark statement decision
    election attack war conflict summit conference report deal treaty role level proposal`),
);

// Verbs that tie two ends: relation type, the slots where the object stands, and the lemmas. The classes follow the roots
// of PLOVER; the lists are our own, written with its predecessor's open dictionaries (petrarch2, MIT) at hand for coverage.

import { BOMBED_FOR_OWNER, ENVOYS, HOMES, ORGAN_NOUNS, STRUCK_FOR_OWNER } from './nominals.ts';

export interface VerbFrame {
  type: string;
  /** Where the object stands: 'obj' or prepositions, first found first; 'each other' for a plural subject alone. */
  slots: readonly string[];
  /** Nouns in the slot through which the object may be their owner: "criticised NATO's decision". */
  owned: ReadonlySet<string> | 'acts' | null;
  /** The object is a country. */
  countries: boolean;
  /** The object is never named itself, but as the owner of such a noun. */
  others: boolean;
  /** Nothing is said of the object, and it does nothing: "called X", not "called X a liar" or "called X to order". */
  simple: boolean;
  /** Only where it is done by telephone. */
  byPhone: boolean;
  /** Only where police or troops do it, who act for somebody. */
  byForces: boolean;
  /** Only where nothing else is moved: "flew to X", "flew a plane to X", not "flew tents to X". */
  oneself: boolean;
  /** Entity types that the object may have; empty for any. */
  objects: readonly string[];
  /** The grammatical subject is the relation's object: "the firm belongs to X" reads X OWNS firm. */
  reversed: boolean;
}

interface Options {
  owned?: ReadonlySet<string> | 'acts';
  countries?: boolean;
  others?: boolean;
  simple?: boolean;
  byPhone?: boolean;
  byForces?: boolean;
  oneself?: boolean;
  reversed?: boolean;
  objects?: readonly string[];
}

const table = new Map<string, VerbFrame[]>();

function verbs(type: string, slots: string, lemmas: string, options: Options = {}): void {
  const frame: VerbFrame = {
    type,
    slots: slots.split(',').map((slot) => slot.trim()),
    owned: options.owned ?? null,
    countries: options.countries ?? false,
    others: options.others ?? false,
    simple: options.simple ?? false,
    byPhone: options.byPhone ?? false,
    byForces: options.byForces ?? false,
    oneself: options.oneself ?? false,
    reversed: options.reversed ?? false,
    objects: options.objects ?? [],
  };
  for (const lemma of lemmas.split(/\s+/).filter((word) => word !== ''))
    table.set(lemma, [...(table.get(lemma) ?? []), frame]);
}

const OWNER = { owned: 'acts' } as const;
/** "Attacked an African Union base", "killed three Afghan policemen". */
const STRUCK = { owned: STRUCK_FOR_OWNER } as const;
const PLACE = { objects: ['Location'] };
const SOMEBODY = { objects: ['Person', 'Group'] };
const BODY = { objects: ['Organization', 'Group'] };

// AGREE
verbs('AGREED_WITH', 'with,each other', 'agree');
verbs('AGREED_WITH', 'with', 'concur compromise settle reconcile');
verbs('PROMISED', 'obj,to', 'promise pledge vow guarantee assure');
// CONSULT
verbs('MET', 'obj,with,each other', 'meet');
verbs('MET', 'with', 'confer huddle dine lunch');
verbs('NEGOTIATED_WITH', 'with,each other', 'negotiate bargain haggle');
verbs('NEGOTIATED_WITH', 'with', 'consult talk discuss speak');
verbs('PHONED', 'each other', 'talk speak', { byPhone: true });
verbs('VISITED', 'obj', 'visit tour');
verbs('VISITED', 'to', 'travel fly jet journey go come return head drive sail rush', {
  ...PLACE,
  oneself: true,
});
verbs('VISITED', 'in', 'arrive land', PLACE);
verbs('VISITED', 'between', 'shuttle', { ...PLACE, oneself: true });
verbs('VISITED', 'for', 'leave depart', PLACE);
verbs('PHONED', 'obj', 'phone telephone');
verbs('PHONED', 'obj', 'call ring', { objects: ['Person'], simple: true });
verbs('MEDIATED', 'between', 'mediate arbitrate');
verbs('MET', 'obj', 'host receive greet welcome', SOMEBODY);
// SUPPORT
verbs(
  'PRAISED',
  'obj',
  'praise laud commend applaud hail salute congratulate compliment extol admire honour honor',
  OWNER,
);
verbs('PRAISED', 'obj', 'welcome', OWNER);
verbs('THANKED', 'obj', 'thank');
verbs('SUPPORTED', 'obj', 'support back endorse champion uphold favour favor embrace defend', OWNER);
verbs('SUPPORTED', 'with', 'side sympathise sympathize');
verbs('SUPPORTED', 'by,with', 'stand');
verbs('SUPPORTED', 'for', 'vote campaign root');
verbs('SUPPORTED', 'behind', 'stand rally unite');
verbs('RECOGNIZED', 'obj', 'recognise recognize', { objects: ['Location', 'Organization', 'Group'] });
// COOPERATE
verbs('COOPERATED_WITH', 'with,each other', 'cooperate collaborate co-operate partner team');
verbs('TRADED_WITH', 'with,each other', 'trade');
verbs('ALLY_OF', 'with', 'ally');
// AID
verbs(
  'AIDED',
  'obj',
  'aid assist rescue arm supply fund finance bankroll equip help train subsidise subsidize',
);
// YIELD
verbs('YIELDED_TO', 'to', 'yield surrender capitulate submit bow concede');
verbs('RELEASED', 'obj', 'release free pardon', SOMEBODY);
verbs('WITHDREW_FROM', 'from,out of', 'withdraw retreat evacuate pull');
// REQUEST
verbs('ASKED', 'obj', 'ask urge beg implore petition exhort invite');
verbs('ASKED', 'on,upon', 'call');
verbs('ASKED', 'to,with', 'appeal plead');
verbs('ASKED', 'from,of', 'demand');
// ACCUSE
verbs('ACCUSED', 'obj', 'accuse blame charge indict suspect sue prosecute implicate');
verbs(
  'CRITICIZED',
  'obj',
  `criticise criticize condemn denounce chide rebuke slam castigate berate deplore lambast lambaste decry assail
   scold chastise deride mock ridicule fault reprimand upbraid lament insult attack-verbally`,
  OWNER,
);
verbs('INVESTIGATED', 'obj', 'search', { owned: HOMES, others: true });
verbs('INVESTIGATED', 'obj', 'investigate probe question interrogate inspect audit', OWNER);
// REJECT
verbs('REJECTED', 'against', 'vote', OWNER);
verbs('REJECTED', 'obj', 'reject rebuff snub spurn defy oppose veto boycott', OWNER);
// THREATEN
verbs('THREATENED', 'obj', 'threaten intimidate menace');
verbs('WARNED', 'obj', 'warn caution');
// PROTEST
verbs('ATTACKED', 'obj', 'hit strike pound', { ...STRUCK, others: true });
verbs('ATTACKED', 'obj', 'hit strike pound', { ...PLACE, byForces: true });
verbs('PROTESTED_AGAINST', 'against,at', 'protest demonstrate rally march riot strike', OWNER);
// MOBILIZE
verbs('MOBILIZED_AGAINST', 'against', 'mobilise mobilize deploy mass');
// SANCTION
verbs('SANCTIONED', 'obj', 'expel', { owned: ENVOYS, others: true });
verbs('SANCTIONED', 'obj', 'sanction embargo blacklist expel fine suspend penalise penalize ban deport');
// COERCE
verbs('ARRESTED', 'obj', 'arrest detain jail imprison capture apprehend incarcerate nab intern', SOMEBODY);
verbs('ARRESTED', 'obj', 'catch', { ...SOMEBODY, byForces: true });
verbs(
  'COERCED',
  'obj',
  'coerce blackmail kidnap abduct hijack besiege blockade occupy annex seize torture evict repress suppress',
);
verbs('COERCED', 'obj', 'capture recapture retake conquer', { ...PLACE, byForces: true });
// ASSAULT
verbs(
  'ATTACKED',
  'obj',
  `attack bomb shell invade raid assault storm ambush bombard strafe torch ransack shoot stab wound injure overrun down sink
   target`,
  { owned: BOMBED_FOR_OWNER },
);
verbs('ATTACKED', 'at,on,into', 'fire shoot', STRUCK);
verbs(
  'KILLED',
  'obj',
  'kill murder assassinate execute behead slay massacre slaughter lynch poison hang strangle throttle smother',
  SOMEBODY,
);
verbs('KILLED', 'obj', 'gun', SOMEBODY);
verbs('ATTACKED', 'obj', 'kill massacre slaughter', { ...STRUCK, others: true });
verbs('FOUGHT', 'obj,against,with,each other', 'fight battle clash combat skirmish');
verbs('COOPERATED_WITH', 'alongside', 'fight battle serve campaign');
// What is said of somebody
verbs('SAID_ABOUT', 'obj', 'describe mention');
verbs('SAID_ABOUT', 'about,of', 'speak talk say write tweet');
verbs('SAID_ABOUT', 'on,about', 'comment remark');
// Static relations that a verb says
verbs('MEMBER_OF', 'obj', 'join rejoin', BODY);
verbs('MEMBER_OF', 'to', 'belong accede');
verbs('MEMBER_OF', 'for', 'play', BODY);
verbs('SPOUSE_OF', 'obj,to,each other', 'marry wed');
verbs('SPOUSE_OF', 'from,obj', 'divorce');
verbs('BORN_IN', 'in', 'bear');
verbs('LIVES_IN', 'in', 'live reside dwell');
verbs('FOUNDED', 'obj', 'found co-found cofound establish');
verbs('FOUNDED', 'obj', 'set-up start', BODY);
verbs('OWNS', 'obj', 'own acquire buy purchase');
verbs('EDUCATED_AT', 'from', 'graduate');
verbs('EDUCATED_AT', 'at', 'study');
verbs('EMPLOYEE_OF', 'for,at', 'work', BODY);
verbs('EMPLOYEE_OF', 'at', 'teach lecture', BODY);
verbs('EMPLOYEE_OF', 'on,in,with,at', 'serve', BODY);
verbs('EMPLOYEE_OF', 'from', 'resign retire', BODY);
verbs('EMPLOYEE_OF', 'obj', 'employ hire', { reversed: true, objects: ['Person'] });
verbs('BASED_IN', 'in', 'headquarter base');
verbs('OFFICIAL_OF', 'obj', 'lead rule govern', { objects: ['Location'], countries: true });
verbs('OFFICIAL_OF', 'obj', 'head chair command', { owned: ORGAN_NOUNS, others: true });
verbs('HEAD_OF', 'obj', 'head lead chair run command');
verbs('CREATED', 'obj', 'create write author compose direct invent design develop');
verbs('EMPLOYEE_OF', 'obj', 'hire recruit employ sign', { reversed: true, objects: ['Person'] });
verbs('SIGNED', 'obj', 'sign ratify');
verbs('OPPONENT_OF', 'obj', 'rival');

export const VERB_FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = table;

/** Verbs of complaint: the target is who is responsible for what stands behind the preposition. */
export const COMPLAINT_VERBS: ReadonlySet<string> = new Set([
  'complain',
  'grumble',
  'gripe',
  'moan',
  'object',
]);
export const COMPLAINT_PREPOSITIONS = ['of', 'about', 'over', 'at', 'against', 'to'] as const;

/** Verbs that say a marriage, birth or base by a passive participle, where the subject stays the subject. */
export const STATIVE_PASSIVES: ReadonlySet<string> = new Set([
  'bear',
  'base',
  'headquarter',
  'ally',
  'marry',
  'wed',
]);

/** Words beside a verb of attack after which the victim is dead: "shot dead", "stabbed to death", "fatally wounded". */
export const DEADLY_ADVERBS: ReadonlySet<string> = new Set(['dead', 'fatally', 'mortally', 'lethally']);

/** What kills in somebody's hands, and the verbs that say whose: "the shots that killed X", "planted the bomb that ...". */
export const WEAPONS: ReadonlySet<string> = new Set(
  'shot bullet bomb grenade missile rocket shell knife gun mine device explosive blast fire round'.split(' '),
);
export const WIELDING: ReadonlySet<string> = new Set(
  'fire plant throw hurl lob detonate drop launch set shoot pull explode place hide'.split(' '),
);

/** Deeds that do what those behind them do: "an Israeli air strike killed X". */
export const STRIKES: ReadonlySet<string> = new Set(
  `strike airstrike raid attack bombing bombardment shelling assault offensive ambush operation drone fire gunfire
   crackdown invasion incursion blast bomber gunman`.split(/\s+/),
);

/** What the law does to persons, whatever state or body they serve: "convicted two Syrian officers". */
export const LEGAL_VERBS: ReadonlySet<string> = new Set(
  `charge indict convict sentence try prosecute acquit arraign jail imprison detain arrest question interrogate extradite
   deport summon`.split(/\s+/),
);

/** What somebody moves himself with, and how far. */
export const RIDDEN: ReadonlySet<string> = new Set(
  'plane jet helicopter aircraft car truck bus boat yacht ship train mile kilometer kilometre hour delegation'.split(
    ' ',
  ),
);

/** Particles that make another verb of one in the table. */
export const BLOCKING_PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['back', ['down', 'out', 'up']],
  ['call', ['up', 'in', 'out']],
  ['hold', ['up', 'out']],
  ['run', ['up', 'out', 'into', 'down']],
  ['fire', ['up']],
  ['join', ['up']],
  ['work', ['out', 'up']],
  ['head', ['out', 'back']],
]);

/** Types that hold for a time rather than happen. */
export const STATIC_TYPES: ReadonlySet<string> = new Set(
  `MEMBER_OF SPOUSE_OF BORN_IN LIVES_IN FOUNDED OWNS EDUCATED_AT EMPLOYEE_OF BASED_IN HEAD_OF CREATED SIGNED OPPONENT_OF
   ALLY_OF`.split(/\s+/),
);

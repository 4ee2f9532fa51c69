// Deeds that a verb and its object say only together: "exchanged fire", "shook hands", "awarded the prize to Y".

export interface Idiom {
  type: string;
  /** Prepositions behind which the other party stands; "each other" for a plural subject, "obj" for an indirect object. */
  slots: readonly string[];
}

interface Row extends Idiom {
  verbs: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

function idiom(type: string, slots: string, verbs: string, nouns: string): Row {
  return {
    type,
    slots: slots.split(','),
    verbs: new Set(verbs.split(' ')),
    nouns: new Set(nouns.split(' ')),
  };
}

const IDIOMS: readonly Row[] = [
  idiom(
    'FOUGHT',
    'with,each other',
    'exchange trade swap',
    'fire gunfire shot shots blow blows shelling salvo barrage',
  ),
  idiom('MET', 'with,each other', 'shake', 'hand'),
  idiom(
    'AIDED',
    'to,into',
    'fly rush airlift ship truck',
    `tent blanket medicine food water aid supply relief vaccine generator rescuer doctor medic nurse pump ambulance clothing
     kit shelter`.replace(/\s+/g, ' '),
  ),
  idiom('COOPERATED_WITH', 'with,each other', 'join', 'force forces'),
  idiom(
    'PRAISED',
    'to,obj',
    'award give present hand grant bestow confer',
    'prize medal award honor honour trophy accolade knighthood',
  ),
  idiom('PRAISED', 'to', 'pay', 'tribute homage'),
  idiom('CRITICIZED', 'at', 'take', 'aim swipe potshot dig'),
  idiom('CRITICIZED', 'on', 'pour heap', 'scorn ridicule blame abuse'),
  idiom(
    'MEDIATED',
    'between,among',
    'broker mediate arrange facilitate oversee host sponsor chair',
    `deal truce ceasefire cease-fire agreement accord talk talks negotiation peace settlement pact compromise armistice
     meeting`.replace(/\s+/g, ' '),
  ),
];

/** What a verb and the head of its object say together; null for all but the few fixed phrases. */
export function idiomOf(verb: string, noun: string): Idiom | null {
  return IDIOMS.find(({ verbs, nouns }) => verbs.has(verb) && nouns.has(noun)) ?? null;
}

/** Who does so to somebody, with a place behind "from" or "out of", fights him there. */
export const DRIVING_OUT: ReadonlySet<string> = new Set('drive push chase flush dislodge rout'.split(' '));

/** Words of the names of bodies that fight. */
export const FIGHTING_WORDS: ReadonlySet<string> = new Set(
  `army force forces guard guards brigade brigades militia front movement legion battalion corps command police resistance
   liberation defence defense revolutionary rebels group isis isil islamic`.split(/\s+/),
);

/** What a citizen has, and the verbs for having and getting it. */
export const CITIZENSHIP: ReadonlySet<string> = new Set(['citizenship', 'nationality', 'passport']);
export const HOLDING: ReadonlySet<string> = new Set(
  'hold have possess acquire obtain receive gain get carry take grant give award'.split(' '),
);

// Nouns that tie two ends ("talks with", "visit to", "relations between") and the words that carry them.

import { STRUCK_FOR_OWNER, TRADED_FOR_OWNER } from './nominals.ts';

export interface NounFrame {
  type: string;
  /** Another type when both ends are people: talks between two persons are a meeting. */
  betweenPersons: string | null;
  /** Prepositions of the second end. 'between' always gives both. */
  object: readonly string[];
  /** Prepositions of the first end, beside a possessive. */
  subject: readonly string[];
  /** A state that holds by being named ("relations"), not something that happens at a time. */
  state: boolean;
  /** A plural subject can do it with itself: "A and B held talks". */
  mutual: boolean;
  /** Nouns through which the second end may be their owner: "tariffs on Australian wine". */
  owned: ReadonlySet<string> | null;
}

const MUTUAL = new Set([
  'MET',
  'NEGOTIATED_WITH',
  'PHONED',
  'AGREED_WITH',
  'SIGNED_WITH',
  'RELATION',
  'COOPERATED_WITH',
  'TRADED_WITH',
]);

const table = new Map<string, NounFrame>();

function nouns(
  type: string,
  object: string,
  lemmas: string,
  options: { subject?: string; state?: boolean; betweenPersons?: string; owned?: ReadonlySet<string> } = {},
): void {
  const frame: NounFrame = {
    type,
    betweenPersons: options.betweenPersons ?? null,
    object: object.split(',').filter((word) => word !== ''),
    subject: (options.subject ?? '').split(',').filter((word) => word !== ''),
    state: options.state ?? false,
    owned: options.owned ?? null,
    mutual: MUTUAL.has(type),
  };
  for (const lemma of lemmas.split(/\s+/).filter((word) => word !== '')) table.set(lemma, frame);
}

nouns('MET', 'with', 'meeting summit dinner lunch breakfast reception audience encounter get-together');
nouns(
  'NEGOTIATED_WITH',
  'with',
  'talk talks discussion discussions consultation consultations conversation',
  {
    betweenPersons: 'MET',
  },
);
nouns('NEGOTIATED_WITH', 'with', 'negotiation negotiations bargaining');
nouns('VISITED', 'to', 'visit trip tour', { subject: 'by,of' });
nouns('PHONED', 'with,to', 'call phone-call telephone-call telephone-conversation phone-conversation');
nouns('AGREED_WITH', 'with', 'agreement accord pact deal truce ceasefire cease-fire armistice compromise');
nouns('SIGNED_WITH', 'with', 'treaty');
nouns(
  'RELATION',
  'with,to',
  'relation relations relationship tie ties link links contact contacts dialogue partnership rapprochement friendship',
  {
    state: true,
  },
);
nouns(
  'RELATION',
  'with',
  'rivalry dispute feud row tension tensions rift conflict quarrel stand-off standoff disagreement',
  {
    state: true,
  },
);
nouns('COOPERATED_WITH', 'with', 'cooperation co-operation collaboration', { state: true });
nouns('TRADED_WITH', 'with', 'trade commerce', { state: true });
nouns('ALLY_OF', 'with', 'alliance', { state: true });
nouns('FOUGHT', 'with,against', 'war battle fighting clash clashes');
nouns('FOUGHT', 'against', 'fight struggle');
nouns(
  'ATTACKED',
  'on,against',
  'attack attacks strike strikes raid raids assault offensive airstrike airstrikes',
  {
    subject: 'by',
    owned: STRUCK_FOR_OWNER,
  },
);
nouns('ATTACKED', 'of,on,against', 'invasion bombardment shelling bombing', {
  subject: 'by',
  owned: STRUCK_FOR_OWNER,
});
nouns('KILLED', 'of', 'killing murder assassination execution slaying', { subject: 'by' });
nouns('ARRESTED', 'of', 'arrest detention capture', { subject: 'by' });
nouns('CRITICIZED', 'of', 'criticism condemnation', { subject: 'by,from' });
nouns('PRAISED', 'for', 'praise', { subject: 'by,from' });
nouns('SUPPORTED', 'for', 'support backing endorsement', { subject: 'by,from' });
nouns(
  'SANCTIONED',
  'on,against',
  'sanctions sanction embargo tariff duty penalty restriction curb ban levy travel-ban visa-ban blacklist',
  { subject: 'by', owned: TRADED_FOR_OWNER },
);
nouns('AIDED', 'to,for', 'aid assistance loan grant bailout donation relief', { subject: 'by,from' });
nouns('ACCUSED', 'against', 'lawsuit suit complaint accusation', { subject: 'by,from,of' });
nouns('MEMBER_OF', 'in,of', 'membership', { subject: 'by,for', state: true });
nouns('WITHDREW_FROM', 'from', 'withdrawal pullout retreat', { subject: 'by,of' });
nouns('OWNS', 'in', 'stake shareholding holding');
nouns('OWNS', 'of', 'acquisition takeover purchase buyout', { subject: 'by' });
nouns('PROTESTED_AGAINST', 'with,against', 'protest demonstration', { subject: 'by' });
nouns('ASKED', 'to', 'appeal plea', { subject: 'by,from,of' });

export const NOUN_FRAMES: ReadonlyMap<string, NounFrame> = table;

/** Verbs that only carry the noun: their subject takes part in "hold talks", "pay a visit", "sign a deal". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `hold have conduct begin start open conclude resume continue end finish complete make pay do undertake take attend host join
   sign reach strike seal negotiate announce launch carry stage give voice express offer establish maintain
   build develop form strengthen improve restore normalise normalize sever cut break keep forge seek plan want propose
   schedule cancel postpone suspend reject refuse rule cement deepen expand wage fight enter impose lift offer provide send
   receive secure gain win apply deliver order mount lodge file need demand favour favor pursue renew buy own acquire slap place put level
   extend tighten approve grant hike raise hit threaten pledge promise allocate earmark`.split(/\s+/),
);

/** Adjectives whose subject takes part in what follows "for", "to" or "about": "ready for talks with". */
export const SUPPORT_ADJECTIVES: ReadonlySet<string> = new Set([
  'ready',
  'open',
  'prepared',
  'eager',
  'keen',
  'willing',
  'close',
]);

/** Prepositions of time and occasion: the subject of the clause took part in what they introduce. */
export const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'following',
  'during',
  'before',
  'ahead of',
  'at',
  'in',
  'on',
  'for',
  'prior to',
  'since',
]);

/** Types of which an occasion tells: who speaks after talks was there; who speaks after an attack need not be. */
export const OCCASION_TYPES: ReadonlySet<string> = new Set([
  'MET',
  'NEGOTIATED_WITH',
  'VISITED',
  'PHONED',
  'AGREED_WITH',
]);

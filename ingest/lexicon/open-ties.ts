// Words of ties that no type fits: verbs that say nothing by themselves, and the prepositions behind which a party stands.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Verbs that need more than an object to say something: "has Y", "makes Y", "sees Y". */
export const EMPTY_VERBS = words(
  `be have do make take give get go come put let keep bring become seem appear look find show mean include involve concern
   continue try happen set turn feature contain see hear watch feel need like want add total exceed average name call term
   dub identify list remember forget think say start begin end stop remain stay spend cost base compare follow precede`,
);

/** Prepositions behind which somebody or something can be party to what a verb says. */
export const PARTY_PREPOSITIONS = words(
  'with to for against from of on upon over under into toward towards behind alongside through onto',
);

/** The same behind a noun: "his apology to Y", "its claim on Y"; what stands behind "of" need not be a party. */
export const NOUN_PREPOSITIONS = words('with to for against from on upon over toward towards into');

/** Behind these a body, an event or a work can be party, though a place is only where it happens. */
export const INSIDE_PREPOSITIONS = words('in at');

/** Nouns that only say how much, when or where: "part of Y", "days with Y". */
export const VAGUE_NOUNS = words(
  `part end beginning start middle rest lot number amount majority minority half quarter kind sort type way time day week
   month year decade hour moment place case thing example result fact reason point side top bottom front back copy version
   series set piece bit one pair couple period name word area distance gap`,
);

/** Verbs whose object is somebody whom they are said to: "told her". A paper that is told something is no party. */
export const ADDRESSING_VERBS = words('tell inform notify assure remind brief');

/** Verbs whose object is a deed: what "it" is behind them is nobody. */
export const DEED_VERBS: ReadonlySet<string> = new Set([
  'carry out',
  ...words('commit perpetrate conduct stage mount perform orchestrate mastermind condone'),
]);

// Codes of CAMEO to the edge types that they are drawn as; the longest prefix decides. Codes of demands, promises and
// statements that have no type of their own make no edge by pattern.
const TYPES: Readonly<Record<string, string>> = {
  '041': 'PHONED',
  '042': 'VISITED',
  '045': 'MEDIATED',
  '046': 'NEGOTIATED_WITH',
  '051': 'SUPPORTED',
  '052': 'SUPPORTED',
  '054': 'RECOGNIZED',
  '057': 'SIGNED_WITH',
  '06': 'COOPERATED_WITH',
  '061': 'TRADED_WITH',
  '07': 'AIDED',
  '08': 'YIELDED_TO',
  '084': 'RELEASED',
  '087': 'YIELDED_TO',
  '0873': 'WITHDREW_FROM',
  '09': 'INVESTIGATED',
  '02': 'ASKED',
  '10': 'ASKED',
  '11': 'CRITICIZED',
  '112': 'ACCUSED',
  '114': 'CRITICIZED',
  '115': 'ACCUSED',
  '116': 'ACCUSED',
  '12': 'REJECTED',
  '13': 'THREATENED',
  '14': 'PROTESTED_AGAINST',
  '154': 'MOBILIZED_AGAINST',
  '16': 'SANCTIONED',
  '17': 'COERCED',
  '173': 'ARRESTED',
  '174': 'SANCTIONED',
  '18': 'ATTACKED',
  '181': 'COERCED',
  '186': 'KILLED',
  '19': 'ATTACKED',
  '191': 'COERCED',
  '192': 'COERCED',
  '20': 'ATTACKED',
};

/** Codes that say too little of a pair: whoever allows somebody something has not yielded to them. */
const UNTOLD: ReadonlySet<string> = new Set(['080', '081', '082']);

/** Null for a code without a type of its own, and for what is done to the subject. */
export function edgeTypeOf(code: string): string | null {
  if (code.startsWith('<') || UNTOLD.has(code)) return null;
  for (let length = code.length; length >= 2; length--) {
    const type = TYPES[code.slice(0, length)];
    if (type !== undefined) return type;
  }
  return null;
}

// Codes of CAMEO to the roots of its successor PLOVER, and to the edge types that they are drawn as. The table of roots is
// PLOVER's own (CAMEO2PLOVER, 2021) cut to prefixes: the longest prefix of a code decides.

export const PLOVER_ROOTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverRoot = (typeof PLOVER_ROOTS)[number];

/** Roots of words that govern another event and keep it from having happened: "agreed to meet" is no meeting. */
export const GOVERNING_ROOTS: ReadonlySet<PloverRoot> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
]);

/** Codes of statements (01) have a root only where they judge, deny or decline. */
const ROOTS: Readonly<Record<string, PloverRoot>> = {
  '011': 'REJECT',
  '012': 'ACCUSE',
  '013': 'SUPPORT',
  '016': 'REJECT',
  '018': 'SUPPORT',
  '019': 'SUPPORT',
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'YIELD',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '163': 'COERCE',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

export function rootOfCode(code: string): PloverRoot | null {
  const plain = code.replace('<', '');
  for (let length = plain.length; length >= 2; length--) {
    const root = ROOTS[plain.slice(0, length)];
    if (root !== undefined) return root;
  }
  return null;
}

/** Codes of intent (03) by what is intended, for verbs that do it rather than say they will: "accepted refugees". */
const INTENDED: Readonly<Record<string, string>> = {
  '031': '06',
  '032': '05',
  '033': '07',
  '034': '083',
  '035': '08',
  '036': '04',
  '037': '05',
  '038': '083',
  '039': '045',
};

/** The code of the deed that a code of intent is about; any other code stays. */
export function deedOf(code: string): string {
  return INTENDED[code.slice(0, 3)] ?? code;
}

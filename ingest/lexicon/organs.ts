// Which names are of organs of a state or body, by the nouns in them: "Security Council", "Central Bank", not "Andes Bank".
import { ORGAN_NOUNS, words } from './nominals.ts';

/** What a bank of a state is called. */
const STATE_BANK: ReadonlySet<string> = new Set(words('central national reserve state federal of'));

/** Agencies of states that go by their letters. */
const AGENCIES: ReadonlySet<string> = new Set(
  words('cia fbi nsa dhs fda fcc sec fsb kgb gru svr mi5 mi6 bnd isi idf nasa usaid'),
);

/** Whether a name, its words in small letters, is one of somebody's organ. */
export function isOrganName(name: readonly string[]): boolean {
  const [only] = name;
  if (name.length === 1 && only !== undefined && AGENCIES.has(only)) return true;
  const noun = name.findLast((word) => ORGAN_NOUNS.has(word));
  return noun === 'bank' ? name.some((word) => STATE_BANK.has(word)) : noun !== undefined;
}

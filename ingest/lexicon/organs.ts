// Which names are of organs of a state or body, by the nouns in them: "Security Council", "Central Bank", not "Andes Bank".
import { ORGAN_NOUNS, words } from './nominals.ts';

/** What a bank of a state is called. */
const STATE_BANK: ReadonlySet<string> = new Set(words('central national reserve state federal of'));

/** Whether a name, its words in small letters, is one of somebody's organ. */
export function isOrganName(name: readonly string[]): boolean {
  const noun = name.findLast((word) => ORGAN_NOUNS.has(word));
  return noun === 'bank' ? name.some((word) => STATE_BANK.has(word)) : noun !== undefined;
}

// BenchIE's rule (Gashteovski et al. 2022): an extraction is right when it equals one form of any fact of its sentence,
// slot by slot, optional tokens there or not; a fact is found when any extraction equals one of its forms.
import type { BenchForm } from '../corpora/benchie.ts';
import type { Tally } from './tally.ts';

function pattern(slot: string): RegExp {
  let source = '';
  let optional = false;
  for (const token of slot.trim().split(/\s+/)) {
    const opens = token.startsWith('[') && token !== '[';
    const closes = token.endsWith(']') && token !== ']';
    if (opens) optional = true;
    const word = token.slice(opens ? 1 : 0, closes ? -1 : undefined).toLowerCase();
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    source += optional ? `(?:${escaped} )?` : `${escaped} `;
    if (closes) optional = false;
  }
  return new RegExp(`^${source}$`);
}

/** Words as BenchIE writes them: lower case, a space between tokens. */
function slotText(words: readonly string[]): string {
  return words.map((word) => `${word.toLowerCase()} `).join('');
}

export type OpenTriple = readonly [
  subject: readonly string[],
  relation: readonly string[],
  object: readonly string[],
];

function fitsForm(triple: OpenTriple, form: BenchForm): boolean {
  return form.every((slot, index) => pattern(slot).test(slotText(triple[index] ?? [])));
}

/** Adds one sentence; returns for each triple whether it was right, and for each fact whether it was found. */
export function tallyOpenFacts(
  tallies: { precision: Tally; recall: Tally },
  facts: readonly BenchForm[][],
  triples: readonly OpenTriple[],
): { right: boolean[]; found: boolean[] } {
  const right = triples.map((triple) => facts.some((forms) => forms.some((form) => fitsForm(triple, form))));
  const found = facts.map((forms) => triples.some((triple) => forms.some((form) => fitsForm(triple, form))));
  tallies.precision.found += triples.length;
  tallies.precision.right += right.filter(Boolean).length;
  tallies.recall.gold += facts.length;
  tallies.recall.right += found.filter(Boolean).length;
  return { right, found };
}

// Orders actions by how well they fit what was typed: label's beginning, a word's beginning, anywhere, keywords.
import type { Action } from '../actions/types.ts';

function score(label: string, keywords: readonly string[], word: string): number {
  if (label.startsWith(word)) return 4;
  if (label.includes(` ${word}`)) return 3;
  if (keywords.some((keyword) => keyword.startsWith(word))) return 2;
  return label.includes(word) || keywords.some((keyword) => keyword.includes(word)) ? 1 : 0;
}

/** Actions for which every word fits, best first, registry order among equals. */
export function rankActions(
  actions: readonly Action[],
  query: string,
  label: (action: Action) => string,
): Action[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return actions
    .map((action) => {
      const name = label(action).toLowerCase();
      const scores = words.map((word) => score(name, action.keywords, word));
      return { action, fits: !scores.includes(0), sum: scores.reduce((a, b) => a + b, 0) };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.sum - a.sum)
    .map(({ action }) => action);
}

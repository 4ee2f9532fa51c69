// Whether a token stands inside quotation marks.
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { tokenAt } from '#ingest/syntax/tree.ts';

export function isQuoted({ state, tree, sentence }: RuleContext, token: number): boolean {
  let open = state.sentences[sentence]?.quoted ?? false;
  for (let at = 0; at <= token; at++) {
    const mark = tokenAt(tree, at).text;
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"' || mark === '``' || mark === "''") open = !open;
  }
  return open;
}

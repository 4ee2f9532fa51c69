// Whether a token stands inside quotation marks, and whose words a quotation is that its own sentence does not attribute.
import { SAYING } from '#ingest/lexicon/scope.ts';
import { ends, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

/** Sentences to look back for the speaker of a quotation that goes on. */
const REACH = 3;

export function isQuoted({ state, tree, sentence }: RuleContext, token: number): boolean {
  if (state.sentences[sentence]?.quoted === true) return true;
  let open = false;
  for (let at = 0; at <= token; at++) {
    const mark = tokenAt(tree, at).text;
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"' || mark === '``' || mark === "''") open = !open;
  }
  return open;
}

/** `"...," she said. "..."`: the second quotation is of whoever said the one before. */
export function speakerBefore(contexts: readonly RuleContext[], sentence: number): number | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const context = contexts[at];
    if (context === undefined) return null;
    const speaker = speakerIn(context);
    if (speaker !== null) return speaker;
    if (!hasQuotation(context)) return null;
  }
  return null;
}

function speakerIn(context: RuleContext): number | null {
  const { tree } = context;
  for (const [verb, token] of tree.tokens.entries()) {
    if (token.upos !== 'VERB' || !SAYING.has(lemmaAt(tree, verb)) || isQuoted(context, verb)) continue;
    const [speaker] = ends(context, dependents(tree, verb, 'nsubj'));
    if (speaker !== undefined) return hasQuotation(context) ? speaker.mention : null;
  }
  return null;
}

function hasQuotation({ state, tree, sentence }: RuleContext): boolean {
  return (
    state.sentences[sentence]?.quoted === true ||
    tree.tokens.some(({ text }) => /^(?:["“”]|``|'')$/.test(text))
  );
}

// Whether a token stands inside quotation marks, and whose words a quotation or statement is that its own sentence does
// not attribute.
import { SAYING, STATEMENT_NOUNS } from '#ingest/lexicon/scope.ts';
import type { DocumentState } from '#ingest/state.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

import { firstMention } from './speakers.ts';

/** Sentences to look back, or on, for the speaker of a quotation that goes on. */
const REACH = 3;
/** Sentences of a statement that stands without quotation marks below "X said:". */
const STATEMENT_REACH = 20;

const MARK = /^(?:["“”]|``|'')$/;

export function isQuoted({ state, tree, sentence }: RuleContext, token: number): boolean {
  if (state.sentences[sentence]?.quoted === true) return true;
  let open = opensWithin(state, sentence);
  for (let at = 0; at <= token; at++) {
    const mark = tokenAt(tree, at).text;
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"' || mark === '``' || mark === "''") open = !open;
  }
  return open;
}

/** Whether a sentence begins inside a quotation that the one before it, in the same line, has left open. */
function opensWithin({ sentences, source }: DocumentState, sentence: number): boolean {
  const before = sentences[sentence - 1];
  const end = before?.tokens.at(-1)?.text ?? '';
  if (before === undefined || MARK.test(end)) return false;
  if (source.text.slice(before.end, sentences[sentence]?.start).includes('\n')) return false;
  return before.quoted || before.tokens.filter(({ text }) => MARK.test(text)).length % 2 === 1;
}

/** Whose words a quotation is: of whoever said the one before, else of the one who is named where it ends. */
export function speakerAround(contexts: readonly RuleContext[], sentence: number): number | null {
  return speakerBefore(contexts, sentence) ?? speakerBehind(contexts, sentence);
}

/** `"...," she said. "..."`: the second quotation is of whoever said the one before. */
function speakerBefore(contexts: readonly RuleContext[], sentence: number): number | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const context = contexts[at];
    if (context === undefined) return null;
    const speaker = speakerIn(context);
    if (speaker !== null) return hasQuotation(context) || endsInColon(context) ? speaker : null;
    if (!hasQuotation(context)) return null;
  }
  return null;
}

/** `"First. Second," she said.`: what is still open is of whoever speaks where it closes. */
function speakerBehind(contexts: readonly RuleContext[], sentence: number): number | null {
  const context = contexts[sentence];
  if (context === undefined || !isOpen(context)) return null;
  for (let at = sentence + 1; at <= sentence + REACH; at++) {
    const next = contexts[at];
    if (next === undefined || isOpening(next)) return null;
    const speaker = speakerIn(next);
    if (speaker !== null || !isOpen(next)) return speaker;
  }
  return null;
}

/** "X said:" above a statement without quotation marks: whose statement a sentence stands in. */
export function statementSpeaker(contexts: readonly RuleContext[], sentence: number): number | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - STATEMENT_REACH); at--) {
    const context = contexts[at];
    if (context === undefined) return null;
    const next = contexts[at + 1];
    if (endsInColon(context))
      return next === undefined || isOpening(next) || !isParted(contexts, at) ? null : speakerIn(context);
    if (isHeading(context) || speakerIn(context) !== null) return null;
  }
  return null;
}

/** Whether a line ends between a sentence and the next. */
function isParted(contexts: readonly RuleContext[], at: number): boolean {
  const { source, sentences } = contexts[at]?.state ?? {};
  return source?.text.slice(sentences?.[at]?.end, sentences?.[at + 1]?.start).includes('\n') === true;
}

/** A short paragraph that ends like a sentence is none. */
function isHeading({ state, tree, sentence }: RuleContext): boolean {
  return state.sentences[sentence]?.headline === true && !/^[.!?]$/.test(tree.tokens.at(-1)?.text ?? '');
}

function endsInColon({ tree }: RuleContext): boolean {
  return tree.tokens.at(-1)?.text === ':';
}

/** Whoever a verb of saying outside the quotation has for a subject: "said", "gave the following statement". */
function speakerIn(context: RuleContext): number | null {
  const { tree } = context;
  for (const [verb, token] of tree.tokens.entries()) {
    if (token.upos !== 'VERB' || isQuoted(context, verb)) continue;
    const states = dependents(tree, verb, 'obj').some((child) => STATEMENT_NOUNS.has(lemmaAt(tree, child)));
    if (!SAYING.has(lemmaAt(tree, verb)) && !(states && endsInColon(context))) continue;
    const speaker = firstMention(context, dependents(tree, verb, 'nsubj'));
    if (speaker !== null) return speaker;
  }
  return null;
}

function hasQuotation({ state, tree, sentence }: RuleContext): boolean {
  return state.sentences[sentence]?.quoted === true || tree.tokens.some(({ text }) => MARK.test(text));
}

/** Whether a quotation is still open where the sentence ends. */
function isOpen(context: RuleContext): boolean {
  const { tree } = context;
  const last = tree.tokens.length - 1;
  return !MARK.test(tokenAt(tree, last).text) && isQuoted(context, last);
}

/** Whether the sentence begins a quotation of its own. */
function isOpening({ tree }: RuleContext): boolean {
  return /^(?:["“]|``)$/.test(tokenAt(tree, 0).text);
}

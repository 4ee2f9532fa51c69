// Words in capitals, or taken for names, that name nobody: languages, beliefs, fears, common words.
import type { NameSpan } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

export function namesNobody(tree: Tree, span: NameSpan): boolean {
  return isIdea(tree, span) || isLanguage(tree, span) || isInSmallLetters(tree, span);
}

const IDEA = /^(?!prism$|schism$)\p{L}{3,}(?:ism|phobia|ianity)$/iu;
const OF_BODIES: ReadonlySet<string> = new Set(['ORG', 'GPE', 'LOC', 'FAC']);

/** "Xenophobia", "Buddhism": no body and no place, though it may act like one. */
function isIdea(tree: Tree, { first, last, label }: NameSpan): boolean {
  if (last - first > 1 || !OF_BODIES.has(label)) return false;
  const { text } = tokenAt(tree, first);
  return IDEA.test(text) || text === 'Islam';
}

const SPEAKING: ReadonlySet<string> = new Set(
  'speak learn teach study understand read write translate'.split(' '),
);

/** "Completed in English", "speaks Dutch": a language, not the people. */
function isLanguage(tree: Tree, { first, last, label }: NameSpan): boolean {
  if (!['NORP', 'MISC'].includes(label) || last - first > 1 || hasDependent(tree, first, 'det')) return false;
  const { deprel, head, text } = tokenAt(tree, first);
  if (!/(?:sh|ch|ese|an|ian|ic|ew|k|u)$/.test(text)) return false;
  if (deprel === 'obj') return SPEAKING.has(lemmaAt(tree, head));
  return ['obl', 'nmod'].includes(deprel) && ['in', 'into'].includes(caseOf(tree, first) ?? '');
}

const COMMON: ReadonlySet<string> = new Set(['PRON', 'ADP', 'DET', 'VERB', 'AUX', 'SCONJ']);

/** "war on", "(it)": no capital anywhere, and words that no name has. */
function isInSmallLetters(tree: Tree, { first, last }: NameSpan): boolean {
  const tokens = tree.tokens.slice(first, last);
  return (
    tokens.every(({ text }) => /^\p{Ll}+$/u.test(text)) &&
    tokens.some(({ upos, text }) => COMMON.has(upos) || text.length < 3)
  );
}

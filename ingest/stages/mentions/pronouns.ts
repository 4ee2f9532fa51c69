// Pronouns that stand for somebody or something, with what they can be.
import { PRONOUN_TYPES } from '#ingest/lexicon/pronouns.ts';
import type { MentionState, SentenceState } from '#ingest/state.ts';
import { tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

const RELATIVES = new Set('who whom whose which that'.split(' '));

/** An estimate, not measured: share of such words that refer to an entity at all. */
const CONFIDENCE = 0.9;

function isRelative(sentence: SentenceState, token: number): boolean {
  const tree = treeOf(sentence);
  let at = token;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { deprel, head } = tokenAt(tree, at);
    // "what that means": a free relative has its word in front, and "that" is no second one.
    if (deprel === 'acl') return wordAt(tree, head) !== 'what';
    at = head;
  }
  return false;
}

export function pronounMentions(
  sentence: SentenceState,
  index: number,
  taken: ReadonlySet<number>,
): MentionState[] {
  const tree = treeOf(sentence);
  return sentence.tokens.flatMap((token, at): MentionState[] => {
    const word = wordAt(tree, at);
    const type = PRONOUN_TYPES.get(word);
    if (type === undefined || taken.has(at)) return [];
    const { upos, deprel } = tokenAt(tree, at);
    if ((upos !== 'PRON' && upos !== 'DET') || deprel === 'expl' || deprel === 'mark') return [];
    if (RELATIVES.has(word) && !isRelative(sentence, at)) return [];
    return [
      {
        sentence: index,
        first: at,
        last: at + 1,
        head: at,
        start: token.start,
        end: token.end,
        text: token.text,
        kind: 'pronoun',
        type,
        locationKind: null,
        title: null,
        confidence: CONFIDENCE,
        clusters: [],
      },
    ];
  });
}

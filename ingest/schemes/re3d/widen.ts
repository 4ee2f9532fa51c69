// Mentions that re3d counts beside the reader's own: whatever noun phrase a tie may end in ("rockets", "the airport
// compound"), and amounts.
import type { DocumentState, MentionState } from '../../state.ts';
import { indexMentions, type MentionIndex } from '../../syntax/mention-index.ts';
import { phraseStart } from '../../syntax/nouns.ts';
import { tokenAt, wordAt } from '../../syntax/tree.ts';

const INSIDE = new Set('flat fixed goeswith case cc mark punct advmod'.split(' '));
/** An estimate, not measured. */
const CONFIDENCE = 0.6;

function phrasesOf({ tree, sentence, mentions, mention }: MentionIndex, text: string): MentionState[] {
  const taken = new Set<number>();
  for (const known of mentions) {
    const { first, last, head, kind } = mention(known);
    taken.add(head);
    if (kind === 'name') for (let token = first; token < last; token++) taken.add(token);
  }
  return tree.tokens.flatMap(({ upos, deprel, end }, head): MentionState[] => {
    const counts = upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || wordAt(tree, head) === 'here';
    if (!counts || taken.has(head) || INSIDE.has(deprel)) return [];
    const first = upos === 'NUM' ? head : phraseStart(tree, head);
    const { start } = tokenAt(tree, first);
    return [
      {
        sentence,
        first,
        last: head + 1,
        head,
        start,
        end,
        text: text.slice(start, end),
        kind: 'nominal',
        type: 'Other',
        locationKind: null,
        title: null,
        confidence: CONFIDENCE,
        clusters: [],
      },
    ];
  });
}

/** The same state with further mentions behind its own, so that indexes of claims stay true. */
export function widen(state: DocumentState): DocumentState {
  const added = indexMentions(state).flatMap((index) => phrasesOf(index, state.source.text));
  return { ...state, mentions: [...state.mentions, ...added] };
}

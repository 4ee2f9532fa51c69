// Tagged sentences -> mentions: names, descriptions and pronouns, in the order of the text.
import type { DocumentState, MentionState } from '#ingest/state.ts';

import { agreeOnLabels } from './agreement.ts';
import { nameCues } from './cues.ts';
import { initialsNameBodies } from './initials.ts';
import { nameMentions } from './names.ts';
import { nominalMentions } from './nominals.ts';
import { pronounMentions } from './pronouns.ts';

function inTextOrder(left: MentionState, right: MentionState): number {
  return left.start - right.start || right.end - left.end;
}

export function mentions(state: DocumentState): DocumentState {
  const { text } = state.source;
  const read = initialsNameBodies(state.sentences);
  const sentences = agreeOnLabels(read, nameCues(read));
  const found = sentences.flatMap((sentence, index) => {
    const names = nameMentions(text, sentence, index);
    return [
      ...names.mentions,
      ...nominalMentions(text, sentence, index, names.taken),
      ...pronounMentions(sentence, index, names.taken),
    ].sort(inTextOrder);
  });
  return { ...state, sentences, mentions: found };
}

// What somebody did by a decision, in words: "edited it". The same in histories, notices and dialogs.
const DECISION_WORDS: Readonly<Record<string, string>> = {
  accept: 'accepted it',
  reject: 'rejected it',
  unsure: 'is unsure',
  edit: 'edited it',
  add: 'added it',
  comment: 'commented',
  tag: 'tagged it',
  merge: 'merged',
  split: 'split it',
  'keep-apart': 'kept apart',
  'unsure-same': 'is unsure whether the same',
  mention: 'named it in the text',
  rename: 'renamed it',
  retype: 'changed its type',
  retract: 'took a decision back',
};

export function decisionWords(kind: string): string {
  return DECISION_WORDS[kind] ?? kind;
}

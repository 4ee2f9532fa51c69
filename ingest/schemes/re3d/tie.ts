// What the rules of re3d make: ties between two words of a sentence, each standing for the mention that it heads.
import type { DocumentState } from '../../state.ts';
import { indexMentions, type MentionIndex } from '../../syntax/mention-index.ts';
import { withPreposition } from '../../syntax/nouns.ts';
import { lemmaAt, type Tree } from '../../syntax/tree.ts';
import type { DerivedRelation } from '../types.ts';

export interface Tie {
  /** Tokens of the sentence. */
  subject: number;
  object: number;
  type: string;
  rule: string;
  /** Share of the rule's ties that are annotated in the part of re3d that may train. */
  confidence: number;
  /** The ends may lie in each other: "an X-held town", "34 strikes". */
  nested?: boolean;
}

export type TieRule = (index: MentionIndex) => Tie[];

const PARTS = new Set('hundred thousand dozen score number group majority'.split(' '));

/** "Hundreds of refugees": the refugees. */
function counted(tree: Tree, token: number): number {
  if (!PARTS.has(lemmaAt(tree, token))) return token;
  return withPreposition(tree, token, ['of'])[0] ?? token;
}

function overlap(index: MentionIndex, left: number, right: number): boolean {
  const [one, two] = [index.mention(left), index.mention(right)];
  return one.start < two.end && two.start < one.end;
}

/** Ties between mentions of the state that do not overlap; the surest of each. */
export function tieMentions(state: DocumentState, rules: readonly TieRule[]): DerivedRelation[] {
  const found = new Map<string, DerivedRelation>();
  for (const index of indexMentions(state)) {
    for (const { subject, object, nested = false, ...tie } of rules.flatMap((rule) => rule(index))) {
      const [from, to] = [subject, object].map((token) => index.at(counted(index.tree, token)));
      if (from == null || to == null || from === to) continue;
      if (!nested && overlap(index, from, to)) continue;
      const key = `${from} ${tie.type} ${to}`;
      if ((found.get(key)?.confidence ?? 0) < tie.confidence)
        found.set(key, { ...tie, subject: from, object: to });
    }
  }
  return [...found.values()];
}

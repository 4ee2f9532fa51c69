// People whose name says in the same phrase what body they belong to: "X of the BBC", "X from the BBC", "the BBC's X".
import { caseOf, isPossessive } from './nouns.ts';
import type { RuleContext } from './rule-context.ts';
import { dependents, tokenAt } from './tree.ts';

export interface Affiliation {
  /** Indexes into mentions. */
  person: number;
  body: number;
  /** The token that says it: the head of the body's name. */
  token: number;
}

const BEHIND: ReadonlySet<string> = new Set(['of', 'from']);
/** Words between the person and the body: an age, an apposition in brackets. */
const REACH = 6;

export function affiliationsOf({ index, tree }: RuleContext): Affiliation[] {
  return index.mentions.flatMap((person): Affiliation[] => {
    const { type, kind, head, first, last } = index.mention(person);
    if (type !== 'Person' || kind !== 'name') return [];
    return dependents(tree, head, 'nmod').flatMap((token): Affiliation[] => {
      const body = index.at(token);
      if (body === null || body === person) return [];
      const named = index.mention(body);
      if (named.type !== 'Organization' || named.kind !== 'name' || named.head !== token) return [];
      const owns = named.last === first - 1 && isPossessive(tree, token);
      const stands =
        named.first >= last && named.first - last <= REACH && BEHIND.has(caseOf(tree, token) ?? '');
      return (owns || stands) && tokenAt(tree, token).upos !== 'ADJ' ? [{ person, body, token }] : [];
    });
  });
}

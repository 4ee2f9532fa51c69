// Who speaks: the subject of a verb of saying, wherever the words or the parser have put it, and the mention it is.
import { STATEMENT_NOUNS } from '#ingest/lexicon/scope.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { ownerNamed } from '#ingest/syntax/named-by.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { isPassiveReading, surfaceSubjects } from '#ingest/syntax/verbs.ts';

const QUOTING = new Set(['quote', 'cite']);

/** Who speaks: "quoted X as saying" has X say it; a subject that the parser hung one verb too high still is one. */
export function speakersOf(tree: Tree, verb: number): number[] {
  const { deprel, head } = tokenAt(tree, verb);
  if (dependents(tree, verb, 'nsubj').length === 0 && head >= 0) {
    if (QUOTING.has(lemmaAt(tree, head)) && hasDependent(tree, verb, 'mark', 'as'))
      return isPassiveReading(tree, head) ? surfaceSubjects(tree, head) : dependents(tree, head, 'obj');
    const before = dependents(tree, head, 'nsubj', 'obj', 'iobj').filter((at) => at > head && at < verb);
    const last = before.at(-1);
    if (deprel === 'ccomp' && last !== undefined && !hasDependent(tree, verb, 'mark')) return [last];
  }
  return surfaceSubjects(tree, verb);
}

/** Who the verb of a report beside a clause is of: its subject, "wrote X", or the words in front of it that hang elsewhere. */
export function reporters(tree: Tree, verb: number): number[] {
  const subjects = dependents(tree, verb, 'nsubj');
  if (subjects.length > 0) return subjects;
  const behind = dependents(tree, verb, 'obj').filter((child) => child > verb);
  if (behind.length > 0) return behind;
  const comma = tree.tokens.findLastIndex(({ text }, at) => at < verb && text === ',');
  if (comma < 0) return [];
  const isOutside = (at: number) => at <= comma || at >= verb;
  return tree.tokens.flatMap(({ head }, at) => (at > comma && at < verb && isOutside(head) ? [at] : []));
}

/** The first mention among tokens, or what stands for one: whoever made a statement, the name behind a title. */
export function firstMention(context: RuleContext, tokens: readonly number[]): number | null {
  return (
    ends(context, tokens)[0]?.mention ??
    tokens.flatMap((token) => [...maker(context, token), ...nameBehind(context, token)])[0] ??
    null
  );
}

/** "According to historian X": the name right behind a title, also where the parser did not tie them. */
function nameBehind({ index, tree }: RuleContext, title: number): number[] {
  if (tokenAt(tree, title).upos !== 'NOUN') return [];
  const mention = index.at(title + 1);
  if (mention === null) return [];
  const { kind, type, first: start } = index.mention(mention);
  return kind === 'name' && type === 'Person' && start === title + 1 ? [mention] : [];
}

/** "A report by X says", "a statement from X said", "X's spokesman said": whose words they are. */
function maker(context: RuleContext, token: number): number[] {
  const { tree } = context;
  if (!STATEMENT_NOUNS.has(lemmaAt(tree, token))) return [];
  const owner = ownerNamed(context, token);
  if (owner !== null) return [owner];
  return ends(context, withPreposition(tree, token, ['by', 'from', 'of', 'for'])).map(
    ({ mention }) => mention,
  );
}

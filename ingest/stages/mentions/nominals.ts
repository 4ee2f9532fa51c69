// Descriptions that stand for somebody or something: "the Russian president", "the alliance", "the two leaders".
import { NOMINALS, PERSON_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import type { MentionState, SentenceState } from '#ingest/state.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { dependents, subtree, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

/** Nouns in these places belong to another noun's phrase. */
const INSIDE = new Set(['compound', 'amod', 'flat', 'fixed', 'goeswith', 'advmod', 'case', 'nummod', 'det']);
const PREMODIFIERS = ['det', 'amod', 'compound', 'nummod', 'nmod'] as const;

/** An estimate, not measured: share of such phrases that describe an actor or a place. */
const CONFIDENCE = 0.8;

interface NominalType {
  type: string;
  kind: string | null;
}

function isPlural(tree: Tree, noun: number): boolean {
  const { lemma } = tokenAt(tree, noun);
  return lemma !== wordAt(tree, noun) || /^(?:people|police|troops|personnel|staff)$/.test(lemma);
}

function typeOfNoun(tree: Tree, noun: number, offices: ReadonlySet<number>): NominalType | null {
  const word = wordAt(tree, noun);
  const { lemma } = tokenAt(tree, noun);
  const thing = NOMINALS.get(lemma);
  if (thing) return { type: thing.type, kind: thing.kind };
  if (offices.has(noun) || PERSON_NOUNS.has(lemma) || PERSON_NOUNS.has(word)) {
    return { type: isPlural(tree, noun) ? 'Group' : 'Person', kind: null };
  }
  if (STANDS_FOR_OWNER.has(word) || STANDS_FOR_OWNER.has(lemma)) {
    return {
      type: lemma === 'government' || lemma === 'administration' ? 'Organization' : 'Group',
      kind: null,
    };
  }
  return null;
}

/** First token of the unbroken run of premodifiers in front of a noun. */
function startOf(tree: Tree, noun: number): number {
  let first = noun;
  const left = dependents(tree, noun, ...PREMODIFIERS).filter((child) => child < noun);
  for (const child of left.reverse()) {
    const part = subtree(tree, child).filter((token) => token < noun);
    const end = Math.max(...part);
    const gap = first - end;
    const hyphenated = gap === 2 && wordAt(tree, first - 1) === '-';
    if (gap !== 1 && !hyphenated) break;
    first = Math.min(...part);
  }
  return first;
}

export function nominalMentions(
  text: string,
  sentence: SentenceState,
  index: number,
  taken: ReadonlySet<number>,
): MentionState[] {
  const tree = treeOf(sentence);
  const officeHeads = new Set(findOffices(tree).map((office) => office.last - 1));
  return sentence.tokens.flatMap((_, noun): MentionState[] => {
    const { upos, deprel, end } = tokenAt(tree, noun);
    const isNoun = upos === 'NOUN' || (upos === 'PROPN' && officeHeads.has(noun));
    if (!isNoun || taken.has(noun) || INSIDE.has(deprel)) return [];
    const typed = typeOfNoun(tree, noun, officeHeads);
    if (!typed) return [];
    const first = startOf(tree, noun);
    const start = tokenAt(tree, first).start;
    return [
      {
        sentence: index,
        first,
        last: noun + 1,
        head: noun,
        start,
        end,
        text: text.slice(start, end),
        kind: 'nominal',
        type: typed.type,
        locationKind: typed.kind,
        title: null,
        confidence: CONFIDENCE,
        clusters: [],
      },
    ];
  });
}

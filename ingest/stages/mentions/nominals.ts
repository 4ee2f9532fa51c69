// Descriptions that stand for somebody or something: "the Russian president", "the alliance", "the two leaders".
import { COMPANY_NOUNS } from '#ingest/lexicon/company-nouns.ts';
import { KINDS_IN_CAPITALS } from '#ingest/lexicon/name-cues.ts';
import { NOMINALS, PERSON_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import type { MentionState, SentenceState } from '#ingest/state.ts';
import { phraseStart } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { hasDependent, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

/** Nouns in these places belong to another noun's phrase. */
const INSIDE = new Set(['compound', 'amod', 'flat', 'fixed', 'goeswith', 'advmod', 'case', 'nummod', 'det']);

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
  if (COMPANY_NOUNS.has(lemma) && isReferring(tree, noun)) return { type: 'Organization', kind: null };
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

/** "the insurer" of a clause: one beside a name or without "the" says what somebody is. */
function isReferring(tree: Tree, noun: number): boolean {
  return tokenAt(tree, noun).deprel !== 'appos' && hasDependent(tree, noun, 'det', 'the', 'this', 'that');
}

/** "The Court": a description in capitals, which the reader of names leaves alone. */
function isKindInCapitals(tree: Tree, noun: number): boolean {
  return KINDS_IN_CAPITALS.has(wordAt(tree, noun)) && wordAt(tree, noun - 1) === 'the';
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
    const isNoun =
      upos === 'NOUN' || (upos === 'PROPN' && (officeHeads.has(noun) || isKindInCapitals(tree, noun)));
    if (!isNoun || taken.has(noun) || INSIDE.has(deprel)) return [];
    const typed = typeOfNoun(tree, noun, officeHeads);
    if (!typed) return [];
    const first = phraseStart(tree, noun);
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

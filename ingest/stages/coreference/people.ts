// Clusters the names of people: full names first, then what is left of them; namesakes stay apart.
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import { HONORIFICS, OFFICES } from '#ingest/lexicon/offices.ts';
import type { MentionState } from '#ingest/state.ts';
import { possessorsOf } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { DraftKeys } from './draft-keys.ts';
import { generationOf, isVariantOf, nameWords } from './person-names.ts';
import { assign, type Gender, newDraft, type Work } from './types.ts';

interface Named {
  mention: number;
  words: string[];
  /** "jr", "ii"; null where the name has no mark of generation. */
  generation: string | null;
}

export function clusterPeople(work: Work): void {
  const named = work.mentions.flatMap((mention, index): Named[] =>
    mention.kind === 'name' && mention.type === 'Person'
      ? [{ mention: index, words: nameWords(mention.text), generation: generationAt(work, mention) }]
      : [],
  );
  const marked = ({ generation }: Named): number => (generation === null ? 0 : 1);
  const byLength = [...named].sort(
    (left, right) =>
      right.words.length - left.words.length || marked(right) - marked(left) || left.mention - right.mention,
  );
  const full = byLength.filter(({ words }) => words.length > 1);
  const single = named.filter(({ words }) => words.length === 1);
  const owned: Owned = { words: new Map(), generations: new Map(), keys: new DraftKeys() };
  for (const entry of full) {
    const fits = fitting(owned, entry);
    if (fits.length > 1 && fits.every((draft) => owned.generations.has(draft))) {
      const chosen = chooseNamesake(work, entry.mention, fits);
      if (chosen !== null) place(work, owned, entry, chosen);
    } else place(work, owned, entry, fits.length === 1 ? (fits[0] ?? null) : null);
  }
  for (const entry of single) {
    const fits = fitting(owned, entry);
    if (fits.length === 0) place(work, owned, entry, null);
    else {
      const chosen = fits.length === 1 ? (fits[0] ?? null) : chooseNamesake(work, entry.mention, fits);
      if (chosen !== null && agrees(work, entry.mention, chosen)) place(work, owned, entry, chosen);
    }
  }
}

const ABBREVIATED = /^(?:Jr|Sr)\.?$/;
const WRITTEN_OUT = /^(?:II|III|IV|Junior|Senior)$/;

/** The mark of generation in a name or right behind it: "John Smith, Jr.", but not "John Smith, senior adviser". */
function generationAt(work: Work, { text, sentence, last }: MentionState): string | null {
  const tree = work.indexes[sentence]?.tree;
  const within = generationOf(text);
  if (within !== null || tree === undefined) return within;
  const comma = wordAt(tree, last) === ',';
  const behind = tokenAt(tree, comma ? last + 1 : last).text;
  const isMark = ABBREVIATED.test(behind) || (!comma && WRITTEN_OUT.test(behind));
  return isMark ? generationOf(`${text} ${behind}`) : null;
}

/** The fullest name of each draft, its mark of generation, and the drafts by their words. */
interface Owned {
  words: Map<number, string[]>;
  generations: Map<number, string>;
  keys: DraftKeys;
}

/** Father and son share all words of their names: what is marked otherwise is somebody else. */
function fitting({ words, generations, keys }: Owned, entry: Named): number[] {
  return keys.sharing(entry.words.slice(-1)).filter((draft) => {
    const known = generations.get(draft) ?? null;
    const apart = known !== null && entry.generation !== null && known !== entry.generation;
    return !apart && isVariantOf(entry.words, words.get(draft) ?? []);
  });
}

function place(work: Work, owned: Owned, entry: Named, chosen: number | null): void {
  const draft = chosen ?? newDraft(work, 'Person', null);
  if (chosen === null) {
    owned.words.set(draft, entry.words);
    owned.keys.add(
      draft,
      entry.words.flatMap((word) => [word, ...word.split('-')]),
    );
  }
  if (entry.generation !== null) owned.generations.set(draft, entry.generation);
  assign(work, entry.mention, draft);
  const cluster = work.drafts[draft];
  const mention = work.mentions[entry.mention];
  if (cluster === undefined || mention === undefined) return;
  if (!cluster.names.includes(mention.text)) cluster.names.push(mention.text);
  cluster.gender ??=
    genderAt(work, entry.mention) ??
    (entry.words.length > 1 ? genderOfFirstName(entry.words[0] ?? '') : null);
}

/** Gender by the honorific in front or a gendered office ("spokeswoman", "king"). */
function genderAt(work: Work, mention: number): Gender | null {
  const target = work.mentions[mention];
  if (target === undefined) return null;
  const tree = work.indexes[target.sentence]?.tree;
  if (tree === undefined) return null;
  const honorific =
    HONORIFICS.get(wordAt(tree, target.first - 1)) ?? HONORIFICS.get(wordAt(tree, target.first));
  if (honorific === 'male' || honorific === 'female') return honorific;
  return genderOfTitle(target.title);
}

export function genderOfTitle(title: string | null): Gender | null {
  if (title === null) return null;
  if (/woman|queen|princess|empress|lady|actress|duchess|congresswoman|widow$/.test(title)) return 'female';
  return /(?<!wo)man$|king|prince\b|emperor|sultan|pope|bishop|emir|patriarch/.test(title) ? 'male' : null;
}

function agrees(work: Work, mention: number, draft: number): boolean {
  const gender = genderAt(work, mention);
  const known = work.drafts[draft]?.gender ?? null;
  return gender === null || known === null || gender === known;
}

/** Among namesakes: the same office, else the gender, else the one named last if the others are further away. */
function chooseNamesake(work: Work, mention: number, fits: readonly number[]): number | null {
  const target = work.mentions[mention];
  if (target === undefined) return null;
  const title = target.title;
  // Being a member of something tells no namesakes apart.
  if (title !== null && OFFICES.get(title)?.id !== 'member') {
    const same = fits.filter((draft) =>
      work.drafts[draft]?.titles.some((known) => known === title || known.endsWith(title)),
    );
    if (same.length === 1) return same[0] ?? null;
    if (same.length === 0) return null;
  }
  const alike = fits.filter((draft) => agrees(work, mention, draft));
  const own = alike.filter((draft) => !isRelative(work, draft));
  const agreeing = own.length > 0 && own.some((draft) => isCalledSo(work, draft, target)) ? own : alike;
  if (agreeing.length === 1) return agreeing[0] ?? null;
  const latest = agreeing
    .map((draft) => ({ draft, sentence: lastSentence(work, draft, mention) }))
    .filter(({ sentence }) => sentence >= 0)
    .sort((left, right) => right.sentence - left.sentence);
  const [first, second] = latest;
  if (first === undefined) return null;
  return second === undefined || second.sentence < first.sentence ? first.draft : null;
}

/** Whether the text has called somebody by just this name before. */
function isCalledSo(work: Work, draft: number, { text, start }: MentionState): boolean {
  const words = nameWords(text).join(' ');
  return (work.drafts[draft]?.mentions ?? []).some((mention) => {
    const other = work.mentions[mention];
    return other !== undefined && other.start < start && nameWords(other.text).join(' ') === words;
  });
}

/** "His brother, X Y": brought in as somebody's relative, by the full name that tells him from the other. */
function isRelative(work: Work, draft: number): boolean {
  const [first] = [...(work.drafts[draft]?.mentions ?? [])].sort((left, right) => left - right);
  const mention = work.mentions[first ?? -1];
  const tree = mention === undefined ? undefined : work.indexes[mention.sentence]?.tree;
  if (mention === undefined || tree === undefined) return false;
  const { head, deprel } = tokenAt(tree, mention.head);
  const nouns = dependents(tree, mention.head, 'appos', 'nmod', 'compound');
  if (deprel === 'appos' || deprel === 'flat') nouns.push(head);
  return nouns.some((noun) => {
    const kin = KIN.has(OFFICES.get(lemmaAt(tree, noun))?.id ?? '') || KIN_FURTHER.has(lemmaAt(tree, noun));
    return kin && possessorsOf(tree, noun).length > 0;
  });
}

const KIN: ReadonlySet<string> = new Set(['spouse', 'parent', 'child', 'sibling']);
const KIN_FURTHER: ReadonlySet<string> = new Set(
  'cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother stepson stepdaughter'.split(
    ' ',
  ),
);

function lastSentence(work: Work, draft: number, before: number): number {
  const at = work.mentions[before]?.start ?? 0;
  const sentences = (work.drafts[draft]?.mentions ?? []).flatMap((mention) => {
    const other = work.mentions[mention];
    return other !== undefined && other.start < at ? [other.sentence] : [];
  });
  return sentences.reduce((last, sentence) => Math.max(last, sentence), -1);
}

// What a word of a sentence can be an end of: an actor, something that is somewhere, or nothing.
import { DATE_NOUNS } from '../../lexicon/date-nouns.ts';
import { DERIVED_NOUNS } from '../../lexicon/event-derived-nouns.ts';
import { EVENT_NOUNS } from '../../lexicon/nominals.ts';
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { lemmaAt, tokenAt, wordAt } from '../../syntax/tree.ts';
import { DEED_NOUNS } from './deeds.ts';

const ACTORS = new Set(['Person', 'Organization', 'Group', 'Location']);
const ABSTRACT_ENDING = /(?:[st]ion|ment|ness|ity|ism|ance|ence|sis|ship|cy|edom|ure)$/;
/** Things and bodies in spite of their ending. */
const CONCRETE = new Set(
  `station community coalition equipment government regiment detachment settlement ammunition munition population
   organization organisation agency facility city university authority delegation opposition presence structure
   infrastructure residence parliament`.split(/\s+/),
);
const ABSTRACT = new Set(
  `progress momentum right ceasefire series crisis remark step place part work way term call advance aid news role threat
   terror terrorism violence safety plan case example process talk report result time number level help peace effort
   defeat`.split(/\s+/),
);
/** Actors by a common noun, beyond those that the reader keeps mentions of. */
const ACTOR_NOUNS = new Set(
  `insurgent operative extremist jihadist combatant airman sailor employee member partner participant minority squadron
   battalion brigade regiment unit nation opposition force community aircraft tribe clan counterpart party
   business`.split(/\s+/),
);

/** Somebody who acts: a name or description of a person, body, group or state, or a pronoun that points at one. */
export function isActor({ tree, at, mention }: MentionIndex, token: number): boolean {
  const found = at(token);
  if (found === null) return false;
  const { type, kind, head } = mention(found);
  if (kind === 'pronoun') return true;
  if (kind === 'name') return ACTORS.has(type);
  return head === token && (ACTORS.has(type) || ACTOR_NOUNS.has(lemmaAt(tree, token)));
}

/** Somebody or something that can be at a place or be hit: no dates, acts or qualities. */
export function isThing(index: MentionIndex, token: number): boolean {
  const { tree } = index;
  if (isActor(index, token)) return true;
  const lemma = lemmaAt(tree, token);
  if (DATE_NOUNS.has(lemma) || DATE_NOUNS.has(wordAt(tree, token))) return false;
  const { upos } = tokenAt(tree, token);
  if (upos === 'PROPN') return true;
  if (upos !== 'NOUN' || ABSTRACT.has(lemma) || EVENT_NOUNS.has(lemma)) return false;
  if (CONCRETE.has(lemma) || DEED_NOUNS.has(lemma)) return true;
  return !DERIVED_NOUNS.has(lemma) && !ABSTRACT_ENDING.test(lemma);
}

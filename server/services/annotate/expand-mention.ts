// Words of an article that no reader took for anybody, as the name of an entity.
import type { MentionRef, NewDecision } from '#cypher/model/decision.ts';

import type { MentionBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import type { Author } from './author.ts';
import { findEntity } from './find-entity.ts';
import { requireEntityType } from './fit.ts';
import { firstPart, holdEntity } from './holds.ts';
import { quoteAll } from './quote.ts';
import { invalid } from './refusals.ts';

/** UTF-16 code units of the longest name. */
const LONGEST = 200;

/** The words without the space around them, each place once. */
async function wordsOf(access: Access, { words }: MentionBody): Promise<[MentionRef, ...MentionRef[]]> {
  const quoted = await quoteAll(access, words);
  const trimmed = quoted.map(({ document, start, quote }) => {
    const name = quote.trim();
    const from = start + quote.indexOf(name);
    return { document, start: from, end: from + name.length, quote: name };
  });
  const [first, ...rest] = [...new Map(trimmed.map((ref) => [`${ref.start}:${ref.end}`, ref])).values()];
  const all = first === undefined ? [] : [first, ...rest];
  if (first === undefined || all.some(({ quote }) => quote === '')) {
    throw invalid('The selection holds no words', 'Select the words of the article that name somebody.');
  }
  if (rest.some(({ document }) => document !== first.document)) {
    throw invalid('The words are of several documents', 'Name those of each document by themselves.');
  }
  const long = all.find(({ quote }) => quote.length > LONGEST);
  if (long !== undefined) {
    throw invalid(
      `The selection has ${long.quote.length} characters, which is no name`,
      `Select the name alone, up to ${LONGEST} characters.`,
    );
  }
  return [first, ...rest];
}

/** A name on one line, with single spaces. */
function spelled(name: string): string {
  return name.replaceAll(/\s+/g, ' ');
}

export async function expandMention(
  access: Access,
  { by, reason, ontology }: Author,
  body: MentionBody,
): Promise<NewDecision> {
  const mentions = await wordsOf(access, body);
  const words = spelled(mentions[0].quote);
  if (body.entity !== undefined) {
    const { id, type } = await findEntity(access, body.entity);
    const same = firstPart(await holdEntity(access, id), id);
    return { kind: 'mention', by, reason, payload: { mentions, name: words, type, same } };
  }
  if (body.type === undefined) {
    throw invalid('A new entity needs a type', 'Say what it is, or name the entity that these words mean.');
  }
  const type = requireEntityType(ontology, body.type);
  const name = body.name === undefined ? words : spelled(body.name.trim());
  return { kind: 'mention', by, reason, payload: { mentions, name, type, same: null } };
}

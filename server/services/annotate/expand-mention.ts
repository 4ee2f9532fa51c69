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

/** The words without the space around them. */
async function wordsOf(access: Access, { words }: MentionBody): Promise<MentionRef> {
  const [quoted] = await quoteAll(access, [words]);
  const quote = quoted?.quote.trim() ?? '';
  if (quoted === undefined || quote === '') {
    throw invalid('The selection holds no words', 'Select the words of the article that name somebody.');
  }
  if (quote.length > LONGEST) {
    throw invalid(
      `The selection has ${quote.length} characters, which is no name`,
      `Select the name alone, up to ${LONGEST} characters.`,
    );
  }
  const start = quoted.start + quoted.quote.indexOf(quote);
  return { document: quoted.document, start, end: start + quote.length, quote };
}

export async function expandMention(
  access: Access,
  { by, reason, ontology }: Author,
  body: MentionBody,
): Promise<NewDecision> {
  const mention = await wordsOf(access, body);
  const words = mention.quote.replaceAll(/\s+/g, ' ');
  if (body.entity !== undefined) {
    const { id, type } = await findEntity(access, body.entity);
    const same = firstPart(await holdEntity(access, id), id);
    return { kind: 'mention', by, reason, payload: { mention, name: words, type, same } };
  }
  if (body.type === undefined) {
    throw invalid('A new entity needs a type', 'Say what it is, or name the entity that these words mean.');
  }
  const type = requireEntityType(ontology, body.type);
  const name = body.name?.trim() ?? words;
  return { kind: 'mention', by, reason, payload: { mention, name, type, same: null } };
}

// Where an entity is mentioned, by pages: what a split chooses from.
import { entityMentions as query } from '#cypher/queries/entities/mentions.ts';

import type { MentionsDto, MentionsQuery } from '../../contract/mentions.ts';
import type { Access } from '../access.ts';
import { findOne } from '../find-one.ts';
import { missingEntity } from '../missing-entity.ts';

/** Throws NOT_FOUND. */
export async function entityMentions(
  access: Access,
  id: string,
  { limit, after }: MentionsQuery,
): Promise<MentionsDto> {
  const params = { id, after: after ?? null, limit: limit + 1 };
  const { total, mentions } = await findOne(access, query, params, missingEntity(id));
  const page = mentions.slice(0, limit);
  return {
    mentions: page.map(({ key: _key, ...mention }) => mention),
    total,
    next: mentions.length > limit ? (page.at(-1)?.key ?? null) : null,
  };
}

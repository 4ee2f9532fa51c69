// The present entities that a decision is about: the ends of its claims, and where its clusters lead.
import type { QueryDescriptor } from '../../store/types.ts';
import { ABOUT_ENTITIES } from './about.ts';

/** A retraction is about what it takes back. */
export const decisionEntities: QueryDescriptor<{ id: string }, string> = {
  name: 'decisions/entities',
  access: 'read',
  limit: 1000,
  text: `
MATCH (d:Decision {id: $id})
${ABOUT_ENTITIES}
RETURN DISTINCT e.id AS row ORDER BY row`,
  map: ({ row }) => String(row),
};

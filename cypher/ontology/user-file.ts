// The shape of a user's own ontology file.
import Type, { type Static } from 'typebox';

import { RELATION_GROUPS } from './types.ts';

const Closed = { additionalProperties: false };
const Text = Type.String({ minLength: 1, maxLength: 200 });
const Color = Type.Object(
  {
    light: Type.String({ pattern: '^#[0-9a-fA-F]{6}$' }),
    dark: Type.String({ pattern: '^#[0-9a-fA-F]{6}$' }),
  },
  Closed,
);

const UserEntityType = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Z][A-Za-z0-9]{0,59}$' }),
    label: Text,
    plural: Text,
    color: Color,
    /** A Tabler icon name; a plain circle when left out. */
    icon: Type.Optional(Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })),
  },
  Closed,
);

const UserRelationType = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$', maxLength: 60 }),
    label: Text,
    /** Needed unless symmetric. */
    inverse: Type.Optional(Text),
    group: Type.Enum(RELATION_GROUPS),
    root: Type.Optional(Type.String({ pattern: '^[A-Z]+$', maxLength: 30 })),
    domain: Type.Array(Text),
    range: Type.Array(Text),
    symmetric: Type.Optional(Type.Boolean()),
    color: Type.Optional(Color),
    description: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  Closed,
);

export const UserOntology = Type.Object(
  {
    entityTypes: Type.Optional(Type.Array(UserEntityType, { maxItems: 200 })),
    relationTypes: Type.Optional(Type.Array(UserRelationType, { maxItems: 500 })),
  },
  Closed,
);
export type UserOntology = Static<typeof UserOntology>;

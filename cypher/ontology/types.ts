// The shape of the ontology: entity types and relation types as data.
export interface EntityType {
  /** PascalCase; also the Neo4j label beside :Entity. */
  id: string;
  label: string;
  plural: string;
  /** CSS colours, safe for colour-blind readers, for the light and the dark scheme. */
  color: { light: string; dark: string };
  /** A Tabler icon name. */
  icon: string;
  /** Location only: the kinds it can have. */
  kinds?: readonly string[];
}

export const RELATION_GROUPS = [
  'role',
  'membership',
  'person',
  'place',
  'structure',
  'stance',
  'event',
  'open',
] as const;
export type RelationGroup = (typeof RELATION_GROUPS)[number];

export interface RelationType {
  /** UPPER_SNAKE; also the Neo4j relationship type. */
  id: string;
  /** "met", "is head of state of": reads between subject and object. */
  label: string;
  /** Reads from the object's side: "was met by"; equal to label when symmetric. */
  inverse: string;
  group: RelationGroup;
  /** PLOVER root for events, else null. */
  root: string | null;
  /** Entity type ids, or 'Location:country' for one kind. Empty means any. */
  domain: readonly string[];
  range: readonly string[];
  symmetric: boolean;
  color: { light: string; dark: string };
  description: string;
}

/** A claim type whose object is a date: a property of its subject, no edge. */
export interface PropertyType {
  /** UPPER_SNAKE; the claim's type. */
  id: string;
  /** Name of the property: "born". */
  property: string;
  /** What people read in front of the date. */
  label: string;
  /** Entity type ids that can have it. */
  domain: readonly string[];
}

export interface Ontology {
  entityTypes: ReadonlyMap<string, EntityType>;
  relationTypes: ReadonlyMap<string, RelationType>;
}

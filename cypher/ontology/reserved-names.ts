// Names that a user's own type cannot take, because the database uses them for something else.

/** Relationship types of readings that are not asserted, and of evidence and decisions. */
export const RESERVED_RELATIONS: ReadonlySet<string> = new Set([
  'DENIED',
  'PROPOSED',
  'ALLEGED',
  'ABOUT',
  'ADDS',
  'ATTRIBUTED_TO',
  'IN',
  'IN_CLUSTER',
  'NAMES',
  'OBJECT',
  'OF',
  'READ',
  'RESOLVES_TO',
  'RETRACTS',
  'STATED_IN',
  'SUBJECT',
  'SUPPORTS',
]);

/** Labels of nodes that are no entities, and of all that are. */
export const RESERVED_LABELS: ReadonlySet<string> = new Set([
  'Entity',
  'Document',
  'Run',
  'Sentence',
  'Mention',
  'Cluster',
  'Claim',
  'Decision',
  'Edge',
  'NameKey',
]);

/** Prefix of everything that only keeps the database in order. */
export const OWN_PREFIX = /^relata/i;

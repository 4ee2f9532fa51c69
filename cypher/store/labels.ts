// The labels under which Relata keeps its nodes.

/** Labels that anyone might use: finding them without our mark means that the database is somebody else's. */
export const SHARED_LABELS = [
  'Document',
  'Run',
  'Sentence',
  'Mention',
  'Cluster',
  'NameKey',
  'Claim',
  'Decision',
  'Entity',
  'Edge',
] as const;

/** Bookkeeping that `reset` deletes too; the prefix keeps clear of others. RelataMeta stays: it describes the schema. */
export const BOOKKEEPING_LABELS = [
  'RelataDirty',
  'RelataCopyKey',
  'RelataCounter',
  'RelataQuery',
  'RelataFavourite',
  'RelataView',
  'RelataTally',
] as const;

export const META_LABEL = 'RelataMeta';

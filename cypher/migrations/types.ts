// The shape of a migration.
export interface Migration {
  /** Position in the sequence: 1, 2, 3, ... also the number in the file's name. */
  version: number;
  name: string;
  /** Schema commands, each idempotent (IF NOT EXISTS), run in their order, each in a transaction of its own. */
  statements: readonly string[];
}

// neo4j-driver as its documentation shows it: the reference that answers through the API are measured against.
import neo4j from 'neo4j-driver';

export interface BareDriver {
  /** Runs one read in a session of its own; answers the values of the column `row`. */
  read(text: string, params: Record<string, unknown>): Promise<unknown[]>;
  close(): Promise<void>;
}

/** JavaScript numbers go out as floats; limits must be integers. */
function withIntegers(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

export function openBareDriver(uri: string, user: string, password: string): BareDriver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  return {
    async read(text, params) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const result = await session.executeRead((tx) => tx.run(text, withIntegers(params)));
        return result.records.map((record) => record.get('row') as unknown);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

// Everything in the database as sorted lines, without what differs by nature between two equal databases: element ids,
// marks of work to do, and locks.
import type { TestDatabase } from './store-database.ts';

const PASSING = "['RelataDirty', 'RelataLock', 'RelataMeta']";

function line(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)))
      : item,
  );
}

/** Nodes and relationships, each a line of JSON with sorted keys. */
export async function dumpDatabase({ cypher }: TestDatabase): Promise<string[]> {
  const nodes = await cypher(
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN ${PASSING})
     RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const relationships = await cypher(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.key) AS from, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.key) AS to`,
  );
  return [
    ...nodes.map(({ labels, properties }) => line({ labels: [...(labels as string[])].sort(), properties })),
    ...relationships.map(line),
  ].sort();
}

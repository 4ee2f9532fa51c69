// `relata export`: evidence, decisions and graph as JSON lines, each with what it is a record of, page by page.
import { Command, Option } from 'commander';

import { exportClaims } from '#cypher/queries/export/claims.ts';
import { exportDecisions } from '#cypher/queries/export/decisions.ts';
import { exportDocuments } from '#cypher/queries/export/documents.ts';
import { exportEdges } from '#cypher/queries/export/edges.ts';
import { exportEntities } from '#cypher/queries/export/entities.ts';
import type { PageParams } from '#cypher/queries/export/page.ts';
import type { QueryDescriptor, Store } from '#cypher/store/index.ts';

import type { Context } from '../context.ts';
import { withDatabase } from '../open-database.ts';

const PAGE = 500;
const EXAMPLES = `
One JSON object a line: {"record": "document" | "claim" | "decision" | "entity" | "edge", ...}

Examples:
  relata export > everything.jsonl
  relata export --only edges entities | jq .name`;

/** Rows of one kind, in an order of their own, a page at a time. */
type Exporter = (store: Store, signal: AbortSignal) => AsyncGenerator<object>;

async function* pages<Row, Key extends string | number>(
  store: Store,
  query: QueryDescriptor<{ after: Key; limit: number }, Row>,
  first: Key,
  keyOf: (row: Row) => Key,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  let after = first;
  for (;;) {
    const { rows } = await store.run(query, { after, limit: PAGE }, { signal });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = keyOf(last);
  }
}

function byId<Row extends object>(
  record: string,
  query: QueryDescriptor<PageParams, Row>,
  idOf: (row: Row) => string,
  shape: (row: Row) => object = (row) => row,
): Exporter {
  return async function* (store, signal) {
    for await (const row of pages(store, query, '', idOf, signal)) yield { record, ...shape(row) };
  };
}

const EXPORTERS = {
  documents: byId('document', exportDocuments, (row) => row.id),
  claims: byId('claim', exportClaims, (row) => row.id),
  decisions: async function* (store, signal) {
    for await (const row of pages(store, exportDecisions, 0, (decision) => decision.seq, signal)) {
      yield { record: 'decision', ...row };
    }
  },
  entities: byId('entity', exportEntities, (row) => row.id),
  edges: byId(
    'edge',
    exportEdges,
    (row) => row.edge.id,
    ({ edge, claims }) => ({ ...edge, claims }),
  ),
} satisfies Record<string, Exporter>;

type Part = keyof typeof EXPORTERS;
const PARTS = Object.keys(EXPORTERS) as Part[];

async function run(context: Context, options: { only?: Part[] }): Promise<void> {
  const { terminal, signal } = context;
  await withDatabase(context, async ({ store }) => {
    for (const part of PARTS.filter((name) => options.only === undefined || options.only.includes(name))) {
      for await (const row of EXPORTERS[part](store, signal)) {
        if (terminal.closed) return;
        await terminal.print(JSON.stringify(row));
      }
    }
  });
}

export function exportCommand(context: Context): Command {
  return new Command('export')
    .description('print evidence, decisions and graph as JSON lines')
    .addOption(new Option('--only <parts...>', 'parts to print').choices(PARTS))
    .addOption(new Option('--format <format>', 'JSON lines').choices(['json']).default('json'))
    .addHelpText('after', EXAMPLES)
    .action((options: { only?: Part[] }) => run(context, options));
}

// `relata serve`: the web app, until a signal ends it.
import { Command } from 'commander';

import type { Context } from '../context.ts';
import { parsePort } from '../options.ts';
import type { ServeOptions } from '../serve.ts';

const EXAMPLES = `
Starts a Neo4j of its own unless NEO4J_URI names yours. Ctrl-C stops it, a second Ctrl-C at once.

Examples:
  relata serve
  relata serve --port 8080
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=... relata serve`;

export function serveCommand(context: Context): Command {
  return (
    new Command('serve')
      .description('serve the web app')
      .option('--port <port>', 'port to listen on (RELATA_PORT)', parsePort)
      .option('--host <host>', 'address to listen on (RELATA_HOST)')
      .option('--sample', 'put the sample into an empty local database')
      .addHelpText('after', EXAMPLES)
      // The server is a third of what there is to load, and no other command needs it.
      .action(async (options: ServeOptions) => (await import('../serve.ts')).serve(context, options))
  );
}

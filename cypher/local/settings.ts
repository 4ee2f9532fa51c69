// The managed Neo4j's settings: for a laptop, for this machine only, closed to files and URLs.
import { RelataError } from '#cypher/model/errors.ts';

export interface SettingsInput {
  port: number;
  heapMb: number;
  pageCacheMb: number;
}

const MIN_HEAP_MB = 256;
const MIN_PAGE_CACHE_MB = 16;

/** Throws CONFIG_INVALID when a size makes no sense: Neo4j would die on it with less to say. */
export function checkSettings({ port, heapMb, pageCacheMb }: SettingsInput): void {
  const faults = [
    Number.isInteger(port) && port >= 0 && port <= 65_535 ? '' : `port ${port} is not between 0 and 65535`,
    Number.isInteger(heapMb) && heapMb >= MIN_HEAP_MB ? '' : `heap of ${heapMb} MB is under ${MIN_HEAP_MB}`,
    Number.isInteger(pageCacheMb) && pageCacheMb >= MIN_PAGE_CACHE_MB
      ? ''
      : `page cache of ${pageCacheMb} MB is under ${MIN_PAGE_CACHE_MB}`,
  ].filter((fault) => fault !== '');
  if (faults.length === 0) return;
  throw new RelataError('CONFIG_INVALID', `The local Neo4j cannot be set up so: ${faults.join('; ')}.`, {
    help: 'Give whole numbers of megabytes and a port number.',
  });
}

/** Settings that hold however Neo4j is run. */
export function sharedSettings({ heapMb, pageCacheMb }: SettingsInput): [string, string][] {
  return [
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
    ['server.memory.heap.initial_size', `${heapMb}m`],
    ['server.memory.heap.max_size', `${heapMb}m`],
    ['server.memory.pagecache.size', `${pageCacheMb}m`],
    ['dbms.usage_report.enabled', 'false'],
    // A database that fills looks different every second: planning all statements anew each time costs more than it gains.
    ['dbms.cypher.min_replan_interval', '60s'],
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
    // Else Bolt waits twice 5 s after the last connection before it lets the process end.
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', '0'],
    ['db.tx_log.preallocate', 'false'],
    ['db.tx_log.rotation.retention_policy', '1 days 256M'],
  ];
}

/** The text of neo4j.conf for a server that is a process of this machine. */
export function neo4jConf(input: SettingsInput): string {
  const address = `127.0.0.1:${input.port}`;
  const settings: [string, string][] = [
    ['server.default_listen_address', '127.0.0.1'],
    ['server.bolt.enabled', 'true'],
    ['server.bolt.listen_address', address],
    ['server.bolt.advertised_address', address],
    ['server.config.strict_validation.enabled', 'true'],
    ...sharedSettings(input),
  ];
  const lines = settings.map(([name, value]) => `${name}=${value}`);
  return `# Written by Relata at every start; changes here do not last.\n${lines.join('\n')}\n`;
}

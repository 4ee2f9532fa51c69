// Every environment variable that Relata reads, as a descriptor: what it is for, its default, how it is checked.
import { isAbsolute, join } from 'node:path';

import { RelataError } from '#cypher/model/errors.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Env = Readonly<Record<string, string | undefined>>;

export interface Config {
  neo4j: { uri: string; user: string; password: string; database: string | null } | null;
  /** Null takes the home database. Also holds for the local Neo4j. */
  dataFolder: string;
  cacheFolder: string;
  port: number;
  /** True when the user named the port: then a busy one is an error, else the next free one is taken. */
  portAsked: boolean;
  host: string;
  actor: string;
  ontologyFile: string | null;
  modelFolder: string;
  /** Processes that read; null lets the reader decide. */
  workers: number | null;
  maxTextBytes: number;
  logLevel: LogLevel;
  /** What programs that are run are given: Java, Maven and Docker are found by its PATH and JAVA_HOME. */
  environment: Env;
}

export interface Setting {
  name: string;
  purpose: string;
  /** The default in words, for the table in the guide. */
  fallback: string;
}

/** In the order of the guide's table. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'NEO4J_URI',
    purpose: 'Your own Neo4j: neo4j://, neo4j+s://, bolt:// ...',
    fallback: 'a local one, managed',
  },
  { name: 'NEO4J_USER', purpose: 'User at NEO4J_URI', fallback: 'neo4j' },
  { name: 'NEO4J_PASSWORD', purpose: 'Password at NEO4J_URI', fallback: 'none; needed with NEO4J_URI' },
  { name: 'NEO4J_DATABASE', purpose: 'Database at NEO4J_URI', fallback: "the user's home database" },
  { name: 'RELATA_DATA', purpose: 'Folder of the local Neo4j', fallback: './data' },
  { name: 'RELATA_CACHE', purpose: 'Folder of what is fetched once', fallback: './.cache' },
  { name: 'RELATA_PORT', purpose: 'Port of the web app', fallback: '4747, or the next free one' },
  { name: 'RELATA_HOST', purpose: 'Address the web app listens on', fallback: '127.0.0.1' },
  { name: 'RELATA_ACTOR', purpose: 'Name under which decisions are written', fallback: 'your user name' },
  {
    name: 'RELATA_ONTOLOGY',
    purpose: 'JSON file with entity and relation types of your own',
    fallback: 'none',
  },
  { name: 'RELATA_MODEL', purpose: 'Folder of the reading model', fallback: './models' },
  {
    name: 'RELATA_WORKERS',
    purpose: 'Processes that read text, 1 to 64',
    fallback: 'by the number of cores',
  },
  { name: 'RELATA_MAX_TEXT_BYTES', purpose: 'Largest text of one document', fallback: '2000000' },
  { name: 'JAVA_HOME', purpose: 'Java for the local Neo4j, 17 or newer', fallback: 'the java on your PATH' },
  { name: 'RELATA_LOG_LEVEL', purpose: `One of ${LOG_LEVELS.join(', ')}`, fallback: 'warn' },
];

/** The table for --help. */
export function settingsHelp(): string {
  const width = Math.max(...SETTINGS.map(({ name }) => name.length));
  const lines = SETTINGS.map(
    ({ name, purpose, fallback }) => `  ${name.padEnd(width)}  ${purpose} (${fallback})`,
  );
  return ['Environment, also read from the file .env:', ...lines].join('\n');
}

const URI_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
/** The password in an address is not shown. */
const USER_INFO = /\/\/[^/@]*@/;

function invalid(name: string, value: string, allowed: string): RelataError {
  const shown = JSON.stringify(value.replace(USER_INFO, '//...@'));
  return new RelataError('CONFIG_INVALID', `${name} is ${shown}`, {
    help: `Allowed: ${allowed}. Set it in the environment or in the file .env.`,
    details: { name },
  });
}

/** An empty variable counts as unset. */
function read(env: Env, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function readInteger(env: Env, name: string, smallest: number, largest: number): number | null {
  const value = read(env, name);
  if (value === null) return null;
  const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= smallest && number <= largest)) {
    throw invalid(name, value, `a whole number from ${smallest} to ${largest}`);
  }
  return number;
}

function readNeo4j(env: Env): Config['neo4j'] {
  const uri = read(env, 'NEO4J_URI');
  if (uri === null) return null;
  if (!URL.canParse(uri) || !URI_SCHEMES.includes(new URL(uri).protocol) || new URL(uri).hostname === '') {
    throw invalid(
      'NEO4J_URI',
      uri,
      `an address such as neo4j://localhost:7687, with ${URI_SCHEMES.join(' ')}`,
    );
  }
  const password = env.NEO4J_PASSWORD ?? '';
  if (password === '') {
    throw new RelataError('CONFIG_INVALID', 'NEO4J_URI is set but NEO4J_PASSWORD is not', {
      help: 'Set NEO4J_PASSWORD in the environment or in the file .env.',
      details: { name: 'NEO4J_PASSWORD' },
    });
  }
  return { uri, user: read(env, 'NEO4J_USER') ?? 'neo4j', password, database: read(env, 'NEO4J_DATABASE') };
}

function readHost(env: Env): string {
  const host = read(env, 'RELATA_HOST') ?? '127.0.0.1';
  if (!/^[\w.:-]+$/.test(host))
    throw invalid('RELATA_HOST', host, 'a host name or an IP address, without port');
  return host;
}

function readLogLevel(env: Env): LogLevel {
  const value = read(env, 'RELATA_LOG_LEVEL') ?? 'warn';
  const level = LOG_LEVELS.find((known) => known === value);
  if (level === undefined) throw invalid('RELATA_LOG_LEVEL', value, LOG_LEVELS.join(', '));
  return level;
}

const DEFAULT_PORT = 4747;
const DEFAULT_TEXT_BYTES = 2_000_000;
const MOST_TEXT_BYTES = 100_000_000;
const LONGEST_ACTOR = 100;

/**
 * The configuration from variables. Relative folders count from the project's root, wherever the user stands, so that
 * every command finds the same data. Throws CONFIG_INVALID.
 */
export function parseSettings(env: Env, defaults: { root: string; userName: string }): Config {
  const folder = (name: string, fallback: string) => {
    const value = read(env, name) ?? fallback;
    return isAbsolute(value) ? value : join(defaults.root, value);
  };
  const port = readInteger(env, 'RELATA_PORT', 1, 65_535);
  const actor = read(env, 'RELATA_ACTOR') ?? defaults.userName;
  if (actor.length > LONGEST_ACTOR)
    throw invalid('RELATA_ACTOR', actor, `at most ${LONGEST_ACTOR} characters`);
  return {
    neo4j: readNeo4j(env),
    dataFolder: folder('RELATA_DATA', 'data'),
    cacheFolder: folder('RELATA_CACHE', '.cache'),
    port: port ?? DEFAULT_PORT,
    portAsked: port !== null,
    host: readHost(env),
    actor,
    ontologyFile: read(env, 'RELATA_ONTOLOGY') === null ? null : folder('RELATA_ONTOLOGY', ''),
    modelFolder: folder('RELATA_MODEL', 'models'),
    workers: readInteger(env, 'RELATA_WORKERS', 1, 64),
    maxTextBytes: readInteger(env, 'RELATA_MAX_TEXT_BYTES', 1, MOST_TEXT_BYTES) ?? DEFAULT_TEXT_BYTES,
    logLevel: readLogLevel(env),
    environment: env,
  };
}

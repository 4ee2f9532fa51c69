// The configuration: defaults, what wins, what is refused and how it is said.
import { describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';

import { describeError } from './failure.ts';
import { type Env, parseSettings, SETTINGS, settingsHelp } from './settings.ts';

const parse = (env: Env) => parseSettings(env, { root: '/project', userName: 'ana' });

function refusal(env: Env): RelataError {
  try {
    parse(env);
  } catch (error) {
    if (error instanceof RelataError) return error;
  }
  throw new Error('it was accepted');
}

describe('L1: every variable has a default or is optional', () => {
  it('gives the defaults', () => {
    expect(parse({})).toEqual({
      neo4j: null,
      dataFolder: '/project/data',
      cacheFolder: '/project/.cache',
      port: 4747,
      portAsked: false,
      host: '127.0.0.1',
      actor: 'ana',
      ontologyFile: null,
      modelFolder: '/project/models',
      workers: null,
      maxTextBytes: 2_000_000,
      logLevel: 'warn',
      environment: {},
    });
  });

  it('takes an empty variable for an unset one', () => {
    const empty = Object.fromEntries(SETTINGS.map(({ name }) => [name, ' ']));
    expect({ ...parse(empty), environment: {} }).toEqual(parse({}));
  });

  it('reads what is set', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'news',
      RELATA_PORT: '8080',
      RELATA_WORKERS: '3',
      RELATA_LOG_LEVEL: 'debug',
      RELATA_ACTOR: 'boris',
    };
    expect(parse(env)).toMatchObject({
      neo4j: { uri: 'neo4j+s://db.example:7687', user: 'reader', password: ' secret ', database: 'news' },
      port: 8080,
      portAsked: true,
      workers: 3,
      logLevel: 'debug',
      actor: 'boris',
    });
  });

  it('says all of them in the help', () => {
    for (const { name } of SETTINGS) expect(settingsHelp()).toContain(name);
  });
});

describe('L2: a bad value is refused with its name, its value and what is allowed', () => {
  it.each<[string, Env, RegExp, RegExp]>([
    ['a port that is no number', { RELATA_PORT: 'abc' }, /RELATA_PORT is "abc"/, /from 1 to 65535/],
    ['a port too large', { RELATA_PORT: '70000' }, /RELATA_PORT is "70000"/, /from 1 to 65535/],
    ['no worker', { RELATA_WORKERS: '0' }, /RELATA_WORKERS is "0"/, /from 1 to 64/],
    [
      'a size with a unit',
      { RELATA_MAX_TEXT_BYTES: '2MB' },
      /RELATA_MAX_TEXT_BYTES is "2MB"/,
      /whole number/,
    ],
    ['a log level', { RELATA_LOG_LEVEL: 'loud' }, /RELATA_LOG_LEVEL is "loud"/, /debug, info, warn/],
    ['a host with a scheme', { RELATA_HOST: 'http://x' }, /RELATA_HOST is "http:\/\/x"/, /host name/],
    [
      'an address without scheme',
      { NEO4J_URI: 'localhost:7687' },
      /NEO4J_URI is "localhost:7687"/,
      /neo4j:\/\/localhost:7687/,
    ],
    ['an HTTP address', { NEO4J_URI: 'http://localhost:7474' }, /NEO4J_URI is/, /bolt:/],
    ['no password', { NEO4J_URI: 'neo4j://localhost' }, /NEO4J_PASSWORD is not/, /\.env/],
  ])('%s', (_what, env, message, help) => {
    const error = refusal(env);
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message).toMatch(message);
    expect(error.help).toMatch(help);
  });

  it('never shows a password', () => {
    const error = refusal({ NEO4J_URI: 'nonsense', NEO4J_PASSWORD: 'hunter2' });
    expect(describeError(error)).not.toContain('hunter2');
    const inside = refusal({ NEO4J_URI: 'http://neo4j:hunter2@localhost' });
    expect(describeError(inside)).not.toContain('hunter2');
  });
});

describe('L3: relative folders of the configuration count from the root of the project', () => {
  it.each([
    ['here', '/project/here'],
    ['./a/b', '/project/a/b'],
    ['/elsewhere', '/elsewhere'],
  ])('%s', (value, folder) => {
    expect(parse({ RELATA_DATA: value }).dataFolder).toBe(folder);
  });
});

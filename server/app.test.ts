// What holds for every request, on the whole app with doubles behind it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';
import { Value } from 'typebox/value';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';

import { fakeApp } from './app.fake.ts';
import { PATHS } from './contract/paths.ts';
import { ProblemSchema } from './contract/requests.ts';
import { DEFAULT_LIMITS } from './deps.ts';
import { fakeReader } from './services/reader.fake.ts';
import { fakeStore } from './services/store.fake.ts';

interface Operation {
  summary: string;
  tags: string[];
  responses: Record<string, { content: Record<string, unknown> }>;
}

type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

const info = () =>
  Promise.resolve({ version: '5.26.12', edition: 'community', database: 'neo4j', address: 'x' });
const apps: FastifyInstance[] = [];

function app(given: Parameters<typeof fakeApp>[0] = {}): FastifyInstance {
  const made = fakeApp({ store: fakeStore({ info }), ...given });
  apps.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(apps.splice(0).map((made) => made.close()));
});

function expectProblem(answer: Answer, status: number, code: string) {
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = answer.json();
  expect(Value.Errors(ProblemSchema, problem)).toEqual([]);
  expect(problem).toMatchObject({ status, code, requestId: answer.headers['x-request-id'] });
  return problem as { detail: string; help: string | null; instance: string };
}

const post = (url: string, payload: string | Buffer | object, headers: Record<string, string> = {}) =>
  ({ method: 'POST', url, payload, headers }) as const;

function multipart(parts: Array<{ name: string; filename?: string; content: string | Buffer }>) {
  const boundary = '----relata';
  const chunks = parts.flatMap(({ name, filename, content }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`,
    filename === undefined ? '' : `; filename="${filename}"\r\nContent-Type: application/octet-stream`,
    '\r\n\r\n',
    content,
    '\r\n',
  ]);
  return {
    payload: Buffer.concat([...chunks, `--${boundary}--\r\n`].map((chunk) => Buffer.from(chunk))),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

describe('guards', () => {
  it.each(['/api/health', '/', '/nowhere', '/api/nowhere'])(
    'S1: %s for another name is refused',
    async (url) => {
      const answer = await app().inject({ url, headers: { host: 'evil.example' } });
      expectProblem(answer, 403, 'HOST_REFUSED');
      expect(answer.headers['content-security-policy']).toBeDefined();
    },
  );

  it('S2: a write from another site is refused before its body is read', async () => {
    const answer = await app().inject(
      post(PATHS.ingest, { text: 'A text.' }, { origin: 'http://evil.example', host: 'localhost' }),
    );
    expectProblem(answer, 403, 'ORIGIN_REFUSED');
  });

  it('S2: no CORS header lets another page read an answer', async () => {
    const answer = await app().inject({ url: PATHS.health, headers: { origin: 'http://evil.example' } });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('security headers', () => {
  it('S8: the policy allows no script but our own files, no inline script, workers from blobs', async () => {
    const answer = await app().inject(PATHS.health);
    const policy = new Map(
      String(answer.headers['content-security-policy'])
        .split(';')
        .map((directive) => directive.split(/\s+/))
        .map(([name, ...sources]) => [name, sources.join(' ')]),
    );
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('worker-src')).toBe("'self' blob:");
    expect(policy.get('style-src')).toBe("'self' 'unsafe-inline'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('object-src')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toContain('unsafe-eval');
    expect(policy.has('upgrade-insecure-requests')).toBe(false);
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
  });
});

describe('failures', () => {
  it.each([
    ['GET', '/api/nowhere'],
    ['GET', '/api'],
    ['POST', '/api/nowhere'],
    ['DELETE', '/api/graph'],
    ['PUT', '/somewhere'],
  ] as const)('S3: %s %s is a 404 problem', async (method, url) => {
    const problem = expectProblem(await app().inject({ method, url }), 404, 'NOT_FOUND');
    expect(problem.detail).toContain(`${method} ${url}`);
  });

  it('S3: the path in a problem has no query string', async () => {
    const problem = expectProblem(await app().inject('/api/search?q='), 400, 'REQUEST_INVALID');
    expect(problem.instance).toBe('/api/search');
  });

  it.each([
    ['invalid JSON', '{"text":', 'application/json', 400, 'REQUEST_INVALID'],
    ['an empty body', '', 'application/json', 400, 'REQUEST_INVALID'],
    ['a poisoned prototype', '{"__proto__":{"x":1},"text":"a"}', 'application/json', 400, 'REQUEST_INVALID'],
    ['a list', '[]', 'application/json', 400, 'REQUEST_INVALID'],
    ['plain text', 'Putin met Robertson.', 'text/plain', 415, 'SOURCE_UNSUPPORTED'],
    ['XML', '<a/>', 'application/xml', 415, 'SOURCE_UNSUPPORTED'],
    ['a form', 'text=a', 'application/x-www-form-urlencoded', 415, 'SOURCE_UNSUPPORTED'],
    ['multipart to the JSON route', '--x--', 'multipart/form-data; boundary=x', 400, 'REQUEST_INVALID'],
    ['no boundary', 'x', 'multipart/form-data', 400, 'REQUEST_INVALID'],
  ])('S3: %s', async (_what, payload, type, status, code) => {
    const answer = await app().inject(post(PATHS.ingest, payload, { 'content-type': type }));
    expectProblem(answer, status, code);
  });

  it.each(['/api/entities/%zz', '/api/entities/%', `/api/entities/${'x'.repeat(1000)}`])(
    'S3: %s is refused as a problem',
    async (url) => {
      const answer = await app().inject(url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expectProblem(answer, answer.statusCode, answer.json().code);
    },
  );

  it('S4: an unforeseen error says nothing of what is inside', async () => {
    const store = fakeStore({ info: () => Promise.reject(new Error('password=hunter2')) });
    const answer = await app({ store }).inject(PATHS.health);
    expectProblem(answer, 500, 'INTERNAL');
    expect(answer.body).not.toContain('hunter2');
  });

  it('S3: a database that is away is 503 with what to do', async () => {
    const away = new RelataError('NEO4J_UNREACHABLE', 'Neo4j does not answer at bolt://x', {
      help: 'Start it.',
    });
    const store = fakeStore({ info: () => Promise.reject(away), run: () => Promise.reject(away) });
    const made = app({ store });
    const problem = expectProblem(await made.inject(PATHS.stats), 503, 'NEO4J_UNREACHABLE');
    expect(problem.help).toBe('Start it.');
    expectProblem(await made.inject(PATHS.ready), 503, 'NEO4J_UNREACHABLE');
    const health = await made.inject(PATHS.health);
    expect(health.statusCode).toBe(200);
    expect(health.json()).toMatchObject({ status: 'degraded', neo4j: { reachable: false } });
  });
});

describe('ingest', () => {
  it('S9: a body over the limit is refused as TOO_LARGE', async () => {
    const answer = await app().inject(post(PATHS.ingest, { text: 'x'.repeat(10 * 1024 * 1024) }));
    expectProblem(answer, 413, 'TOO_LARGE');
  });

  it('S9: a text over the limit is refused as SOURCE_TOO_LARGE, counted in bytes', async () => {
    const limits = { ...DEFAULT_LIMITS, textBytes: 100 };
    const answer = await app({ limits }).inject(post(PATHS.ingest, { text: 'ж'.repeat(51) }));
    expect(expectProblem(answer, 413, 'SOURCE_TOO_LARGE').detail).toContain('102');
  });

  it('S9: other bodies have their own, smaller limit', async () => {
    const entities = ['x'.repeat(DEFAULT_LIMITS.bodyBytes)];
    expectProblem(await app().inject(post(PATHS.subgraph, { entities })), 413, 'TOO_LARGE');
  });

  it('S9: a file over the limit, too many files, and all together too large are refused', async () => {
    const limits = { ...DEFAULT_LIMITS, fileBytes: 1000, files: 3 };
    const made = app({ limits });
    const file = (size: number) => ({ name: 'file', filename: 'a.txt', content: 'x'.repeat(size) });
    for (const parts of [[file(1001)], [file(1), file(1), file(1), file(1)], [file(600), file(600)]]) {
      const answer = await made.inject({ method: 'POST', url: PATHS.ingestFile, ...multipart(parts) });
      expectProblem(answer, 413, 'TOO_LARGE');
    }
  });

  it.each([
    ['no file', [{ name: 'outlet', content: 'Sample' }], 'no file'],
    [
      'a wrong date',
      [
        { name: 'publishedAt', content: 'soon' },
        { name: 'file', filename: 'a', content: 'x' },
      ],
      "'publishedAt'",
    ],
  ])('S6: an upload with %s is refused', async (_what, parts, says) => {
    const answer = await app().inject({ method: 'POST', url: PATHS.ingestFile, ...multipart(parts) });
    expect(expectProblem(answer, 400, 'REQUEST_INVALID').detail).toContain(says);
  });

  it('S20: uploads reach the reader as bytes, by their base name, with what was said about them', async () => {
    const read: unknown[] = [];
    const reader = fakeReader({
      read: (input) => {
        read.push(input);
        return Promise.reject(new RelataError('SOURCE_BINARY', 'not text'));
      },
    });
    const made = app({ reader });
    const content = Buffer.from([0xff, 0xfe, 0x41, 0x00]);
    const upload = multipart([
      { name: 'outlet', content: 'Sample Wire' },
      { name: 'file', filename: '../../etc/a.txt', content },
    ]);
    const answer = await made.inject({ method: 'POST', url: PATHS.ingestFile, ...upload });
    expect(answer.statusCode).toBe(202);
    expect(answer.headers.location).toBe(`/api/jobs/${answer.json().id}`);
    const events = await made.inject(`/api/jobs/${answer.json().id}/events`);
    expect(events.headers['content-type']).toBe('text/event-stream');
    expect(events.body).toContain('"state":"failed"');
    expect(read).toEqual([expect.objectContaining({ name: 'a.txt', outlet: 'Sample Wire', title: null })]);
    expect(Buffer.from((read[0] as { content: Uint8Array }).content)).toEqual(content);
  });

  it('S23: an unknown job is NOT_FOUND, also as a stream', async () => {
    expectProblem(await app().inject('/api/jobs/none'), 404, 'NOT_FOUND');
    expectProblem(await app().inject('/api/jobs/none/events'), 404, 'NOT_FOUND');
  });

  it('S24: closing the server ends open event streams', async () => {
    const reader = fakeReader({
      read: (_input, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    const made = app({ reader });
    const { id } = (await made.inject(post(PATHS.ingest, { text: 'A text.' }))).json();
    const events = made.inject(`/api/jobs/${id}/events`);
    await new Promise(setImmediate);
    await made.close();
    expect((await events).body).toContain('"code":"ABORTED"');
  });
});

describe('the web app', () => {
  let folder: string;
  const html = '<!doctype html><title>Relata</title>';

  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'relata-web-'));
    folder = join(parent, 'dist');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(parent, 'secret.txt'), 'secret');
    await writeFile(join(folder, '.env'), 'secret');
    await writeFile(join(folder, 'index.html'), html);
    await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(folder, 'assets', 'index-B1a2C3d4.js'), 'export {};');
  });

  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  it.each(['/', '/index.html', '/edges/e_1', '/some/deep/page?x=1'])(
    'S10: %s is the page, asked for anew',
    async (url) => {
      const answer = await app({ webFolder: folder }).inject({ url, headers: { accept: 'text/html' } });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe(html);
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  it('S10: a hashed asset may be kept for ever, another file not', async () => {
    const made = app({ webFolder: folder });
    const asset = await made.inject('/assets/index-B1a2C3d4.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await made.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/assets/gone-00000000.js',
    '/favicon.ico',
    '/.env',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%00/secret.txt',
    '//secret.txt',
  ])('S11: %s is a problem and gives nothing away', async (url) => {
    const answer = await app({ webFolder: folder }).inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).not.toBe('secret');
  });

  it('S10: under /api there is no page', async () => {
    const answer = await app({ webFolder: folder }).inject({
      url: '/api/x',
      headers: { accept: 'text/html' },
    });
    expectProblem(answer, 404, 'NOT_FOUND');
  });

  it('S10: without a built web app a page says how to build it', async () => {
    const problem = expectProblem(await app().inject('/'), 404, 'NOT_FOUND');
    expect(problem.help).toContain('npm start');
  });
});

describe('log', () => {
  it('S12: has a line a request with its id, and no text, query or header of it', async () => {
    const lines: string[] = [];
    const made = app({
      logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } } as never,
    });
    await made.inject({
      url: '/api/nowhere?q=needle',
      headers: { authorization: 'needle', cookie: 'needle' },
    });
    await made.inject(post(PATHS.ingest, { text: 'needle', title: 'needle' }));
    await made.inject(post(PATHS.ingest, '{"text":"needle'));
    await made.inject('/api/search?limit=needle&q=needle');
    const log = lines.join('');
    expect(log).not.toContain('needle');
    const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(4);
    expect(requests[1]).toMatchObject({
      method: 'POST',
      route: PATHS.ingest,
      status: 202,
      reqId: expect.any(String),
    });
  });
});

describe('openapi', () => {
  it('S13: describes every path of the contract, each with summary, tag, answers and problems', async () => {
    const document = (await app().inject(PATHS.openapi)).json();
    expect(document.openapi).toBe('3.1.0');
    const paths = Object.values(PATHS).map((path) => path.replace(':id', '{id}'));
    expect(Object.keys(document.paths).sort()).toEqual([...paths].sort());
    for (const [path, methods] of Object.entries<Record<string, Operation>>(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const where = `${method} ${path}`;
        expect(operation.summary, where).toEqual(expect.any(String));
        expect(operation.tags.length, where).toBeGreaterThan(0);
        expect(Object.keys(operation.responses), where).toEqual(expect.arrayContaining(['4XX', '5XX']));
        expect(operation.responses['4XX']?.content, where).toHaveProperty(['application/problem+json']);
        expect(
          Object.keys(operation.responses).some((status) => status.startsWith('2')),
          where,
        ).toBe(true);
      }
    }
  });
});

// The whole server on the test run's Neo4j, with three documents in it, asked through Fastify's inject.
import type { InjectOptions } from 'fastify';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { expect } from 'vitest';

import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { fakeDeps } from '#server/app.fake.ts';
import { buildApp } from '#server/app.ts';
import { type ProblemDto, ProblemSchema } from '#server/contract/requests.ts';
import type { ServerDeps } from '#server/deps.ts';

import { buildEvidence, type EvidenceSketch } from './evidence-builder.ts';
import { openTestDatabase, type TestDatabase } from './store-database.ts';

const PEOPLE = { 'Vladimir Putin|Putin': 'Person', 'George Robertson|Robertson': 'Person' };

export const SAYS = {
  met: 'Vladimir Putin met George Robertson in Moscow on Thursday.',
  thanked: 'Putin thanked Robertson for coming.',
  denied: 'Russia will not join NATO, Putin said.',
  head: 'Vladimir Putin is the president of Russia.',
  metAgain: 'George Robertson held talks with Vladimir Putin.',
  hostile: '<script>alert("x")</script> Putin praised Robertson\'s "NATO" & `MATCH (n) DETACH DELETE n`.',
} as const;

const SKETCHES: EvidenceSketch[] = [
  {
    title: 'Talks in Moscow',
    outlet: 'Sample Wire',
    publishedAt: '2001-11-23',
    entities: { ...PEOPLE, Russia: 'Location', NATO: 'Organization', Moscow: 'Location' },
    claims: [
      {
        says: SAYS.met,
        subject: 'Vladimir Putin',
        type: 'MET',
        object: 'George Robertson',
        trigger: 'met',
        date: '2001-11-22',
      },
      { says: SAYS.thanked, subject: 'Putin', type: 'THANKED', object: 'Robertson', trigger: 'thanked' },
      {
        says: SAYS.denied,
        subject: 'Russia',
        type: 'MEMBER_OF',
        object: 'NATO',
        trigger: 'join',
        polarity: 'denied',
        attributedTo: 'Putin',
      },
    ],
  },
  {
    title: 'A president',
    outlet: 'Sample Post',
    publishedAt: '2001-11-24',
    entities: { ...PEOPLE, Russia: 'Location' },
    claims: [
      {
        says: SAYS.head,
        subject: 'Vladimir Putin',
        type: 'HEAD_OF_STATE_OF',
        object: 'Russia',
        trigger: 'president',
        title: 'president',
      },
      {
        says: SAYS.metAgain,
        subject: 'George Robertson',
        type: 'MET',
        object: 'Vladimir Putin',
        trigger: 'held talks with',
      },
    ],
  },
  {
    title: '<b>Hostile</b>',
    outlet: "Sample'); MATCH (n) DETACH DELETE n //",
    publishedAt: '2001-11-25',
    entities: {
      'Vladimir Putin|Putin': 'Person',
      'George Robertson|Robertson': 'Person',
      NATO: 'Organization',
    },
    claims: [
      { says: SAYS.hostile, subject: 'Putin', type: 'PRAISED', object: 'Robertson', trigger: 'praised' },
    ],
    more: ['Vladimir Putin and George Robertson know NATO.'],
  },
];

export interface TestServer extends TestDatabase {
  evidence: DocumentEvidence[];
  app: ReturnType<typeof buildApp>;
  /** Answers the body after checking status and schema. */
  get<Dto>(url: string, schema: TSchema): Promise<Dto>;
  post<Dto>(url: string, payload: object, schema: TSchema, status?: number): Promise<Dto>;
  /** Answers the problem after checking status, code and schema. */
  refused(request: InjectOptions | string, status: number, code: string): Promise<ProblemDto>;
}

function checked<Dto>(schema: TSchema, body: unknown): Dto {
  expect(Value.Errors(schema, body)).toEqual([]);
  return body as Dto;
}

export async function openTestServer(given: Partial<ServerDeps> = {}): Promise<TestServer> {
  const ontology = baseOntology;
  const database = await openTestDatabase({ ontology });
  const evidence = SKETCHES.map(buildEvidence);
  for (const document of evidence) await database.store.writeEvidence(document);
  await database.store.project();
  const app = buildApp({ ...fakeDeps(), store: database.store, ontology, ...given });
  return {
    ...database,
    evidence,
    app,
    async get(url, schema) {
      const answer = await app.inject(url);
      expect(answer.statusCode, answer.body).toBe(200);
      return checked(schema, answer.json());
    },
    async post(url, payload, schema, status = 200) {
      const answer = await app.inject({ method: 'POST', url, payload });
      expect(answer.statusCode, answer.body).toBe(status);
      return checked(schema, answer.json());
    },
    async refused(request, status, code) {
      const answer = await app.inject(request);
      expect(answer.statusCode, answer.body).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      const problem = checked<ProblemDto>(ProblemSchema, answer.json());
      expect(problem).toMatchObject({ code, status });
      return problem;
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

import Type from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';

import { ERRORS, type ErrorCode, RelataError } from '#cypher/model/errors.ts';

import { ProblemSchema } from '../../contract/requests.ts';
import { asRelataError, problemFor } from './problem.ts';
import { compileValidator } from './validation.ts';

const request = { id: 'r1', path: '/api/edges/e1' };

function framework(code: string, statusCode: number, message = 'said by the framework') {
  return Object.assign(new Error(message), { code, statusCode });
}

describe('asRelataError', () => {
  it.each([
    [framework('FST_ERR_CTP_BODY_TOO_LARGE', 413), 'TOO_LARGE'],
    [framework('FST_REQ_FILE_TOO_LARGE', 413), 'TOO_LARGE'],
    [framework('FST_FILES_LIMIT', 413), 'TOO_LARGE'],
    [framework('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 'SOURCE_UNSUPPORTED'],
    [framework('FST_INVALID_MULTIPART_CONTENT_TYPE', 406), 'SOURCE_UNSUPPORTED'],
    [framework('FST_ERR_CTP_EMPTY_JSON_BODY', 400), 'REQUEST_INVALID'],
    [framework('FST_ERR_BAD_URL', 400), 'REQUEST_INVALID'],
    [framework('FST_SOMETHING', 404), 'NOT_FOUND'],
    [new RelataError('DECISION_STALE', 'gone'), 'DECISION_STALE'],
    [new TypeError('x is undefined'), 'INTERNAL'],
    ['a string', 'INTERNAL'],
    [undefined, 'INTERNAL'],
  ] as const)('S3: %s becomes %s', (error, code) => {
    expect(asRelataError(error).code).toBe(code);
  });

  it('S4: tells nothing of what failed inside', () => {
    const failure = asRelataError(new Error('password=hunter2 at /home/ana/secret.ts'));
    expect(JSON.stringify(problemFor(failure, request))).not.toMatch(/hunter2|secret/);
    expect(failure.cause).toBeInstanceOf(Error);
  });
});

describe('problemFor', () => {
  it.each(Object.keys(ERRORS) as ErrorCode[])('S3: %s has its status and fits the schema', (code) => {
    const problem = problemFor(new RelataError(code, 'what failed', { help: 'what to do' }), request);
    expect(Value.Errors(ProblemSchema, problem)).toEqual([]);
    expect(problem).toMatchObject({
      code,
      status: ERRORS[code].status,
      detail: 'what failed',
      help: 'what to do',
      instance: '/api/edges/e1',
      requestId: 'r1',
    });
    expect(problem.title).not.toBe('');
  });
});

describe('validation', () => {
  const schema = Type.Object({
    q: Type.String({ minLength: 2 }),
    limit: Type.Integer({ minimum: 1, maximum: 9, default: 5 }),
    order: Type.Enum(['name', 'recent'] as const, { default: 'name' }),
    inner: Type.Optional(Type.Object({ on: Type.String({ format: 'date' }) })),
  });

  function check(httpPart: string, given: unknown) {
    return compileValidator({ schema, httpPart, method: 'GET', url: '/' })(given) as {
      value?: unknown;
      error?: unknown[];
    };
  }

  function said(httpPart: string, given: unknown) {
    const { error } = check(httpPart, given);
    return asRelataError({ validation: error, validationContext: httpPart });
  }

  it('S5: fills in defaults and converts what a query string holds as text', () => {
    expect(check('querystring', { q: 'nato', limit: '7' }).value).toEqual({
      q: 'nato',
      limit: 7,
      order: 'name',
    });
    expect(check('body', { q: 'nato' }).value).toEqual({ q: 'nato', limit: 5, order: 'name' });
  });

  it('S5: takes a body as it is', () => {
    expect(said('body', { q: 'nato', limit: '7' }).message).toBe("body field 'limit' must be integer");
  });

  it.each([
    ['querystring', {}, "query field 'q' is missing"],
    ['querystring', { q: 'nato', limit: '70' }, "query field 'limit' must be <= 9"],
    ['querystring', { q: 'nato', limit: 'many' }, "query field 'limit' must be integer"],
    ['querystring', { q: 'nato', order: 'size' }, "query field 'order' must be one of name, recent"],
    ['body', { q: 'n' }, "body field 'q' must not have fewer than 2 characters"],
    ['body', { q: 'nato', inner: { on: 'today' } }, 'body field \'inner.on\' must match format "date"'],
    ['body', { q: 'nato', inner: {} }, "body field 'inner.on' is missing"],
    ['body', [], 'body must be object'],
    ['body', null, "body field 'q' is missing"],
    ['body', 'text', 'body must be object'],
  ])('S6: %s %j: %s', (part, given, message) => {
    const error = said(part, given);
    expect(error.message).toBe(message);
    expect(error.code).toBe('REQUEST_INVALID');
    expect(error.help).not.toBeNull();
  });
});

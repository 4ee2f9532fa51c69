// Errors in words, and what they make of the exit code.
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';

import { describeError, errorStack, exitCodeOf } from './failure.ts';
import { UsageError } from './usage-error.ts';

describe('L12: an error says what failed, its code in brackets, and what to do', () => {
  it.each([
    [
      new RelataError('NEO4J_AUTH', 'Neo4j at x refuses the password', { help: 'Set it.\nOr unset it.' }),
      'Neo4j at x refuses the password [NEO4J_AUTH]\n  Set it.\n  Or unset it.',
    ],
    [new RelataError('SOURCE_EMPTY', 'a.txt is empty'), 'a.txt is empty [SOURCE_EMPTY]'],
    [new UsageError('Too much', 'Give less.'), 'Too much\n  Give less.'],
  ])('%s', (error, text) => {
    expect(describeError(error)).toBe(text);
  });

  it('owns up to a fault of its own', () => {
    expect(describeError(new TypeError('x is undefined'))).toMatch(/x is undefined \[INTERNAL\]\n.*debug/);
    expect(describeError('thrown string')).toContain('thrown string');
  });

  it('keeps the causes in the stack', () => {
    const error = new RelataError('INTERNAL', 'outer', { cause: new Error('inner') });
    expect(errorStack(error)).toMatch(/outer[\s\S]*Caused by: Error: inner/);
  });
});

describe('L15: control characters do not reach the terminal', () => {
  it('replaces them', () => {
    const error = new RelataError('SOURCE_EMPTY', '\u001B[2Jname\u0007\u009B.txt is empty');
    expect(describeError(error)).toBe('\uFFFD[2Jname\uFFFD\uFFFD.txt is empty [SOURCE_EMPTY]');
  });
});

describe('L11: wrong use exits with 2, what could not be done with 3', () => {
  it.each<[string, unknown, number]>([
    ['usage', new UsageError('a', 'b'), 2],
    ['commander', new CommanderError(1, 'commander.unknownOption', 'x'), 2],
    ['help', new CommanderError(0, 'commander.helpDisplayed', 'x'), 0],
    ['configuration', new RelataError('CONFIG_INVALID', 'x'), 2],
    ['database', new RelataError('NEO4J_UNREACHABLE', 'x'), 3],
    ['port', new RelataError('PORT_BUSY', 'x'), 3],
    ['abort', new RelataError('ABORTED', 'x'), 130],
    ['fault', new Error('x'), 3],
  ])('%s', (_what, error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});

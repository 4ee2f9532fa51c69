// What goes where, on streams that record.
import { PassThrough } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { createTerminal } from './terminal.ts';

function record(isTTY: boolean) {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 12 });
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const terminal = createTerminal({ stdin, stdout, stderr } as never);
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { terminal, stdin, stdout, stderr, out: () => text(stdout), err: () => text(stderr) };
}

describe('L13: results to standard output, everything else to standard error, progress to a terminal only', () => {
  it('without a terminal', async () => {
    const { terminal, out, err } = record(false);
    terminal.progress('1 document');
    terminal.doing('starting');
    terminal.note('started');
    await terminal.print('{"a":1}');
    await terminal.flush();
    expect(out()).toBe('{"a":1}\n');
    expect(err()).toBe('starting\nstarted\n');
    expect(terminal.interactive).toBe(false);
  });

  it('with one: progress is cut to its width and gone before anything else is said', async () => {
    const { terminal, err } = record(true);
    terminal.progress('a line longer than the terminal');
    terminal.note('done');
    terminal.progress('again');
    await terminal.flush();
    expect(err()).toBe('a line long\r\u001B[Kdone\nagain\r\u001B[K');
    expect(terminal.interactive).toBe(true);
  });

  it('asks on standard error and trims the answer', async () => {
    const { terminal, stdin, out, err } = record(true);
    stdin.write(' yes \n');
    expect(await terminal.ask('Sure? ')).toBe('yes');
    expect(err()).toContain('Sure? ');
    expect(out()).toBe('');
  });
});

describe('L14: a reader that closes the pipe is no error', () => {
  it('nothing more is printed', async () => {
    const { terminal, stdout, out } = record(false);
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(terminal.closed).toBe(true);
    await terminal.print('lost');
    expect(out()).toBe('');
  });

  it('other failures of the stream are', () => {
    const { stdout } = record(false);
    expect(() => stdout.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' }))).toThrow(
      'disk full',
    );
  });
});

// Help and wrong use, of every command.
import { describe, expect, it } from 'vitest';

import { runCli } from '#test/support/cli-context.ts';

const COMMANDS = ['ingest', 'extract', 'serve', 'status', 'export', 'rebuild', 'reset'];

describe('L10: every command has help with examples', () => {
  it.each(COMMANDS)('%s', async (command) => {
    const { code, out, err } = await runCli([command, '--help'], { env: { RELATA_PORT: 'broken' } });
    expect(code).toBe(0);
    expect(err).toEqual([]);
    expect(out.join('\n')).toMatch(new RegExp(`Usage: relata ${command}[\\s\\S]*Examples:\\n +\\S`));
  });

  it('the whole', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out.join('\n')).toContain(`  ${command} `);
    expect(out.join('\n')).toContain('NEO4J_URI');
  });

  it('the version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: ['0.0.0-test'] });
  });
});

describe('L11: wrong use exits with 2 and says what is right', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: relata/],
    ['an unknown command', ['digest'], /unknown command 'digest'/],
    ['an unknown option', ['status', '--colour'], /unknown option '--colour'/],
    ['no path', ['ingest'], /missing required argument 'path'/],
    ['no path for extract', ['extract'], /extract needs a file/],
    ['a format that is none', ['ingest', 'a.txt', '--format', 'xml'], /Allowed choices are text, json/],
    ['a day that is none', ['ingest', 'a.txt', '--date', '2001-02-30'], /day of the calendar as YYYY-MM-DD/],
    ['an address that is none', ['ingest', 'a.txt', '--url', 'javascript:alert(1)'], /begins with http/],
    ['an empty title', ['ingest', 'a.txt', '--title', ' '], /It is empty/],
    ['a port that is none', ['serve', '--port', '0'], /from 1 to 65535/],
    ['standard input twice', ['extract', '-', '-'], /named twice/],
    ['files for names', ['extract', 'a.txt', '--as', 'ner'], /reads JSON lines on standard input/],
    ['a part that is none', ['export', '--only', 'everything'], /Allowed choices are documents/],
    ['a broken configuration', ['extract', 'a.txt'], /RELATA_PORT is "broken"/],
  ])('%s', async (what, args, said) => {
    const env = what === 'a broken configuration' ? { RELATA_PORT: 'broken' } : {};
    const { code, out, err } = await runCli(args, { env });
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(said);
    expect(out).toEqual([]);
  });
});

describe('L12: a stack is shown only when debugging', () => {
  it('shows it then', async () => {
    const quiet = await runCli(['reset']);
    expect(quiet.err.join('\n')).not.toContain('at ');
    const loud = await runCli(['reset'], { env: { RELATA_LOG_LEVEL: 'debug' } });
    expect(loud.err.join('\n')).toMatch(/UsageError[\s\S]*\n +at /);
  });
});

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

import { describe, expect, it, vi } from 'vitest';

// Processes are started here, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OLD_NODE = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });`;

function bootstrap(name: string, args: string[], nodeArgs: string[] = []) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  return spawnSync(process.execPath, [...nodeArgs, script, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    input: '',
  });
}

describe('bootstraps', () => {
  it.each(['start.mjs', 'relata.mjs', 'test.mjs'])(
    '%s says so when Node is too old, and does nothing',
    (name) => {
      const old = ['--import', `data:text/javascript,${encodeURIComponent(OLD_NODE)}`];
      const { status, stdout, stderr } = bootstrap(name, [], old);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(
        /^Relata needs Node >=20\.19\.0; this is Node 18\.20\.8 \(.*\)\.\n.*nodejs\.org/,
      );
    },
  );

  it('test.mjs names the parts there are when asked for another', () => {
    const { status, stdout, stderr } = bootstrap('test.mjs', ['unit', 'speed']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'No such part of the tests: speed. There are: lint, types, build, unit, integration, e2e.\n',
    );
  });

  it('relata.mjs leaves standard output and the exit code to the command', () => {
    const version = bootstrap('relata.mjs', ['--version']);
    expect(version).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    const wrong = bootstrap('relata.mjs', ['no-such-command']);
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('no-such-command');
  });
});

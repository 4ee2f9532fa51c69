// Neo4j in Docker, for people without Java: the same data folder, settings and address.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { RelataError } from '#cypher/model/errors.ts';

import type { LocalLayout } from './layout.ts';
import { type RunOptions, runProgram } from './run-program.ts';
import { type SettingsInput, sharedSettings } from './settings.ts';
import type { ServerCommand } from './types.ts';

const IMAGE = 'neo4j:5.26-community';
const BOLT_PORT = 7687;
const STOP_SECONDS = 50;

/** True when the engine answers, not only its command line. */
export async function dockerAnswers(options: RunOptions): Promise<boolean> {
  const outcome = await runProgram('docker', ['version', '--format', '{{.Server.Version}}'], options);
  return outcome?.code === 0 && outcome.stdout.trim() !== '';
}

/** Gets the image unless it is here. Throws LOCAL_FETCH_FAILED, ABORTED. */
export async function pullImage(log: (line: string) => void, options: RunOptions): Promise<void> {
  const present = await runProgram('docker', ['image', 'inspect', IMAGE], options);
  if (present?.code === 0) return;
  log(`Pulling the image ${IMAGE} (once, about 500 MB)`);
  const outcome = await runProgram('docker', ['pull', '--quiet', IMAGE], options);
  if (outcome?.code === 0) return;
  throw new RelataError(
    'LOCAL_FETCH_FAILED',
    `Docker could not pull ${IMAGE}:\n${outcome?.stderr.trim() ?? ''}`,
    { help: 'Check the network and start again, or set NEO4J_URI to a Neo4j that you have.' },
  );
}

/** A setting's name as the image wants it in the environment: `_` doubled, `.` as `_`. */
function environmentName(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}

/** The text of the env file: holds the password, so it is not on a command line that others can read. */
export function dockerEnvironment(settings: SettingsInput, password: string): string {
  const lines = sharedSettings(settings).map(([name, value]) => `${environmentName(name)}=${value}`);
  return `NEO4J_AUTH=neo4j/${password}\n${lines.join('\n')}\n`;
}

export interface DockerRun {
  name: string;
  environmentFile: string;
  /** `uid:gid` that shall own the data, null to leave it to the image. */
  user: string | null;
}

export function dockerRunArguments(run: DockerRun, layout: LocalLayout, port: number): string[] {
  return [
    'run',
    '--rm',
    '--name',
    run.name,
    ...(run.user === null ? [] : ['--user', run.user]),
    '--publish',
    `127.0.0.1:${port}:${BOLT_PORT}`,
    '--volume',
    `${layout.data}:/data`,
    '--volume',
    `${layout.logs}:/logs`,
    '--env-file',
    run.environmentFile,
    IMAGE,
  ];
}

export async function prepareDockerServer(
  token: string,
  layout: LocalLayout,
  settings: SettingsInput,
  password: string,
): Promise<ServerCommand> {
  const environmentFile = join(layout.home, 'docker.env');
  await mkdir(layout.data, { recursive: true });
  await writeFile(environmentFile, dockerEnvironment(settings, password), { mode: 0o600 });
  const name = `relata-neo4j-${token.slice(0, 12)}`;
  const user = process.getuid && process.getgid ? `${process.getuid()}:${process.getgid()}` : null;
  const run = { name, environmentFile, user };
  return {
    command: 'docker',
    args: dockerRunArguments(run, layout, settings.port),
    stopCommand: ['docker', 'stop', '--time', String(STOP_SECONDS), name],
  };
}

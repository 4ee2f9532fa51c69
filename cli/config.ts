// The one place that reads the environment: process.env over the file .env in the project's root, parsed once.
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

import { RelataError } from '#cypher/model/errors.ts';

import { type Config, type Env, parseSettings } from './settings.ts';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder the user stands in: npm changes it and leaves it in INIT_CWD. */
export function userFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** Variables of a .env file; none when there is no such file. */
function readEnvFile(file: string): Env {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw new RelataError('CONFIG_INVALID', `${file} cannot be read`, {
      cause,
      help: 'Mend or remove the file.',
    });
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'analyst';
  }
}

/** The configuration of this process. Throws CONFIG_INVALID. */
export function loadConfig(env: Env = process.env, envFile = join(ROOT, '.env')): Config {
  return parseSettings({ ...readEnvFile(envFile), ...env }, { root: ROOT, userName: userName() });
}

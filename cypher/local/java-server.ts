// Neo4j as a process of this machine: its settings, its first password, its command line.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { RelataError } from '#cypher/model/errors.ts';

import type { LocalLayout } from './layout.ts';
import { runProgram } from './run-program.ts';
import { neo4jConf, type SettingsInput } from './settings.ts';
import type { LocalOptions, ServerCommand } from './types.ts';

/**
 * What Neo4j's own launcher gives the JVM, for Java 17 to 25, but for -XX:+ExitOnOutOfMemoryError: one expression of a
 * console statement (a string doubled thirty times) would end the database. Without it that statement fails alone.
 */
const JVM_FLAGS = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

function javaArguments(jars: string, layout: LocalLayout, heapMb: number): string[] {
  return [
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    ...JVM_FLAGS,
    '-cp',
    join(jars, 'lib', '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${layout.home}`,
    `--config-dir=${layout.conf}`,
  ];
}

/** One argument of a java argument file (java(1), "@argfiles"): in quotes, with backslashes doubled. */
function quoteArgument(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Before the first start only; by an argument file, since a command line can be read by every user of the machine. */
async function setInitialPassword(
  java: string,
  jars: string,
  layout: LocalLayout,
  password: string,
  options: LocalOptions,
): Promise<void> {
  if (existsSync(join(layout.data, 'databases', 'system'))) return;
  const argumentFile = join(layout.home, 'first-password.args');
  const args = [
    '-cp',
    join(jars, 'lib', '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ];
  await writeFile(argumentFile, args.map(quoteArgument).join('\n'), { mode: 0o600 });
  try {
    const outcome = await runProgram(java, [`@${argumentFile}`], {
      environment: {
        ...options.environment,
        NEO4J_HOME: layout.home,
        NEO4J_CONF: layout.conf,
      },
      signal: options.signal,
    });
    if (outcome?.code === 0) return;
    const output = `${outcome?.stdout ?? ''}${outcome?.stderr ?? ''}`.trim();
    throw new RelataError('LOCAL_START_FAILED', `The local Neo4j's password could not be set: ${output}`, {
      help: `Look at the folder ${layout.home}: it must be writable and have room.`,
    });
  } finally {
    await rm(argumentFile, { force: true });
  }
}

export async function prepareJavaServer(
  engine: { java: string; jars: string },
  layout: LocalLayout,
  settings: SettingsInput,
  password: string,
  options: LocalOptions,
): Promise<ServerCommand> {
  await mkdir(layout.conf, { recursive: true });
  await writeFile(join(layout.conf, 'neo4j.conf'), neo4jConf(settings), { mode: 0o600 });
  await setInitialPassword(engine.java, engine.jars, layout, password, options);
  return {
    command: engine.java,
    args: javaArguments(engine.jars, layout, settings.heapMb),
    stopCommand: null,
  };
}

// The owner's side of the supervisor: spawns it, gives it the plan, hears what became of the server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { LocalLayout } from './layout.ts';
import type { LocalOptions, ServerCommand } from './types.ts';

const SUPERVISOR = fileURLToPath(new URL('./supervisor.mjs', import.meta.url));

/** Milliseconds after which a server that does not stop by itself is killed. */
const GRACE_MS = 60_000;

export interface ServerEnd {
  code: number | null;
  signal: string | null;
  /** False when nobody asked it to stop. */
  expected: boolean;
}

type SupervisorEvent =
  | { event: 'started'; pid: number }
  | { event: 'failed'; message: string }
  | ({ event: 'ended' } & ServerEnd);

export interface Supervisor {
  pid: number;
  /** Starts the server; resolves to its process id. Throws when the program cannot be run. */
  launch(server: ServerCommand, layout: LocalLayout, token: string): Promise<number>;
  /** Resolves when the server is gone. */
  ended: Promise<ServerEnd>;
  /** Lets this process end without a stop: its pipe then closes and the supervisor does the rest. */
  letGo(): void;
  /** Asks the server to stop and waits until supervisor and server are gone. */
  stop(): Promise<void>;
}

/** In a session of its own, so that Ctrl-C in the terminal reaches the owner alone, which then stops in its order. */
export async function spawnSupervisor(environment: LocalOptions['environment']): Promise<Supervisor> {
  const child = spawn(process.execPath, [SUPERVISOR], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment,
    windowsHide: true,
  });
  child.stdin.on('error', () => undefined);
  await once(child, 'spawn');
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const started = new Promise<number>((resolve, reject) => {
    lines.on('line', (line) => {
      const event = JSON.parse(line) as SupervisorEvent;
      if (event.event === 'started') resolve(event.pid);
      if (event.event === 'failed') reject(new Error(event.message));
    });
    lines.once('close', () => reject(new Error('the supervisor ended before the server started')));
  });
  started.catch(() => undefined);
  const ended = new Promise<ServerEnd>((resolve) => {
    lines.on('line', (line) => {
      const event = JSON.parse(line) as SupervisorEvent;
      if (event.event === 'ended') resolve(event);
    });
    lines.once('close', () => resolve({ code: null, signal: null, expected: false }));
  });
  return {
    pid: child.pid ?? 0,
    launch(server, layout, token) {
      const plan = {
        ...server,
        cwd: layout.home,
        consoleLog: layout.consoleLog,
        lock: layout.lock,
        state: layout.state,
        token,
        graceMs: GRACE_MS,
      };
      child.stdin.write(`${JSON.stringify(plan)}\n`);
      return started;
    },
    ended,
    letGo() {
      child.unref();
      for (const stream of [child.stdin, child.stdout]) if (stream instanceof Socket) stream.unref();
    },
    async stop() {
      child.ref();
      child.stdin.end();
      await exited;
    },
  };
}

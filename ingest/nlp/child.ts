// One child process that tags: started, told, listened to, ended.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { RelataError } from '#cypher/model/errors.ts';

import { type FromWorker, receiveError, type ToWorker } from './protocol.ts';

/** How long a child may take to leave by itself, in milliseconds. */
const GRACE = 2_000;
/** How much of a child's last words is kept for its obituary, in characters. */
const LAST_WORDS = 2_000;

export interface Child {
  /** Resolves when the model is open; rejects with the reason when it cannot be. */
  ready: Promise<void>;
  send(message: ToWorker): void;
  /** End it: politely, then by force. Resolves when it is gone. */
  stop(): Promise<void>;
  readonly pid: number | undefined;
}

export interface ChildEvents {
  message(message: FromWorker): void;
  /** It is gone without having been asked to. */
  died(error: RelataError): void;
}

function loaderArguments(entry: string): string[] {
  if (!entry.endsWith('.ts')) return [];
  const loader = createRequire(import.meta.url).resolve('tsx');
  return ['--import', pathToFileURL(loader).href];
}

function obituary(code: number | null, signal: string | null, lastWords: string): RelataError {
  const how = signal ? `was ended by ${signal}` : `ended with code ${code ?? 'unknown'}`;
  return new RelataError('MODEL_CRASHED', `A process that reads text with the model ${how}.`, {
    help: 'Try again; with little memory, run fewer readers at once (RELATA_WORKERS=1).',
    details: lastWords === '' ? {} : { stderr: lastWords },
  });
}

export function startChild(modelFolder: string, events: ChildEvents): Child {
  const entry = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const child: ChildProcess = fork(entry, [modelFolder], {
    execArgv: loaderArguments(entry),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  let stopping = false;
  const gone = once(child, 'exit');
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (chunk: string) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS);
  });

  const ready = new Promise<void>((resolve, reject) => {
    let reason: RelataError | null = null;
    child.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'unusable') reason = receiveError(message.error);
      else events.message(message);
    });
    const end = (error: RelataError) => {
      reject(reason ?? error);
      if (!stopping) events.died(reason ?? error);
    };
    child.on('error', (cause) => {
      end(
        new RelataError('MODEL_CRASHED', 'A process for the model could not be started.', {
          help: 'Check the limits on processes and memory of this machine.',
          cause,
        }),
      );
    });
    child.on('close', (code, signal) => end(obituary(code, signal, lastWords)));
  });
  ready.catch(() => {});

  return {
    ready,
    pid: child.pid,
    send(message) {
      if (child.connected) child.send(message, () => {});
    },
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      if (child.connected) child.disconnect();
      const force = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await gone;
      clearTimeout(force);
    },
  };
}

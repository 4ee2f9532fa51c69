// What a command may say: results on standard output, everything else on standard error, progress only to a person.
import { createInterface } from 'node:readline/promises';

const CLEAR_LINE = '\r\u001B[K';

export interface Terminal {
  /** One line of result. Resolves when the reader of the pipe has room for more. */
  print(line: string): Promise<void>;
  /** One line about the work: steps, failures, hints. */
  note(line: string): void;
  /** Overwrites the line of progress; shown to a terminal only. Null clears it. */
  progress(line: string | null): void;
  /** What is being done in a step that takes long: as progress on a terminal, else a line of its own. */
  doing(line: string): void;
  /** True once whoever reads standard output has gone away; printing then does nothing. */
  readonly closed: boolean;
  /** True when a person can answer a question. */
  readonly interactive: boolean;
  /** Asks a person; the answer without the white space around it. */
  ask(question: string): Promise<string>;
  /** Resolves when everything said is out of the process. */
  flush(): Promise<void>;
}

interface Streams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** The terminal of this process. A reader that closes the pipe (`| head`) is no error. */
export function createTerminal({ stdin, stdout, stderr }: Streams): Terminal {
  let closed = false;
  let inProgress = false;
  const onError = (error: Error) => {
    if (!isBrokenPipe(error)) throw error;
    closed = true;
  };
  stdout.on('error', onError);
  stderr.on('error', onError);
  const write = (stream: NodeJS.WriteStream, text: string) =>
    new Promise<void>((resolve) => {
      stream.write(text, () => resolve());
    });
  const clear = () => {
    if (inProgress) stderr.write(CLEAR_LINE);
    inProgress = false;
  };
  const note = (line: string) => {
    clear();
    stderr.write(`${line}\n`);
  };
  const progress = (line: string | null) => {
    if (!stderr.isTTY) return;
    clear();
    if (line === null) return;
    stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
    inProgress = true;
  };
  return {
    note,
    progress,
    doing: (line) => (stderr.isTTY ? progress(line) : note(line)),
    async print(line) {
      if (closed) return;
      clear();
      await write(stdout, `${line}\n`);
    },
    get closed() {
      return closed;
    },
    interactive: stdin.isTTY === true && stderr.isTTY === true,
    async ask(question) {
      const asking = createInterface({ input: stdin, output: stderr });
      try {
        return (await asking.question(question)).trim();
      } finally {
        asking.close();
      }
    },
    async flush() {
      clear();
      await Promise.all([write(stdout, ''), write(stderr, '')]);
    },
  };
}

// The command line as a whole: its commands, and what an error makes of the exit code.
import { Command, CommanderError } from 'commander';

import { RelataError } from '#cypher/model/errors.ts';

import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { resetCommand } from './commands/reset.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { type Context, EXIT, type ExitCode } from './context.ts';
import { describeError, errorStack, exitCodeOf } from './failure.ts';
import { settingsHelp } from './settings.ts';

const HELP_WIDTH = 100;

const COMMANDS = [
  ingestCommand,
  extractCommand,
  serveCommand,
  statusCommand,
  exportCommand,
  rebuildCommand,
  resetCommand,
];

const EXAMPLES = `
Examples:
  relata ingest news/
  relata extract article.html
  relata serve

Inside the project, relata is: npm run -s relata --`;

function createProgram(context: Context): Command {
  const program = new Command('relata')
    .description('News text in, a knowledge graph out, with the sentence behind every line.')
    .version(context.version)
    .showHelpAfterError('(relata COMMAND --help says more)')
    .configureHelp({ helpWidth: HELP_WIDTH })
    .configureOutput({
      writeOut: (text) => void context.terminal.print(text.trimEnd()),
      writeErr: (text) => context.terminal.note(text.trimEnd()),
    })
    .addHelpText('after', () => `\n${settingsHelp()}\n${EXAMPLES}`)
    .exitOverride();
  for (const create of COMMANDS) {
    const command = create(context).copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}

function debugging(context: Context): boolean {
  try {
    return context.config().logLevel === 'debug';
  } catch {
    return false;
  }
}

/** Runs one command line (without node and script). Never throws; says what went wrong and gives the exit code. */
export async function runProgram(args: readonly string[], context: Context): Promise<ExitCode> {
  try {
    await createProgram(context).parseAsync([...args], { from: 'user' });
    return context.exitCode;
  } catch (error) {
    // Whatever breaks off because of the signal is no failure of its own.
    if (context.signal.aborted) {
      const said =
        error instanceof RelataError && error.code === 'ABORTED' ? describeError(error) : 'stopped';
      context.terminal.note(`relata: ${said}`);
      return EXIT.stopped;
    }
    // Commander has said it already.
    if (!(error instanceof CommanderError)) {
      context.terminal.note(`relata: ${describeError(error)}`);
      if (debugging(context)) context.terminal.note(errorStack(error));
    }
    return exitCodeOf(error);
  }
}

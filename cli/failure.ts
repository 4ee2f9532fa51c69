// Errors for people: what failed and where, the code in brackets, what to do. A stack only when debugging.
import { CommanderError } from 'commander';

import { RelataError } from '#cypher/model/errors.ts';

import { EXIT, type ExitCode } from './context.ts';
import { UsageError } from './usage-error.ts';

const REPORT_HELP =
  'This is a fault in Relata. Run it again with RELATA_LOG_LEVEL=debug and report what it prints.';

/** Control characters of names and texts never reach the terminal. */
function harmless(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
}

function withHelp(first: string, help: string | null): string {
  return help === null ? first : `${first}\n  ${help.split('\n').join('\n  ')}`;
}

/** The lines that explain an error. */
export function describeError(error: unknown): string {
  if (error instanceof RelataError) return harmless(withHelp(`${error.message} [${error.code}]`, error.help));
  if (error instanceof UsageError) return harmless(withHelp(error.message, error.help));
  const message = error instanceof Error ? error.message : String(error);
  return harmless(withHelp(`${message} [INTERNAL]`, REPORT_HELP));
}

/** The stack of an error and of its causes. */
export function errorStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${errorStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/** What an error that ends a command makes the process exit with. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof UsageError) return EXIT.usage;
  if (!(error instanceof RelataError)) return EXIT.failed;
  if (error.code === 'CONFIG_INVALID' || error.code === 'ONTOLOGY_INVALID') return EXIT.usage;
  return error.code === 'ABORTED' ? EXIT.stopped : EXIT.failed;
}

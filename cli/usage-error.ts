// Wrong use of a command: exit code 2, one line that says what is wrong and one that says what is right.
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

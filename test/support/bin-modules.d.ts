// Types of what tests import from bin/, which is plain Node and has none.
declare module '*/project.mjs' {
  export function isAtLeast(version: string, minimum: string): boolean;
}

declare module '*/install.mjs' {
  interface LockFile {
    packages: Record<
      string,
      { version?: string; integrity?: string; optional?: boolean; link?: boolean } | undefined
    >;
  }
  export function missingPackages(
    lock: LockFile,
    hidden: LockFile | null,
    isThere: (path: string) => boolean,
  ): string[];
}

declare module '*/web-build.mjs' {
  export function sourceHash(root: string, sources: string[]): string;
}

declare module '*/vitest-run.mjs' {
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  }
  interface NamedFile {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[];
  }
  export function failedTests(report: { testResults: NamedFile[] } | null): string[];
  export function countTests(
    report: Report | null,
    code: number | null,
  ): { passed: number; failed: number; skipped: number; note: string | null };
}

declare module '*/browser.mjs' {
  type Env = Readonly<Record<string, string | undefined>>;
  export function usualPlaces(env: Env, platform: string): string[];
  export function findBrowser(env?: Env, platform?: string): string | null;
}

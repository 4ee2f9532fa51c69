// The import table of docs/architecture.md is enforced by the linter: each forbidden import is refused, with a message
// that says what to do instead, and the allowed ones pass. Run on made-up files, so that the check itself is checked.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ROOT } from './project-files.ts';

interface Fence {
  file: string;
  statement: string;
  says: RegExp;
}

const use = (specifier: string) => `import { thing } from '${specifier}';\n\nexport const used = thing;\n`;

const REFUSED: Fence[] = [
  { file: 'cypher/model/x.ts', statement: use('#server/app.ts'), says: /are pure and know only each other/ },
  {
    file: 'cypher/projection/x.ts',
    statement: use('../store/driver.ts'),
    says: /are pure and know only each other/,
  },
  { file: 'cypher/text/x.ts', statement: use('node:fs'), says: /also run in the browser/ },
  { file: 'cypher/store/other.ts', statement: use('neo4j-driver'), says: /Only cypher\/store\/driver\.ts/ },
  { file: 'cypher/queries/x.ts', statement: use('#ingest/index.ts'), says: /cypher knows neither/ },
  { file: 'server/contract/x.ts', statement: use('#cypher/store/index.ts'), says: /shared with the browser/ },
  { file: 'server/services/x.ts', statement: use('fastify'), says: /Only server\/app\.ts/ },
  { file: 'server/services/x.ts', statement: use('../routes/edge.ts'), says: /a service does not know HTTP/ },
  { file: 'server/routes/x.ts', statement: use('#cypher/store/index.ts'), says: /call a service/ },
  {
    file: 'server/services/x.ts',
    statement: use('#ingest/stages/tag/index.ts'),
    says: /only through #ingest\/index/,
  },
  { file: 'ingest/sink/x.ts', statement: use('#cypher/store/driver.ts'), says: /the store's face/ },
  { file: 'ingest/stages/time/x.ts', statement: use('../relations/index.ts'), says: /Stages do not import/ },
  { file: 'web/api/x.ts', statement: use('#cypher/store/index.ts'), says: /Ask the server through web\/api/ },
  { file: 'web/inspector/x.ts', statement: use('#server/services/edges.ts'), says: /Ask the server through/ },
  { file: 'web/inspector/x.ts', statement: use('sigma'), says: /Only web\/canvas draws/ },
  { file: 'web/graph/x.ts', statement: use('../state/view.ts'), says: /pure model at the bottom/ },
  { file: 'web/state/x.ts', statement: use('react'), says: /free of React/ },
  { file: 'web/ui/x.ts', statement: use('../state/view.ts'), says: /dumb components/ },
  {
    file: 'web/actions/x.ts',
    statement: use('../canvas/canvas.ts'),
    says: /Actions do not know what shows them/,
  },
  { file: 'cli/x.ts', statement: use('#server/services/edges.ts'), says: /cli wires the faces/ },
  { file: 'web/canvas/x.ts', statement: use('../../cypher/model/ids.ts'), says: /through its alias/ },
  { file: 'ingest/x.ts', statement: 'export const at = new Date();\n', says: /cypher\/model\/clock\.ts/ },
  { file: 'server/x.ts', statement: 'export const id = Math.random();\n', says: /random-id\.ts/ },
  { file: 'ingest/x.ts', statement: 'export const home = process.env.HOME;\n', says: /process\.env/ },
  { file: 'ingest/x.ts', statement: "export * from './y.ts';\n", says: /Do not use export all/ },
];

const ALLOWED: Array<Omit<Fence, 'says'>> = [
  { file: 'cypher/store/driver.ts', statement: use('neo4j-driver') },
  { file: 'server/services/x.ts', statement: use('#cypher/store/index.ts') },
  { file: 'ingest/sink/x.ts', statement: use('#cypher/store/index.ts') },
  { file: 'ingest/stages/time/x.ts', statement: use('../../syntax/tree.ts') },
  { file: 'web/api/x.ts', statement: use('#server/contract/graph.ts') },
  { file: 'web/canvas/x.ts', statement: use('sigma') },
];

/** Lints every made-up file in one run, in a scratch copy of the configuration; answers messages by file. */
function lintAll(statements: readonly string[], files: readonly string[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relata-fences-'));
  try {
    for (const file of ['biome.json', '.gitignore', 'test/meta/lint/no-ambient-clock.grit']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(folder, file));
    }
    files.forEach((file, index) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), statements[index] ?? '');
    });
    const run = spawnSync(
      join(ROOT, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const report = JSON.parse(run.stdout) as {
      diagnostics: Array<{ severity: string; message: string; location: { path: string } }>;
    };
    const found = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { severity, message, location } of report.diagnostics) {
      if (severity === 'error') found.get(location.path)?.push(message);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file name of its own per case, in the folder that the case is about; fixed names stay as they are. */
const place = ({ file }: { file: string }, index: number) => file.replace('x.ts', `x${index}.ts`);
const cases = [...REFUSED, ...ALLOWED];
const found = lintAll(
  cases.map(({ statement }) => statement),
  cases.map(place),
);

describe('import fences', () => {
  it.each(REFUSED.map((fence, index) => ({ ...fence, at: place(fence, index) })))(
    '$file may not: $statement',
    ({ at, says }) => {
      expect(found.get(at)?.join('\n')).toMatch(says);
    },
  );

  it.each(ALLOWED.map((fence, index) => ({ ...fence, at: place(fence, REFUSED.length + index) })))(
    '$file may: $statement',
    ({ at }) => {
      expect(found.get(at)).toEqual([]);
    },
  );
});

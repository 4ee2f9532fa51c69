// The error table and docs/errors.md say the same: every code is explained, nothing is explained that does not exist.
import { describe, expect, it } from 'vitest';

import { ERRORS } from '#cypher/model/errors.ts';

import { projectFiles, readProjectFile } from './project-files.ts';

const documented = new Map(
  [...readProjectFile('docs/errors.md').matchAll(/^## (\w+)\n+([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(
    (match) => [match[1]!, match[2]!.trim()],
  ),
);

describe('docs/errors.md', () => {
  it('explains every code of the table, with what to do', () => {
    const missing = Object.keys(ERRORS).filter((code) => !documented.has(code));
    expect(missing).toEqual([]);
    const bare = [...documented]
      .filter(([, text]) => !/\*\*What to do\.\*\* \S/.test(text))
      .map(([code]) => code);
    expect(bare).toEqual([]);
  });

  it('explains no code that is not in the table', () => {
    expect([...documented.keys()].filter((code) => !(code in ERRORS))).toEqual([]);
  });

  it('has no code in the table that nothing throws', () => {
    const source = projectFiles(/^(cypher|ingest|cli|server|bin)\/.*\.(ts|mjs)$/)
      .filter((file) => !file.endsWith('.test.ts') && file !== 'cypher/model/errors.ts')
      .map(readProjectFile)
      .join('\n');
    const unused = Object.keys(ERRORS).filter((code) => !new RegExp(`['"\`]${code}['"\`]`).test(source));
    expect(unused).toEqual([]);
  });
});

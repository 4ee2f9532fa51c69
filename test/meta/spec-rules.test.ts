// Every numbered rule of a room's SPEC.md has a test that cites it by number, and every citation has its rule.
import { describe, expect, it } from 'vitest';

import { projectFiles, readProjectFile } from './project-files.ts';

const ROOMS = ['cypher', 'ingest', 'cli', 'server', 'web'];
/** "- **C12** text" or "- C12: text" at the start of a list item. */
const RULE = /^\s*[-*]\s+\**([A-Z]\d+)\b/gm;
/** "C12: ..." or "C12, C13: ..." at the start of a test's name, the first argument of a call. */
const CITATION = /\(\s*(['"`])((?:[A-Z]\d+(?:,\s*|\s+and\s+)?)+):/g;

function rulesOf(room: string): string[] {
  return [...readProjectFile(`${room}/SPEC.md`).matchAll(RULE)].map((match) => match[1]!);
}

const cited = new Map<string, string>();
for (const file of projectFiles(/\.test\.tsx?$/)) {
  for (const match of readProjectFile(file).matchAll(CITATION)) {
    for (const rule of match[2]!.match(/[A-Z]\d+/g) ?? []) cited.set(rule, file);
  }
}

describe('SPEC.md', () => {
  it.each(ROOMS)('%s has rules, each cited by a test', (room) => {
    const rules = rulesOf(room);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules).size, 'a rule number is used twice').toBe(rules.length);
    expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  });

  it('has a rule behind every citation', () => {
    const known = new Set(ROOMS.flatMap(rulesOf));
    const dangling = [...cited]
      .filter(([rule]) => !known.has(rule))
      .map(([rule, file]) => `${rule} in ${file}`);
    expect(dangling).toEqual([]);
  });
});

// Every test file belongs to exactly one vitest project, so none can be forgotten by the runner.
import { matchesGlob } from 'node:path';

import { describe, expect, it } from 'vitest';

import config from '../../vitest.config.ts';
import { projectFiles } from './project-files.ts';

interface ProjectShape {
  test: { name: string; include: string[] };
}

const { projects } = (config as unknown as { test: { projects: ProjectShape[] } }).test;

function collectedBy(file: string): string[] {
  return projects
    .filter(({ test }) => test.include.some((glob) => matchesGlob(file, glob)))
    .map(({ test }) => test.name);
}

describe('vitest.config.ts', () => {
  it.each(projectFiles(/\.(test|spec)\.[cm]?[jt]sx?$/))('collects %s once', (file) => {
    expect(collectedBy(file)).toHaveLength(1);
  });

  it('collects nothing outside the project', () => {
    expect(collectedBy('node_modules/some-package/x.test.ts')).toEqual([]);
  });
});

// Every test file belongs to exactly one vitest project, so none can be forgotten by the runner.
import { join } from 'node:path';

import { createFilter } from 'vite';
import { describe, expect, it } from 'vitest';

import config from '../../vitest.config.ts';
import { projectFiles, ROOT } from './project-files.ts';

interface ProjectShape {
  test: { name: string; include: string[] };
}

const { projects } = (config as unknown as { test: { projects: ProjectShape[] } }).test;

function collectedBy(file: string): string[] {
  return projects
    .filter(({ test }) => createFilter(test.include, null, { resolve: ROOT })(join(ROOT, file)))
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

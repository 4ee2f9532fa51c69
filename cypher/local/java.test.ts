import { describe, expect, it } from 'vitest';

import { parseJavaMajor } from './java.ts';

describe('parseJavaMajor', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
    ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8],
    ['openjdk version "11.0.22" 2024-01-16', 11],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['java version "21" 2023-09-19 LTS', 21],
    ['Picked up JAVA_TOOL_OPTIONS: -Dversion=1\nopenjdk version "21.0.2" 2024-01-16', 21],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
    ['', null],
  ])('C100: reads %j as %j', (text, major) => {
    expect(parseJavaMajor(text)).toBe(major);
  });
});

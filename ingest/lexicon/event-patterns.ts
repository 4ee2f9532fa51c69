// The verb patterns of CAMEO, read from event-patterns.json (built by build/build-event-patterns.ts; source and licence, MIT,
// are in the file): which event a verb is with these words around it.
import { readFileSync } from 'node:fs';

import { OWN_PATTERNS } from './event-own-patterns.ts';

export interface PatternPart {
  /** Empty for an object, a complement or a particle. */
  preposition: string;
  /** The last one is the head; none where any phrase with the preposition will do. */
  words: readonly PatternWord[];
}

/** A lemma, or the members of a synonym set. */
export type PatternWord = string | ReadonlySet<string>;

export interface EventPattern {
  before: readonly PatternWord[];
  after: readonly PatternPart[];
  /** Ours, not the dictionary's: wins over a pattern of the dictionary that agrees as much. */
  own: boolean;
  /** CAMEO code; "<" in front when it is done to the subject; empty when it is no event. */
  code: string;
}

export interface EventVerb {
  /** Words behind the verb that belong to it: ["off"] for "call off". */
  rest: readonly string[];
  code: string;
  /** The code is ours: only a whole phrase of the dictionary says more. */
  own: boolean;
  patterns: readonly EventPattern[];
}

interface PatternFile {
  sets: Record<string, string[]>;
  verbs: Record<string, string>;
  patterns: Record<string, string[]>;
}

function load(): { verbs: ReadonlyMap<string, EventVerb[]>; patterns: readonly EventPattern[] } {
  const file = JSON.parse(
    readFileSync(new URL('./event-patterns.json', import.meta.url), 'utf8'),
  ) as PatternFile;
  const sets = new Map(
    Object.entries(file.sets).map(([name, words]) => [name, new Set(words.map(headWord))] as const),
  );
  const blocks = new Map(
    Object.entries(file.patterns).map(
      ([name, lines]) => [name, lines.map((line) => readPattern(line, sets, false))] as const,
    ),
  );
  const verbs = new Map<string, EventVerb[]>();
  for (const [words, value] of Object.entries(file.verbs)) {
    const [verb = '', ...rest] = words.split(' ');
    const [, block = '', code = ''] = /^(.*?)(?: (<?\d+))?$/.exec(value) ?? [];
    const entry = { rest, code, own: false, patterns: blocks.get(block) ?? [] };
    const entries = [...(verbs.get(verb) ?? []), entry];
    verbs.set(
      verb,
      entries.sort((left, right) => right.rest.length - left.rest.length),
    );
  }
  const patterns = [...blocks.values()].flat();
  for (const { verb, pattern } of ownPatterns(sets)) {
    const known = verbs.get(verb) ?? [{ rest: [], code: '', own: false, patterns: [] }];
    const isBase = pattern.after.length === 0 && pattern.before.length === 0;
    verbs.set(
      verb,
      known.map((entry) =>
        isBase && entry.rest.length === 0
          ? { ...entry, code: pattern.code, own: true }
          : { ...entry, patterns: isBase ? entry.patterns : [pattern, ...entry.patterns] },
      ),
    );
    if (!isBase) patterns.push(pattern);
  }
  return { verbs, patterns };
}

function ownPatterns(
  sets: ReadonlyMap<string, ReadonlySet<string>>,
): Array<{ verb: string; pattern: EventPattern }> {
  return OWN_PATTERNS.split('\n').flatMap((line) => {
    const [verbs, pattern, code] = line.split('|').map((part) => part.trim());
    if (verbs === undefined || pattern === undefined || code === undefined) return [];
    const read = readPattern(`${pattern === '' ? '*' : pattern} = ${code}`, sets, true);
    return verbs.split(' ').map((verb) => ({ verb, pattern: read }));
  });
}

function readPattern(
  line: string,
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  own: boolean,
): EventPattern {
  const at = line.lastIndexOf('=');
  const [before = '', after = ''] = line.slice(0, at).split('*');
  const word = (text: string): PatternWord =>
    sets.get(text) ?? (text.includes('/') ? new Set(text.split('/')) : text);
  const words = (text: string): PatternWord[] => text.split(' ').filter(Boolean).map(word);
  return {
    own,
    before: words(before),
    after: after
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => {
        const [, preposition = '', rest = ''] = /^(?:(\S+): ?)?(.*)$/.exec(part) ?? [];
        return { preposition, words: words(rest) };
      }),
    code: line.slice(at + 1).trim(),
  };
}

/** A phrase of a synonym set is known by its last word: "peacekeeping force" by "force". */
function headWord(words: string): string {
  return words.split(' ').at(-1) ?? words;
}

let loaded: ReturnType<typeof load> | null = null;

function dictionary(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

/** Entries of a verb's lemma, those with most words first. */
export function eventVerbs(lemma: string): readonly EventVerb[] {
  return dictionary().verbs.get(lemma) ?? [];
}

/** Every pattern, for statistics over words. */
export function eventPatterns(): readonly EventPattern[] {
  return dictionary().patterns;
}

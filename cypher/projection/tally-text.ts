// Tallies as stored: JSON with sorted keys, so that equal tallies are equal texts.
import type { Tally } from './port.ts';

export function toTally(id: string, value: object): Tally {
  return { id, text: JSON.stringify(value, sortKeys) };
}

/** What `toTally` was given under this id; undefined when nothing is stored. */
export function fromTally<Value>(stored: ReadonlyMap<string, string>, id: string): Value | undefined {
  const text = stored.get(id);
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

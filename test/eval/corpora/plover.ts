// Event records of PLOVER, and pairs of PLV: a source, a target and the root of what is between them.
import { readFileSync } from 'node:fs';

import { readJsonLines } from './lines.ts';

export interface EventPair {
  id: string;
  text: string;
  source: string;
  target: string;
  root: string;
}

export interface EventRecord {
  id: string;
  text: string;
  root: string;
  sources: string[];
  targets: string[];
  /** Sources and targets are one group that does it together. */
  mutual: boolean;
}

/** The records still use names that the roots of today have taken in. */
const MERGED: Readonly<Record<string, string>> = {
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  INVESTIGATE: 'ACCUSE',
  DISAPPROVE: 'ACCUSE',
  DEMAND: 'REQUEST',
  FIGHT: 'ASSAULT',
};

interface Actor {
  actorText?: string;
}

interface Row {
  id: string;
  event: string;
  text: string;
  source: Actor[] | string | null;
  target: Actor[] | string | null;
}

function actorsOf(actors: Row['source']): string[] {
  if (!Array.isArray(actors)) return [];
  return actors.flatMap(({ actorText }) => (actorText === undefined || actorText === '' ? [] : [actorText]));
}

/** Records with at least two actors; braces that mark a context are taken off. */
export function readGsr(path: string): EventRecord[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as Row[]).flatMap((row): EventRecord[] => {
    const sources = actorsOf(row.source);
    const targets = actorsOf(row.target);
    const mutual = targets.length === 0 && sources.length > 1;
    if (row.event === 'DOCUMENT' || sources.length === 0 || (targets.length === 0 && !mutual)) return [];
    const text = row.text.replace(/[{}]/g, '').trim();
    return [{ id: row.id, text, root: MERGED[row.event] ?? row.event, sources, targets, mutual }];
  });
}

export function readPlv(path: string): EventPair[] {
  return readJsonLines<{
    sentence_id: string;
    sentence: string;
    source: string;
    target: string;
    gold_root: string;
  }>(path).map((row) => ({
    id: row.sentence_id,
    text: row.sentence,
    source: row.source,
    target: row.target,
    root: row.gold_root,
  }));
}

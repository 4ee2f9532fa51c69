// Words of one sentence -> parts of speech, dependency tree and names: windows, decoding, and stitching them together.
import type { NameChances, NameSpan, PairScore, WordCodes } from '#ingest/state.ts';

import { joinTrees } from './join-trees.ts';
import type { ModelMeta } from './model-files.ts';
import { createChancePacker } from './name-chances.ts';
import type { RawTags, TaggerSession } from './session.ts';
import { decodeTree } from './tree.ts';
import { createNameDecoder } from './viterbi.ts';
import { planWindows, type Window } from './windows.ts';

/** What the model says of one sentence; arrays are parallel to its words. */
export interface SentenceTags {
  upos: string[];
  /** Index of the head word, -1 for the one root. */
  heads: number[];
  deprels: string[];
  names: NameSpan[];
  chances: NameChances;
  pairs: PairScore[];
  codes: WordCodes;
}

/** The same before its states are read: (words + 1) × width of them. */
export interface AnalysedSentence extends Omit<SentenceTags, 'pairs' | 'codes'> {
  states: Float32Array;
}

export type SentenceAnalyser = (words: readonly string[]) => Promise<AnalysedSentence>;

const ROOT = -1;

function windowHeads(raw: RawTags, window: Window): number[] {
  const size = window.last - window.first;
  const rows = Array.from({ length: size }, (_, word) =>
    raw.arcs.subarray(word * (size + 1), (word + 1) * (size + 1)),
  );
  return decodeTree(rows).map((head) => (head === ROOT ? ROOT : head + window.first));
}

/** The graph labels each word for its greedy head; a word that tree decoding moved to or from the root needs another. */
function fixLabel(label: string, head: number): string {
  if (head === ROOT) return 'root';
  return label === 'root' ? 'parataxis' : label;
}

export function createAnalyser(session: TaggerSession, meta: ModelMeta): SentenceAnalyser {
  const decoder = createNameDecoder(meta.ner);
  const chancesOf = createChancePacker(meta.ner);
  const labels = meta.ner.length;

  return async (words) => {
    const counts = words.map((word) => session.pieces.encode(word).length);
    const upos: string[] = [];
    const heads: number[] = [];
    const deprels: string[] = [];
    const nameScores = new Float32Array(words.length * labels);
    let states = new Float32Array(0);
    for (const window of words.length > 0 ? planWindows(counts) : []) {
      const raw = await session.run(words.slice(window.first, window.last));
      const tree = windowHeads(raw, window);
      const width = raw.states.length / (window.last - window.first + 1);
      if (states.length === 0) {
        states = new Float32Array((words.length + 1) * width);
        states.set(raw.states.subarray(0, width));
      }
      const rows = raw.states.subarray(
        (window.from - window.first + 1) * width,
        (window.to - window.first + 1) * width,
      );
      states.set(rows, (window.from + 1) * width);
      for (let word = window.from; word < window.to; word++) {
        const row = word - window.first;
        upos.push(meta.upos[raw.upos[row] ?? 0] ?? 'X');
        heads.push(tree[row] ?? ROOT);
        deprels.push(meta.deprel[raw.deprel[row] ?? 0] ?? 'dep');
        nameScores.set(raw.names.subarray(row * labels, (row + 1) * labels), word * labels);
      }
    }
    const joined = joinTrees(heads);
    return {
      upos,
      heads: joined,
      deprels: deprels.map((label, word) => fixLabel(label, joined[word] ?? ROOT)),
      names: decoder.decode(words, nameScores),
      chances: chancesOf(words.length, nameScores),
      states,
    };
  };
}

// Names from BIO log-probabilities: the best label sequence in which I-X follows only B-X or I-X (Viterbi 1967).
import { NAME_LABELS, type NameLabel, type NameSpan } from '#ingest/state.ts';

const NEVER = -1e9;
/** Addresses and file names are no names, whatever the model thinks. */
const ADDRESS = /https?:|www\.|@|\.(?:pdf|docx?|xls|com|org|net|html?|jpg|zip)\b|^[_=*#<>~|-]{2,}$/i;

/** allowed[from][to] of a BIO scheme. */
function transitions(labels: readonly string[]): boolean[][] {
  return labels.map((from) =>
    labels.map((to) => !to.startsWith('I-') || (from !== 'O' && from.slice(2) === to.slice(2))),
  );
}

export interface NameDecoder {
  /** scores: words × labels log-probabilities, row by row. */
  decode(words: readonly string[], scores: ArrayLike<number>): NameSpan[];
}

function nameLabel(label: string): NameLabel {
  const found = NAME_LABELS.find((known) => known === label.slice(2));
  if (!found) throw new RangeError(`unknown name label ${label}`);
  return found;
}

export function createNameDecoder(labels: readonly string[]): NameDecoder {
  const allowed = transitions(labels);
  const size = labels.length;
  const at = (scores: ArrayLike<number>, word: number, label: number) => scores[word * size + label] ?? NEVER;

  function bestPath(count: number, scores: ArrayLike<number>): number[] {
    let best = labels.map((label, index) => (label.startsWith('I-') ? NEVER : at(scores, 0, index)));
    const back: number[][] = [];
    for (let word = 1; word < count; word++) {
      const from: number[] = [];
      const next: number[] = [];
      for (let to = 0; to < size; to++) {
        let top = Number.NEGATIVE_INFINITY;
        let source = 0;
        for (let previous = 0; previous < size; previous++) {
          const score = (best[previous] ?? NEVER) + (allowed[previous]?.[to] ? 0 : NEVER);
          if (score > top) {
            top = score;
            source = previous;
          }
        }
        from.push(source);
        next.push(top + at(scores, word, to));
      }
      back.push(from);
      best = next;
    }
    let label = best.indexOf(Math.max(...best));
    const path = [label];
    for (let word = back.length - 1; word >= 0; word--) {
      label = back[word]?.[label] ?? 0;
      path.push(label);
    }
    return path.reverse();
  }

  return {
    decode(words, scores) {
      if (words.length === 0) return [];
      const path = bestPath(words.length, scores);
      const names: NameSpan[] = [];
      for (let first = 0; first < words.length; ) {
        const label = labels[path[first] ?? 0] ?? 'O';
        let last = first + 1;
        if (label !== 'O') {
          while (last < words.length && labels[path[last] ?? 0]?.startsWith('I-')) last++;
          if (!words.slice(first, last).some((word) => ADDRESS.test(word))) {
            let sum = 0;
            for (let word = first; word < last; word++) sum += Math.exp(at(scores, word, path[word] ?? 0));
            names.push({ first, last, label: nameLabel(label), probability: sum / (last - first) });
          }
        }
        first = last;
      }
      return names;
    },
  };
}

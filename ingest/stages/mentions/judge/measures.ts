// What is measured of a name: the model's chances of it and of all that is called so.
import { chancesAt, type DocumentView, FAMILIES, type NameView, NOTHING } from './views.ts';

/** Own chances, their logarithms, those of the same words, of longer names with the same words; three of the borders. */
export const MEASURES = 4 * FAMILIES + 3;

/** Added to a chance before its logarithm is taken. */
const FLOOR = 0.002;
const LOG_SCALE = 6;

function addMean(into: Float32Array, offset: number, names: readonly NameView[]): void {
  for (const { own } of names)
    for (let family = 0; family < FAMILIES; family++)
      into[offset + family] = (into[offset + family] ?? 0) + (own[family] ?? 0) / names.length;
}

export function measuresOf({ bySurface, byWord }: DocumentView, name: NameView): Float32Array {
  const { reading, view, own, surface } = name;
  const measures = new Float32Array(MEASURES);
  measures.set(own, 0);
  for (let family = 0; family < FAMILIES; family++)
    measures[FAMILIES + family] = 1 + Math.log((own[family] ?? 0) + FLOOR) / LOG_SCALE;
  addMean(measures, 2 * FAMILIES, bySurface.get(surface) ?? []);
  const longer = reading.last - reading.first === 1 ? byWord.get(surface) : undefined;
  if (longer !== undefined) addMean(measures, 3 * FAMILIES, longer);
  let at = 4 * FAMILIES;
  measures[at++] = chancesAt(view, reading.first)[FAMILIES] ?? 0;
  measures[at++] = 1 - (chancesAt(view, reading.first - 1)[NOTHING] ?? 1);
  const behind = chancesAt(view, reading.last);
  measures[at++] = Math.max(0, 1 - (behind[NOTHING] ?? 1) - (behind[FAMILIES] ?? 0));
  return measures;
}

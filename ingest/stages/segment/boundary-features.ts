// What is looked at to tell whether a sentence ends behind a token: the words and their shapes on both sides, what the
// sentence looks like so far, and the habits of its block.
import type { BlockView } from './block-view.ts';
import { CLOSER, OPENER, STOP } from './marks.ts';

const FEW = [0, 1, 2, 3, 4, 6, 8, 12, 18, 26, 40, 80];

/** The largest step that a count reaches. */
function bucket(count: number): number {
  let found = 0;
  for (const step of FEW) if (count >= step) found = step;
  return found;
}

/** The marks that close a sentence in front of a token, over the closing quotes and brackets behind them. */
function markBehind(view: BlockView, at: number): string {
  let back = at;
  while (back > 0 && CLOSER.test(view.tokens[back]?.text ?? '') && view.spaced[back] === false) back--;
  const text = view.tokens[back]?.text ?? '';
  if (STOP.test(text)) return back === at ? text.slice(0, 3) : `${text.slice(0, 1)}"`;
  return /[\p{L}\p{N}]\.$/u.test(text) ? 'abbr' : '-';
}

/** Features of the gap behind token `at` of a sentence that began at token `first`. */
export function boundaryFeatures(view: BlockView, at: number, first: number): string[] {
  const { lower, shapes, tokens } = view;
  const word = (index: number) => lower[index] ?? '<>';
  const shape = (index: number) => shapes[index] ?? '<>';
  const [l1, l2, r1, r2] = [word(at), word(at - 1), word(at + 1), word(at + 2)];
  const [s1, s2, s3] = [shape(at), shape(at - 1), shape(at - 2)];
  const [t1, t2, t3] = [shape(at + 1), shape(at + 2), shape(at + 3)];
  const rule = view.ruled.has(at) ? 'R' : 'n';
  const mark = markBehind(view, at);
  const so = bucket(at + 1 - first);
  const left = bucket(tokens.length - at - 1);
  const opener = OPENER.test(tokens[at + 1]?.text ?? '') ? word(at + 2) : r1;
  const inside = `${view.brackets[at + 1] ?? 0}${view.quotes[at + 1] ? 'q' : ''}`;
  const features = [
    `r ${rule}`,
    `m ${mark} ${rule}`,
    `l1 ${l1}`,
    `r1 ${r1}`,
    `r1c ${tokens[at + 1]?.text ?? ''}`,
    `l2 ${l2}`,
    `r2 ${r2}`,
    `s ${s1} ${t1}`,
    `ss ${s2} ${s1} ${t1}`,
    `sss ${s3} ${s2} ${s1} ${t1}`,
    `tt ${s1} ${t1} ${t2}`,
    `ttt ${s1} ${t1} ${t2} ${t3}`,
    `sstt ${s2} ${s1} ${t1} ${t2}`,
    `l1t ${l1} ${t1}`,
    `sr1 ${s1} ${r1}`,
    `mo ${mark} ${opener} ${t1}`,
    `l12 ${l2} ${l1}`,
    `r12 ${r1} ${r2}`,
    `lr ${l1} ${r1}`,
    `ml ${mark} ${l2} ${t1}`,
    `n ${so} ${s1} ${t1}`,
    `e ${left} ${s1} ${t1}`,
    `f ${word(first)} ${so}`,
    `ft ${word(first)} ${t1} ${mark}`,
    `fl ${word(first)} ${l1}`,
    `h ${view.habits} ${mark} ${t1}`,
    `hr ${view.habits} ${rule}`,
    `hn ${view.habits} ${mark} ${so}`,
    `i ${inside} ${mark} ${rule}`,
    `it ${inside} ${t1}`,
    `cf ${Math.min(view.capitalsFrom[at + 1] ?? 0, 5)} ${s1}`,
    `ct ${Math.min(view.capitalsTo[at] ?? 0, 5)} ${t1} ${at + 1 - first === (view.capitalsTo[at] ?? 0) ? 'all' : ''}`,
    `cc ${Math.min(view.capitalsTo[at] ?? 0, 3)} ${Math.min(view.capitalsFrom[at + 1] ?? 0, 3)}`,
    `sp ${view.spaced[at] ? 1 : 0}${view.spaced[at + 1] ? 1 : 0} ${s1} ${t1}`,
  ];
  return features;
}

// Corpora count characters; we count UTF-16 units.

/** Maps offsets in code points to offsets in UTF-16 units. */
export function utf16Offsets(text: string): (offset: number) => number {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return (offset) => units[offset] ?? text.length;
}

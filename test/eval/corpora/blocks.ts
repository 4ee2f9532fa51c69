// Files of blocks, as the frozen set and the marked claims are written: blocks parted by empty lines, one row a line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rows of each block of a file's text; a line that opens with `#` is a comment. */
export function blocksOf(content: string): string[][] {
  return content
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
    .filter((block) => block.length > 0);
}

/** Every `.txt` file of a folder beside this one, in the order of their names, through a parser of one. */
export function readFolder<Passage>(
  folder: string,
  parse: (file: string, content: string) => Passage[],
): Passage[] {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parse(name, readFileSync(join(path, name), 'utf8')));
}

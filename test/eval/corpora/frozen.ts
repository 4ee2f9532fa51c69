// The frozen set: passages with the rows that must, and must not, be read from them. Its README has the format.
import { blocksOf, readFolder } from './blocks.ts';

export interface FrozenReading {
  polarity: string;
  modality: string;
  title: string | null;
  by: string | null;
  date: string | null;
  precision: string | null;
}

export type FrozenRow = { line: string } & (
  | { kind: 'entity'; type: string; name: string; others: string[] }
  | { kind: 'edge'; subject: string; type: string; object: string; reading: FrozenReading }
  | { kind: 'value'; subject: string; event: string; date: string; precision: string }
  | { kind: 'none'; subject: string; type: string; object: string }
);

export interface FrozenPassage {
  file: string;
  name: string;
  constructions: string[];
  published: string | null;
  text: string;
  rows: FrozenRow[];
}

function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}

function readingOf(cells: readonly string[], where: string): FrozenReading {
  const reading: FrozenReading = {
    polarity: 'asserted',
    modality: 'actual',
    title: null,
    by: null,
    date: null,
    precision: null,
  };
  for (const cell of cells) {
    const [, key, value = ''] = /^(\w+)=(.+)$/.exec(cell) ?? [];
    if (key === 'title' || key === 'by') reading[key] = value;
    else if (key === 'date') [reading.date = null, reading.precision = null] = value.split(' ');
    else {
      const [polarity = '', modality = '', ...rest] = cell.split(' ');
      if (modality === '' || rest.length > 0) throw new Error(`${where}: "${cell}" is no reading`);
      reading.polarity = polarity;
      reading.modality = modality;
    }
  }
  return reading;
}

function rowOf(line: string, where: string): FrozenRow | null {
  const [, kind = '', rest = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
  const [first = '', second = '', third = '', ...more] = cellsOf(rest);
  switch (kind) {
    case 'entity':
      return {
        line,
        kind,
        type: first,
        name: second,
        others: third
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      };
    case 'edge':
      return { line, kind, subject: first, type: second, object: third, reading: readingOf(more, where) };
    case 'value': {
      const [date = '', precision = ''] = third.split(' ');
      return { line, kind, subject: first, event: second, date, precision };
    }
    case 'none':
      return { line, kind, subject: first, type: second, object: third };
    default:
      return null;
  }
}

function passageOf(file: string, block: readonly string[]): FrozenPassage {
  const field = (name: string): string | null =>
    block.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const [name = '', constructions = ''] = cellsOf(field('passage') ?? '');
  const text = field('text');
  if (name === '' || text === null) throw new Error(`${file}: a block has no passage or no text`);
  const rows = block.flatMap((line): FrozenRow[] => {
    if (/^(?:passage|published|text): /.test(line)) return [];
    const row = rowOf(line, `${file}, ${name}`);
    if (row === null) throw new Error(`${file}, ${name}: "${line}" is no row`);
    return [row];
  });
  return {
    file,
    name,
    constructions: constructions.split(',').map((one) => one.trim()),
    published: field('published'),
    text,
    rows,
  };
}

export function parseFrozen(file: string, content: string): FrozenPassage[] {
  return blocksOf(content).map((block) => passageOf(file, block));
}

export function readFrozen(): FrozenPassage[] {
  return readFolder('frozen', parseFrozen);
}

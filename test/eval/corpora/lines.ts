// Lines of a development file, gzip-compressed or not.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function readJsonLines<Row>(path: string): Row[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

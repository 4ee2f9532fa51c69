// Builds ../event-patterns.json from the verb dictionary of CAMEO. Run by hand:
//   node --import tsx ingest/lexicon/build/build-event-patterns.ts FOLDER && npx biome check --write ingest/lexicon
// where FOLDER holds CAMEO.2.0.txt of openeventdata/petrarch2 (MIT). Nothing of FOLDER is needed at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readCameoDictionary } from './cameo-dictionary.ts';
import { compactDictionary } from './compact-dictionary.ts';

const SOURCE =
  'CAMEO verb pattern dictionary (CAMEO.2.0.txt, 2015) of openeventdata/petrarch2, Copyright (c) 2015 Open Event Data Alliance, MIT License';

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('Name the folder that holds CAMEO.2.0.txt');
  const text = readFileSync(join(folder, 'CAMEO.2.0.txt'), 'utf8');
  const licence = text
    .split('\n')
    .map((line) => line.replace(/^#\s?/, '').trim())
    .join('\n')
    .match(/The MIT License \(MIT\)[\s\S]*?SOFTWARE\./)?.[0];
  if (licence === undefined) throw new Error('The dictionary does not state its licence');
  const data = compactDictionary(readCameoDictionary(text));
  const file = new URL('../event-patterns.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ source: SOURCE, licence, ...data }, null, 2)}\n`);
}

main(process.argv[2]);

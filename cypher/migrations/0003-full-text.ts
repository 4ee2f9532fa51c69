// Full-text search on names and aliases, and on sentences. The analyzer folds accents: "Caglar" finds "Çağlar".
import type { Migration } from './types.ts';

export const ENTITY_INDEX = 'relata_entity_names';
export const SENTENCE_INDEX = 'relata_sentence_text';

const OPTIONS = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}";

export const fullText: Migration = {
  version: 3,
  name: 'full-text',
  statements: [
    `CREATE FULLTEXT INDEX ${ENTITY_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ${OPTIONS}`,
    `CREATE FULLTEXT INDEX ${SENTENCE_INDEX} IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text] ${OPTIONS}`,
  ],
};

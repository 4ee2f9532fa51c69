// The ontology of this run: the types that ship with Relata, and those of the user's own file.
import { readFile } from 'node:fs/promises';

import { RelataError } from '#cypher/model/errors.ts';
import { baseOntology, extendOntology } from '#cypher/ontology/index.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

/** Throws ONTOLOGY_INVALID, with the place in the file. */
export async function loadOntology(file: string | null): Promise<Ontology> {
  if (file === null) return baseOntology;
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? `is not JSON: ${cause.message}` : 'cannot be read';
    throw new RelataError('ONTOLOGY_INVALID', `${file} ${reason}`, {
      cause,
      help: 'Mend the file, or unset RELATA_ONTOLOGY.',
    });
  }
  return extendOntology(baseOntology, content);
}

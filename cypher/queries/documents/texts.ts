// Texts of documents by their ids: callers cut them by UTF-16 offsets, which Cypher's own string functions do not count in.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';

export interface DocumentTextRow {
  id: string;
  text: string;
}

export const documentTexts: QueryDescriptor<{ ids: string[] }, DocumentTextRow> = {
  name: 'documents/texts',
  access: 'read',
  limit: 1000,
  text: `
MATCH (d:Document) WHERE d.id IN $ids
RETURN d {.id, .text} AS row`,
  map: rowOf<DocumentTextRow>,
};

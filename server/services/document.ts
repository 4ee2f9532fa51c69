// An article as its newest reading sees it.
import { documentDetail as query } from '#cypher/queries/documents/detail.ts';

import type { DocumentDetailDto } from '../contract/graph.ts';
import type { Access } from './access.ts';
import { findOne } from './find-one.ts';

export function documentDetail(access: Access, id: string): Promise<DocumentDetailDto> {
  return findOne(access, query, { id }, { kind: 'document', id, help: 'Search for a sentence of it.' });
}

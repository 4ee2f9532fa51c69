// Every document by id, a page at a time.
import type { QueryDescriptor } from '../../store/types.ts';
import { rowOf } from '../fragments.ts';
import type { DocumentHeadRow } from '../rows.ts';
import { PAGE_LIMIT, type PageParams } from './page.ts';

export interface ExportedDocument extends DocumentHeadRow {
  text: string;
  language: string;
  ingestedAt: string;
  contentHash: string;
  /** The active run. */
  extractor: string;
  version: string;
}

export const exportDocuments: QueryDescriptor<PageParams, ExportedDocument> = {
  name: 'export/documents',
  access: 'read',
  limit: PAGE_LIMIT,
  text: `
MATCH (d:Document) WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
MATCH (run:Run {id: d.activeRun})
RETURN d {.id, .title, .outlet, .author, .url, .publishedAt, .copyGroup, .text, .language, .ingestedAt, .contentHash,
  extractor: run.extractor, version: run.version} AS row
ORDER BY row.id`,
  map: rowOf<ExportedDocument>,
};

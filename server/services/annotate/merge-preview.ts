// What a merge would do, before it is done.
import { mergePreview as query } from '#cypher/queries/entities/merge-preview.ts';

import type { MergePreviewDto, MergePreviewQuery } from '../../contract/merge-preview.ts';
import { PREVIEW_EDGES } from '../../contract/merge-preview.ts';
import type { Access } from '../access.ts';
import { findOne } from '../find-one.ts';
import { missingEntity } from '../missing-entity.ts';
import { invalid } from './refusals.ts';

/** Throws NOT_FOUND when one is not there, DECISION_INVALID when both are one. */
export async function mergePreview(
  access: Access,
  { left, right, survivor }: MergePreviewQuery,
): Promise<MergePreviewDto> {
  const [kept, dropped] = survivor === 'left' ? [left, right] : [right, left];
  const params = { survivor: kept, absorbed: dropped, limit: PREVIEW_EDGES };
  const preview = await findOne(access, query, params, missingEntity(`${left}' or '${right}`));
  if (preview.survivor.id === preview.absorbed.id) {
    throw invalid('Both are one entity already', 'To part them, split the entity or undo the merge.');
  }
  const names = [...preview.survivor.aliases, preview.absorbed.name, ...preview.absorbed.aliases];
  const aliases = [...new Set(names)].filter((name) => name !== preview.survivor.name);
  return { ...preview, aliases };
}

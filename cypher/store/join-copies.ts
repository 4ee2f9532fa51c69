// Puts new documents into the groups of their copies, those among themselves included.
import type { SourceDocument } from '#cypher/model/evidence.ts';
import type { CopyGroupId, DocumentId } from '#cypher/model/ids.ts';
import { groupBy } from '#cypher/model/order.ts';

import { runInChunks } from './chunks.ts';
import { copyKeys, groupId, groupsOfCopies, joinedGroups, type Sketched } from './copy-groups.ts';
import type { Tx } from './driver.ts';
import { COPY_CANDIDATES, JOIN_COPY_GROUPS, PUT_COPY_KEYS, SAME_CONTENT } from './evidence-statements.ts';

/** Under the projection lock. Returns the documents whose group changed. */
export async function joinCopies(tx: Tx, fresh: readonly SourceDocument[]): Promise<DocumentId[]> {
  if (fresh.length === 0) return [];
  const keys = fresh.flatMap(({ id, sketch }) => copyKeys(sketch).map((key) => ({ document: id, key })));
  const contents = fresh.map(({ id, contentHash }) => ({ document: id, contentHash }));
  const ask = async (text: string, rows: readonly unknown[]) =>
    (await Promise.all(runInChunks(tx, text, rows))).flat();
  // Written first: new documents may be copies of each other.
  const [, candidates, same] = await Promise.all([
    ask(PUT_COPY_KEYS, keys),
    ask(COPY_CANDIDATES, keys),
    ask(SAME_CONTENT, contents),
  ]);
  const candidatesOf = groupBy(candidates as unknown as Array<Sketched & { of: DocumentId }>, ({ of }) => of);
  const sameAs = groupBy(same as unknown as Array<Sketched & { of: DocumentId }>, ({ of }) => of);
  const joined = joinedGroups(
    fresh.map(({ id, sketch }) => [
      id as string as CopyGroupId,
      ...groupsOfCopies(sketch, candidatesOf.get(id) ?? []),
      ...(sameAs.get(id) ?? []).map(({ copyGroup }) => copyGroup),
    ]),
  );
  if (joined.length === 0) return [];
  const rows = joined.map((groups) => ({ groups, group: groupId(groups) }));
  const changed = await tx.run(JOIN_COPY_GROUPS, { rows });
  return changed.map(({ id }) => id as DocumentId);
}

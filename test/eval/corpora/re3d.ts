// re3d documents with their relations. Development: every third document of a source by sorted id.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { type Fact, withoutTurned } from '../score/facts.ts';
import { utf16Offsets } from './code-points.ts';
import type { FactPassage } from './knowledgenet.ts';
import { readJsonLines } from './lines.ts';

interface DocumentRow {
  _id: string;
  text: string;
}

interface RelationRow {
  documentId: string;
  type: string;
  sourceBegin: number;
  sourceEnd: number;
  targetBegin: number;
  targetEnd: number;
}

export const RE3D_SYMMETRIC: ReadonlySet<string> = new Set([
  'CoLocated',
  'Apart',
  'IsSynonymOf',
  'FightingAgainst',
  'AlliesOf',
  'CommWith',
]);

export function readRe3d(folder: string): FactPassage[] {
  const sources = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sources
    .map(({ name }) => name)
    .sort()
    .flatMap((source) => {
      const relations = readJsonLines<RelationRow>(join(folder, source, 'relations.jsonl'));
      const byId = (left: DocumentRow, right: DocumentRow) => (left._id < right._id ? -1 : 1);
      return readJsonLines<DocumentRow>(join(folder, source, 'documents.jsonl'))
        .sort(byId)
        .filter((_, index) => index % 3 === 0)
        .map(({ _id, text }): FactPassage => {
          const at = utf16Offsets(text);
          const own = relations.filter(({ documentId }) => documentId === _id);
          return {
            id: `${source}/${_id}`,
            text,
            annotated: null,
            facts: withoutTurned(
              own.map((row): Fact => {
                const { type, sourceBegin, sourceEnd, targetBegin, targetEnd } = row;
                return {
                  type,
                  subject: [at(sourceBegin), at(sourceEnd)],
                  object: [at(targetBegin), at(targetEnd)],
                };
              }),
              RE3D_SYMMETRIC,
            ),
          };
        });
    });
}

// The route of what stands behind many edges; more than the server takes at once are asked for in turns.
import {
  type EdgeEvidenceBody,
  type EdgeEvidenceDto,
  EVIDENCE_EDGES_MAX,
} from '#server/contract/edge-evidence.ts';
import { PATHS } from '#server/contract/paths.ts';

import { type Fetch, request } from './request.ts';

export function edgeEvidenceRoutes(fetcher: Fetch) {
  return {
    async edgeEvidence(ids: readonly string[]): Promise<EdgeEvidenceDto['edges']> {
      const found: EdgeEvidenceDto['edges'] = [];
      for (let at = 0; at < ids.length; at += EVIDENCE_EDGES_MAX) {
        const body: EdgeEvidenceBody = { edges: ids.slice(at, at + EVIDENCE_EDGES_MAX) };
        const { edges } = await request<EdgeEvidenceDto>(fetcher, PATHS.edgeEvidence, {
          method: 'POST',
          body,
        });
        found.push(...edges);
      }
      return found;
    },
  };
}

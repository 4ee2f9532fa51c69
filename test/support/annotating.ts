// What tests of annotating ask of the server, in one place.
import { type AnnotationResultDto, AnnotationResultSchema } from '#server/contract/annotate.ts';
import { type HistoryDto, HistorySchema } from '#server/contract/decisions.ts';
import {
  type EdgeDetailDto,
  EdgeDetailSchema,
  type EdgeDto,
  type EntityDto,
  type SubgraphDto,
  SubgraphSchema,
} from '#server/contract/graph.ts';
import { type MentionsDto, MentionsSchema } from '#server/contract/mentions.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import { type ProblemDto, type SearchResultDto, SearchResultSchema } from '#server/contract/requests.ts';

import { buildEvidence, type EvidenceSketch } from './evidence-builder.ts';
import type { TestServer } from './server-app.ts';

export interface Annotating {
  overview(): Promise<SubgraphDto>;
  entity(name: string): Promise<EntityDto>;
  edge(type: string): Promise<EdgeDto>;
  detail(edge: string): Promise<EdgeDetailDto>;
  decide(body: object): Promise<AnnotationResultDto>;
  /** Answers the problem. */
  refuse(body: object, status: number, code: string): Promise<ProblemDto>;
  retract(decision: string, body?: object): Promise<AnnotationResultDto>;
  refuseRetract(decision: string, body: object, status: number, code: string): Promise<ProblemDto>;
  /** Takes all of it back. */
  undo(result: AnnotationResultDto): Promise<void>;
  historyOf(kind: 'edge' | 'entity', id: string, query?: string): Promise<HistoryDto>;
  mentions(entity: string, query?: string): Promise<MentionsDto>;
  /** Reads one more document into the graph; answers its id. */
  read(sketch: EvidenceSketch): Promise<string>;
}

export function annotating(server: TestServer): Annotating {
  const overview = () => server.get<SubgraphDto>(`${PATHS.overview}?limit=1000`, SubgraphSchema);
  const retract = (decision: string, body: object = {}) =>
    server.post<AnnotationResultDto>(pathFor(PATHS.retract, decision), body, AnnotationResultSchema);
  return {
    overview,
    retract,
    async entity(name) {
      const url = `${PATHS.search}?q=${encodeURIComponent(name)}&limit=100`;
      const { entities } = await server.get<SearchResultDto>(url, SearchResultSchema);
      return entities.find(({ entity }) => entity.name === name)!.entity;
    },
    async edge(type) {
      return (await overview()).edges.find((edge) => edge.type === type)!;
    },
    detail: (edge) => server.get(pathFor(PATHS.edge, edge), EdgeDetailSchema),
    decide: (body) => server.post(PATHS.decisions, body, AnnotationResultSchema),
    refuse: (payload, status, code) =>
      server.refused({ method: 'POST', url: PATHS.decisions, payload }, status, code),
    refuseRetract: (decision, payload, status, code) =>
      server.refused({ method: 'POST', url: pathFor(PATHS.retract, decision), payload }, status, code),
    async undo({ undo }) {
      for (const decision of undo) await retract(decision);
    },
    historyOf: (kind, id, query = '') =>
      server.get(
        `${pathFor(kind === 'edge' ? PATHS.edgeHistory : PATHS.entityHistory, id)}${query}`,
        HistorySchema,
      ),
    mentions: (entity, query = '') =>
      server.get(`${pathFor(PATHS.mentions, entity)}${query}`, MentionsSchema),
    async read(sketch) {
      const evidence = buildEvidence(sketch);
      await server.store.writeEvidence(evidence);
      await server.store.project();
      return evidence.document.id;
    },
  };
}

// The graph as JSON: entities, edges with the claims behind each by reference, and the address of the view.
import { extractOf } from '../../graph/extract.ts';
import { addressNow } from '../../state/url.ts';
import type { ExportFormat } from '../types.ts';

export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  description: 'Entities, edges with the ids of their claims, sentences and documents, places and the view.',
  extension: 'json',
  type: 'application/json',
  settings: ['extent'],
  async make({ api, clock, stores }, { extent }) {
    const scene = stores.scene.getState();
    const { entities, edges } = extractOf(scene, extent, stores.selection.getState());
    const found = await api.edgeEvidence(edges.map(({ id }) => id));
    const behind = new Map(found.map(({ id, claims, additions }) => [id, { claims, additions }]));
    const file = {
      format: 'relata-graph/1',
      at: clock.now(),
      view: addressNow(stores),
      entities: entities.map((entity) => ({
        ...entity,
        place: scene.places.get(entity.id) ?? null,
        hidden: scene.hidden.has(entity.id),
      })),
      edges: edges.map((edge) => ({
        ...edge,
        hidden: scene.hidden.has(edge.id),
        evidence: behind.get(edge.id) ?? { claims: [], additions: [] },
      })),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};

// The graph as GEXF 1.3, which Gephi and NetworkX read, with places and colours of now.
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';

import { extractOf } from '../../graph/extract.ts';
import { edgeStyleOf } from '../../graph/styles/edges.ts';
import { byType } from '../../graph/styles/nodes.ts';
import { schemeOf } from '../../state/theme.ts';
import { edgeFacts, entityFacts } from '../facts.ts';
import type { ExportFormat } from '../types.ts';

export const gexf: ExportFormat = {
  id: 'gexf',
  label: 'GEXF',
  description:
    'For Gephi and other network tools: types, readings, verdicts, confidence, dates, places, colours.',
  extension: 'gexf',
  type: 'application/gexf+xml',
  settings: ['extent'],
  async make({ stores }, { extent }) {
    const scene = stores.scene.getState();
    const style = { ontology: stores.boot.getState().ontology, scheme: schemeOf(stores.theme.getState()) };
    const { look } = edgeStyleOf(stores.view.getState().edgeStyle);
    const { entities, edges } = extractOf(scene, extent, stores.selection.getState());
    const graph = new MultiDirectedGraph();
    for (const entity of entities) {
      const { color, size } = byType.look(entity, style);
      const { x, y } = scene.places.get(entity.id) ?? { x: 0, y: 0 };
      const about = entityFacts(entity);
      graph.addNode(entity.id, { ...about, x, y, color, size });
    }
    for (const edge of edges) {
      const { color, width } = look(edge, style);
      const about = edgeFacts(edge, style.ontology);
      graph.addEdgeWithKey(edge.id, edge.subject, edge.object, { ...about, color, thickness: width });
    }
    return write(graph, { version: '1.3' });
  },
};

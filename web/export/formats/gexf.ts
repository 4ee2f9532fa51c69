// The graph as GEXF 1.3, which Gephi and NetworkX read, with places and colours of now.
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';

import { drawnOf } from '../drawn.ts';
import type { ExportFormat } from '../types.ts';

export const gexf: ExportFormat = {
  id: 'gexf',
  label: 'GEXF',
  description:
    'For Gephi and other network tools: types, readings, verdicts, confidence, dates, places, colours.',
  extension: 'gexf',
  type: 'application/gexf+xml',
  settings: ['extent'],
  async make(context, { extent }) {
    const { nodes, edges } = drawnOf(context, extent);
    const graph = new MultiDirectedGraph();
    for (const { id, facts } of nodes) graph.addNode(id, facts);
    for (const { id, source, target, facts, width } of edges)
      graph.addEdgeWithKey(id, source, target, { ...facts, thickness: width });
    return write(graph, { version: '1.3' });
  },
};

// The graph as GEXF 1.3, which Gephi and NetworkX read, with places and colours of now.
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';

import { extractOf } from '../../graph/extract.ts';
import { edgeStyleOf } from '../../graph/styles/edges.ts';
import { byType } from '../../graph/styles/nodes.ts';
import { edgeLabel } from '../../graph/wording.ts';
import { schemeOf } from '../../state/theme.ts';
import type { ExportFormat } from '../types.ts';

/** XML 1.0 knows no control characters but tab and line ends, and no lone surrogates. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function clean(attributes: Record<string, string | number | boolean | null>) {
  const kept = Object.entries(attributes).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'string' ? value.replace(NOT_XML, '') : value]),
  );
}

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
      const { name: label, type, kind, description, documents, mentions, degree } = entity;
      const aliases = entity.aliases.join('; ');
      const about = clean({ label, type, kind, description, aliases, documents, mentions, degree });
      graph.addNode(entity.id, { ...about, x, y, color, size });
    }
    for (const edge of edges) {
      const { color, width } = look(edge, style);
      const { type, title, reading, status, disputed, origin, confidence, claims, sources } = edge;
      const { firstDate, lastDate, firstReported } = edge;
      const label = edgeLabel(edge, style.ontology);
      const facts = { label, type, title, reading, status, disputed, origin, confidence, claims, sources };
      const about = clean({ ...facts, firstDate, lastDate, firstReported });
      graph.addEdgeWithKey(edge.id, edge.subject, edge.object, { ...about, color, thickness: width });
    }
    return write(graph, { version: '1.3' });
  },
};

// The graph as GraphML, which Gephi, yEd, Cytoscape and NetworkX read, with places and colours of now. Every edge is written
// as directed, since NetworkX takes no mixture; `symmetric` says of which the direction means nothing.
// Source: http://graphml.graphdrawing.org/specification.html (graphs, and the extension for attributes).
import { xmlAttributes, xmlText } from '../../graph/xml.ts';
import { drawnOf } from '../drawn.ts';
import type { Facts } from '../facts.ts';
import type { ExportFormat } from '../types.ts';

type For = 'node' | 'edge';

interface Item {
  id: string;
  /** Further attributes of the element: an edge's ends. */
  ends: Record<string, string>;
  facts: Facts;
}

/** Numbers that are whole in one item need not be in the next. */
const TYPES = { string: 'string', boolean: 'boolean', number: 'double' } as const;
/** Names that count something, in every item. */
const WHOLE = new Set(['claims', 'documents', 'sources', 'mentions', 'degree']);

function keysOf(kind: For, items: readonly Item[]): string[] {
  const types = new Map<string, string>();
  for (const { facts } of items) {
    for (const [name, value] of Object.entries(facts)) {
      types.set(name, WHOLE.has(name) ? 'int' : TYPES[typeof value as keyof typeof TYPES]);
    }
  }
  return [...types].map(
    ([name, type]) =>
      `  <key${xmlAttributes({ id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type })}/>`,
  );
}

function element(kind: For, { id, ends, facts }: Item): string[] {
  return [
    `    <${kind}${xmlAttributes({ id, ...ends })}>`,
    ...Object.entries(facts).map(
      ([name, value]) =>
        `      <data${xmlAttributes({ key: `${kind}-${name}` })}>${xmlText(String(value))}</data>`,
    ),
    `    </${kind}>`,
  ];
}

export const graphml: ExportFormat = {
  id: 'graphml',
  label: 'GraphML',
  description: 'For Gephi, yEd, Cytoscape and NetworkX: the same facts, places and colours as GEXF.',
  extension: 'graphml',
  type: 'application/graphml+xml',
  settings: ['extent'],
  async make(context, { extent }) {
    const drawn = drawnOf(context, extent);
    const nodes = drawn.nodes.map(({ id, facts }): Item => ({ id, ends: {}, facts }));
    const lines = drawn.edges.map(
      ({ id, source, target, facts, width }): Item => ({
        id,
        ends: { source, target },
        facts: { ...facts, width },
      }),
    );
    return `${[
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keysOf('node', nodes),
      ...keysOf('edge', lines),
      '  <graph id="relata" edgedefault="directed">',
      ...nodes.flatMap((item) => element('node', item)),
      ...lines.flatMap((item) => element('edge', item)),
      '  </graph>',
      '</graphml>',
    ].join('\n')}\n`;
  },
};

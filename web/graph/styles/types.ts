// A style turns data into looks. Styles are descriptors in a registry: the legend and the palette list them.
import type { Ontology } from '#cypher/ontology/types.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import type { EdgeCategoryId } from '../facets.ts';
import type { Scheme } from '../ontology.ts';

export const LINE_PATTERNS = ['solid', 'dashed', 'dotted', 'dash-dot'] as const;
export type LinePattern = (typeof LINE_PATTERNS)[number];

export interface StyleContext {
  ontology: Ontology;
  scheme: Scheme;
}

export interface NodeLook {
  color: string;
  /** A Tabler icon name. */
  icon: string;
  /** Radius in pixels at reading zoom. */
  size: number;
}

export interface EdgeLook {
  color: string;
  /** Width in pixels at reading zoom. */
  width: number;
  pattern: LinePattern;
  arrow: boolean;
}

export interface NodeStyle {
  id: string;
  label: string;
  look(entity: EntityDto, context: StyleContext): NodeLook;
}

/** One row of the legend for a style of edges. */
export interface LegendEntry {
  /** A value of the style's facet. */
  id: string;
  label: string;
  color: string;
  pattern: LinePattern;
  matches(edge: EdgeDto): boolean;
}

export interface EdgeStyle {
  id: string;
  label: string;
  /** What the rows of its legend switch off. */
  facet: EdgeCategoryId;
  look(edge: EdgeDto, context: StyleContext): EdgeLook;
  legend(edges: readonly EdgeDto[], context: StyleContext): LegendEntry[];
}

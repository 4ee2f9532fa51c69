// Styles of edges. The line's pattern always says the reading and its width the verdict and the number of sources;
// what a style chooses is the colour.

import { READINGS } from '#cypher/model/reading.ts';
import { RELATION_GROUPS } from '#cypher/ontology/types.ts';
import type { EdgeDto } from '#server/contract/graph.ts';

import { relationTypeOf } from '../ontology.ts';
import { READING_WORDS } from '../wording.ts';
import { ACCEPTED_INK, READING_LOOKS } from './readings.ts';
import type { EdgeLook, EdgeStyle, StyleContext } from './types.ts';

const WIDTHS: Readonly<Record<EdgeDto['status'], number>> = { unreviewed: 1.4, unsure: 1.4, accepted: 2.6 };

/** Each doubling of independent sources adds this many pixels. */
const PER_DOUBLING = 0.5;

function shape(edge: EdgeDto, { ontology }: StyleContext): Omit<EdgeLook, 'color'> {
  return {
    width: WIDTHS[edge.status] + PER_DOUBLING * Math.min(3, Math.log2(Math.max(1, edge.sources))),
    pattern: READING_LOOKS[edge.reading].pattern,
    arrow: !relationTypeOf(ontology, edge.type).symmetric,
  };
}

const byReading: EdgeStyle = {
  id: 'reading',
  label: 'Reading',
  facet: 'reading',
  look(edge, context) {
    const accepted = edge.status === 'accepted' && edge.reading === 'asserted';
    const color = (accepted ? ACCEPTED_INK : READING_LOOKS[edge.reading].color)[context.scheme];
    return { ...shape(edge, context), color };
  },
  legend(_edges, { scheme }) {
    return READINGS.map((reading) => ({
      id: reading,
      label: READING_WORDS[reading],
      color: READING_LOOKS[reading].color[scheme],
      pattern: READING_LOOKS[reading].pattern,
      matches: (edge) => edge.reading === reading,
    }));
  },
};

const byGroup: EdgeStyle = {
  id: 'relation',
  label: 'Relation type',
  facet: 'edge-type',
  look(edge, context) {
    return {
      ...shape(edge, context),
      color: relationTypeOf(context.ontology, edge.type).color[context.scheme],
    };
  },
  legend(edges, { ontology, scheme }) {
    const present = [...new Set(edges.map((edge) => edge.type))].map((id) => relationTypeOf(ontology, id));
    present.sort(
      (a, b) =>
        RELATION_GROUPS.indexOf(a.group) - RELATION_GROUPS.indexOf(b.group) || a.label.localeCompare(b.label),
    );
    return present.map((type) => ({
      id: type.id,
      label: type.label,
      color: type.color[scheme],
      pattern: 'solid',
      matches: (edge) => edge.type === type.id,
    }));
  },
};

export const EDGE_STYLES = [byReading, byGroup] as const satisfies readonly EdgeStyle[];
export type EdgeStyleId = 'reading' | 'relation';

export function edgeStyleOf(id: string): EdgeStyle {
  return EDGE_STYLES.find((style) => style.id === id) ?? byReading;
}

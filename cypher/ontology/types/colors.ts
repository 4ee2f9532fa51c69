// The colours of the ontology. Chosen together: any two stay apart under protanopia, deuteranopia and tritanopia, and
// each has a contrast of at least 3:1 on white (light) and on #1a1b1e (dark). ontology.test.ts measures both.
import type { RelationGroup } from '../types.ts';

interface Color {
  light: string;
  dark: string;
}

/** Events have two colours: for what brings the ends together and for what sets them against each other. */
export type RelationColor = Exclude<RelationGroup, 'event'> | 'cooperation' | 'conflict';

export const RELATION_COLORS: Readonly<Record<RelationColor, Color>> = {
  role: { light: '#4455ee', dark: '#2266ff' },
  membership: { light: '#0099bb', dark: '#55ccff' },
  person: { light: '#661155', dark: '#995577' },
  place: { light: '#224422', dark: '#779966' },
  structure: { light: '#552299', dark: '#8855bb' },
  stance: { light: '#665511', dark: '#eecc77' },
  cooperation: { light: '#bb7711', dark: '#ff9900' },
  conflict: { light: '#dd6655', dark: '#dd0000' },
  open: { light: '#888888', dark: '#ccdddd' },
};

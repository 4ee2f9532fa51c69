// How each reading is drawn. Colour and line pattern both tell them apart; the colours are Okabe and Ito's, darkened or
// lightened until they reach 3:1 against the canvas of their scheme.
import type { Reading } from '#cypher/model/reading.ts';

import type { Scheme } from '../ontology.ts';
import type { LinePattern } from './types.ts';

export interface ReadingLook {
  pattern: LinePattern;
  color: Readonly<Record<Scheme, string>>;
}

export const READING_LOOKS: Readonly<Record<Reading, ReadingLook>> = {
  asserted: { pattern: 'solid', color: { light: '#6b7684', dark: '#8d98a6' } },
  alleged: { pattern: 'dotted', color: { light: '#a15c00', dark: '#e69f00' } },
  denied: { pattern: 'dashed', color: { light: '#c2410c', dark: '#ff8a5c' } },
  proposed: { pattern: 'dash-dot', color: { light: '#0b6fae', dark: '#56b4e9' } },
};

/** Asserted edges that an analyst accepted stand out from those nobody looked at. */
export const ACCEPTED_INK: Readonly<Record<Scheme, string>> = { light: '#27303b', dark: '#dfe6ee' };

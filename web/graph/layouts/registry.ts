// All layouts. Adding one is adding one file and one line here; the toolbar and the palette read this list.
import { force } from './force.ts';
import { rings } from './rings.ts';
import type { Layout } from './types.ts';

export const LAYOUTS: readonly Layout[] = [force, rings];

export function layoutOf(id: string): Layout {
  return LAYOUTS.find((layout) => layout.id === id) ?? force;
}

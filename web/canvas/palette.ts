// Inks of the canvas for each scheme, kept equal to the tokens of web/ui/tokens.css.
import type { Scheme } from '../graph/ontology.ts';

export interface CanvasInk {
  ground: string;
  label: string;
  quiet: string;
  /** Ink of icons on a node's disc. */
  icon: string;
  accent: string;
  fresh: string;
  badge: string;
  badgeText: string;
}

export const CANVAS_INK: Readonly<Record<Scheme, CanvasInk>> = {
  light: {
    ground: '#f7f8fa',
    label: '#1b222c',
    quiet: '#4d5866',
    icon: '#ffffff',
    accent: '#1f5fd0',
    fresh: '#0f8a5f',
    badge: '#ffffff',
    badgeText: '#3b4653',
  },
  dark: {
    ground: '#12161c',
    label: '#e8edf3',
    quiet: '#a9b4c1',
    icon: '#10141a',
    accent: '#7fb0ff',
    fresh: '#4fd1a1',
    badge: '#262d37',
    badgeText: '#cdd6e0',
  },
};

function channels(color: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  const value = (index: number) => Number.parseInt(match?.[index] ?? '80', 16);
  return [value(1), value(2), value(3)];
}

/** `share` (0..1) of `over` mixed into `color`, both #rrggbb. */
export function mix(color: string, over: string, share: number): string {
  const a = channels(color);
  const b = channels(over);
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

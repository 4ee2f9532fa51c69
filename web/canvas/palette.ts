// Inks of the canvas for each scheme, from the tokens of the page.
import type { Scheme } from '../graph/ontology.ts';
import { TOKENS } from '../ui/tokens.ts';

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

function inkOf(scheme: Scheme, icon: string): CanvasInk {
  const tokens = TOKENS[scheme];
  return {
    ground: tokens['canvas-ground'],
    label: tokens.text,
    quiet: tokens['text-quiet'],
    icon,
    accent: tokens.accent,
    fresh: tokens.good,
    badge: tokens.raised,
    badgeText: tokens['text-quiet'],
  };
}

export const CANVAS_INK: Readonly<Record<Scheme, CanvasInk>> = {
  light: inkOf('light', '#ffffff'),
  dark: inkOf('dark', '#10141a'),
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

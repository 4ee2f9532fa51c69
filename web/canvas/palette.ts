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

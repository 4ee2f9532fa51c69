// Whether the overview map is wanted. Remembered in this browser: a convenience, nothing is lost without it.
import type { Remembered } from './theme.ts';

const KEY = 'relata.minimap';

export function recallMinimap(storage: Remembered): boolean {
  try {
    return storage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function rememberMinimap(storage: Remembered, wanted: boolean): void {
  try {
    storage.setItem(KEY, wanted ? 'on' : 'off');
  } catch {
    // Storage can be forbidden; the choice then lasts until reload.
  }
}

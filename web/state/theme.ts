// Light, dark, or what the system says. Remembered in this browser: a convenience, nothing is lost without it.
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The part of localStorage that is used. */
export interface Remembered {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'relata.theme';

export function readTheme(storage: Remembered): ThemeChoice {
  try {
    const stored = storage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

export function rememberTheme(storage: Remembered, choice: ThemeChoice): void {
  try {
    storage.setItem(KEY, choice);
  } catch {
    // Storage can be forbidden; the choice then lasts until reload.
  }
}

export function nextTheme(choice: ThemeChoice): ThemeChoice {
  return choice === 'system' ? 'light' : choice === 'light' ? 'dark' : 'system';
}

export interface Theme {
  choice: ThemeChoice;
  /** What the system prefers now. */
  system: 'light' | 'dark';
}

export function initialTheme(): Theme {
  return { choice: 'system', system: 'light' };
}

export function schemeOf({ choice, system }: Theme): 'light' | 'dark' {
  return choice === 'system' ? system : choice;
}

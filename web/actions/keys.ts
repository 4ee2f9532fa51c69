// Keyboard: turns "mod+shift+z" into a test of an event, and into what is printed on a key cap.
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

interface Chord {
  key: string;
  mod: boolean;
  shift: boolean;
  alt: boolean;
}

function chordOf(keys: string): Chord {
  const parts = keys
    .split('+')
    .map((part, index, all) => (part === '' && index === all.length - 1 ? '+' : part));
  const key = keys.endsWith('++') || keys === '+' ? '+' : (parts.at(-1) ?? '');
  return { key, mod: parts.includes('mod'), shift: parts.includes('shift'), alt: parts.includes('alt') };
}

function isSymbol(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}

/** Shift does not count for symbols: on some keyboards "?" needs it, on others not. */
export function matches(keys: string, press: KeyPress): boolean {
  const chord = chordOf(keys);
  if (chord.key.toLowerCase() !== press.key.toLowerCase()) return false;
  if (chord.mod !== (press.ctrlKey || press.metaKey) || chord.alt !== press.altKey) return false;
  return isSymbol(chord.key) || chord.shift === press.shiftKey;
}

const CAPS: Readonly<Record<string, string>> = {
  shift: 'Shift',
  alt: 'Alt',
  enter: 'Enter',
  escape: 'Esc',
  contextmenu: 'Menu',
  home: 'Home',
  arrowleft: '←',
  arrowright: '→',
  delete: 'Del',
  f2: 'F2',
  f10: 'F10',
};

/** The caps to print: ["⌘", "K"] or ["Ctrl", "K"]. */
export function keyCaps(keys: string, mac: boolean): string[] {
  const { key, mod, shift, alt } = chordOf(keys);
  const caps = [...(mod ? [mac ? '⌘' : 'Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : [])];
  return [...caps, CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key)];
}

/** For aria-keyshortcuts. */
export function ariaKeys(keys: string): string {
  const { key, mod, shift, alt } = chordOf(keys);
  return [...(mod ? ['Control'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join('+');
}

interface FieldLike {
  tagName?: string;
  isContentEditable?: boolean;
  type?: string;
  closest?: (selector: string) => unknown;
}

const NO_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color']);

/** True while a person types: then no shortcut fires. */
export function isTyping(target: unknown): boolean {
  const field = (target ?? {}) as FieldLike;
  if (field.isContentEditable === true) return true;
  const tag = field.tagName?.toLowerCase();
  if (tag === 'textarea' || tag === 'select') return true;
  return tag === 'input' && !NO_TEXT.has(field.type ?? 'text');
}

/** True when the element under the keyboard has its own use for Enter, arrows or space. */
export function hasOwnKeys(target: unknown): boolean {
  const element = (target ?? {}) as FieldLike;
  return Boolean(
    element.closest?.('button, a, summary, [role="tree"], [role="menu"], [role="tablist"], [role="listbox"]'),
  );
}

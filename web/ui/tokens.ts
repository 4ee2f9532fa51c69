// Colours of the interface for each scheme: as CSS variables for the page (--surface, ...) and as values for the canvas.
const TOKENS_BY_SCHEME = {
  light: {
    surface: '#ffffff',
    raised: '#ffffff',
    sunk: '#f2f4f7',
    hover: '#eef1f5',
    line: '#dfe3e9',
    'line-strong': '#c5ccd6',
    text: '#1b222c',
    'text-quiet': '#4d5866',
    'text-faint': '#626d7b',
    accent: '#1f5fd0',
    'accent-soft': '#e7effc',
    'on-accent': '#ffffff',
    good: '#0b6b49',
    'good-soft': '#e2f4ec',
    bad: '#b42318',
    'bad-soft': '#fdecea',
    doubt: '#855000',
    'doubt-soft': '#fbf0dc',
    'canvas-ground': '#f7f8fa',
    'canvas-dot': '#e3e7ec',
    'mark-subject': '#cfe0fb',
    'mark-subject-line': '#1f5fd0',
    'mark-trigger': '#fbe3a8',
    'mark-trigger-line': '#8a5a00',
    'mark-object': '#c8ecdc',
    'mark-object-line': '#0b6b49',
    shadow: '0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 10%)',
  },
  dark: {
    surface: '#181d24',
    raised: '#1f252e',
    sunk: '#12161c',
    hover: '#262d37',
    line: '#2b333e',
    'line-strong': '#414b58',
    text: '#e8edf3',
    'text-quiet': '#a9b4c1',
    'text-faint': '#94a0ae',
    accent: '#7fb0ff',
    'accent-soft': '#1d2d49',
    'on-accent': '#0c1524',
    good: '#5fd6a8',
    'good-soft': '#14352a',
    bad: '#ff9a8f',
    'bad-soft': '#45201c',
    doubt: '#f0b95a',
    'doubt-soft': '#3b2d12',
    'canvas-ground': '#12161c',
    'canvas-dot': '#1f262f',
    'mark-subject': '#223c68',
    'mark-subject-line': '#7fb0ff',
    'mark-trigger': '#4d3a10',
    'mark-trigger-line': '#f0b95a',
    'mark-object': '#164434',
    'mark-object-line': '#5fd6a8',
    shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 45%)',
  },
} as const;

export type TokenName = keyof (typeof TOKENS_BY_SCHEME)['light'];
export type Tokens = Readonly<Record<TokenName, string>>;

export const TOKENS: Readonly<Record<'light' | 'dark', Tokens>> = TOKENS_BY_SCHEME;

/**
 * Mantine's own greys in dark, from text to ground, in the page's bluish tone: its controls take borders from the fifth,
 * fields from the seventh and the ground from the eighth.
 */
export const DARK_GREYS = [
  '#e8edf3',
  '#c3ccd6',
  '#a9b4c1',
  '#94a0ae',
  '#667385',
  '#2b333e',
  '#1f252e',
  '#181d24',
  '#12161c',
  '#0d1116',
] as const;

/** What Mantine's controls share with the page in either scheme. */
const MANTINE = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-quiet)',
  '--mantine-color-placeholder': 'var(--text-faint)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--text))',
  '--mantine-color-blue-filled': 'var(--accent)',
  '--mantine-color-blue-filled-hover': 'var(--mantine-primary-color-filled-hover)',
};

/** The tokens of a scheme as CSS custom properties. */
export function cssVariables(tokens: Tokens): Record<string, string> {
  const own = Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]));
  return { ...own, ...MANTINE };
}

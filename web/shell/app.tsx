// The app: providers, theme, keyboard and address, around the shell.
import { Button, Checkbox, createTheme, MantineProvider, Modal, Radio, Select } from '@mantine/core';
import { useEffect } from 'react';

import type { AppContext } from '../actions/context.ts';
import { boot } from '../actions/flows/boot.ts';
import { followElsewhere } from '../actions/flows/elsewhere.ts';
import { AppReactContext, useApp, useStore } from '../bind/app-context.ts';
import { schemeOf } from '../state/theme.ts';
import { readAddress } from '../state/url.ts';
import { cssVariables, DARK_GREYS, TOKENS } from '../ui/tokens.ts';
import { Shell } from './shell.tsx';
import { useAddress } from './use-address.ts';
import { useKeyboard } from './use-keyboard.ts';

const THEME = createTheme({
  fontFamily: 'var(--font)',
  colors: { dark: DARK_GREYS },
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    // What is filled with the accent carries its colour of words: white is not legible on it in dark.
    Button: Button.extend({
      vars: (_theme, { variant }) => ({
        root: variant === undefined || variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {},
      }),
    }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--on-accent)' } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--on-accent)' } }),
    // Two lines of a title stand apart.
    Modal: Modal.extend({ defaultProps: { styles: { title: { lineHeight: 1.35 } } } }),
    // The list itself scrolls: a scroll area around it would be a stop for the keyboard with nothing in it.
    Select: Select.extend({
      defaultProps: {
        withScrollArea: false,
        // From its field's edge: centred, it opens where half of it is outside a narrow window.
        comboboxProps: { position: 'bottom-start' },
        styles: { options: { maxHeight: 'min(240px, 40vh)', overflowY: 'auto' } },
      },
    }),
  },
});

const cssVariablesResolver = () => ({
  variables: {},
  light: cssVariables(TOKENS.light),
  dark: cssVariables(TOKENS.dark),
});

export function App({ context }: { context: AppContext }) {
  return (
    <AppReactContext value={context}>
      <Themed />
    </AppReactContext>
  );
}

function Themed() {
  const { stores } = useApp();
  const scheme = schemeOf(useStore(stores.theme));
  useEffect(() => {
    const query = globalThis.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => stores.theme.setState({ system: query.matches ? 'dark' : 'light' });
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [stores]);
  return (
    <MantineProvider theme={THEME} forceColorScheme={scheme} cssVariablesResolver={cssVariablesResolver}>
      <Running />
    </MantineProvider>
  );
}

function Running() {
  const app = useApp();
  useKeyboard();
  useAddress();
  useEffect(() => {
    void boot(app, readAddress(globalThis.location.hash));
    return followElsewhere(app);
  }, [app]);
  return <Shell />;
}

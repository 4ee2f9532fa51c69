// The app: providers, theme, keyboard and address, around the shell.
import { createTheme, MantineProvider } from '@mantine/core';
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

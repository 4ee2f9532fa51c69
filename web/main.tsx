// Entry of the page: wires the browser's parts to the app.
import '@mantine/core/styles.css';
import './ui/tokens.css';

import { createRoot } from 'react-dom/client';

import { systemClock } from '#cypher/model/clock.ts';
import { randomId } from '#cypher/model/random-id.ts';

import type { AppContext } from './actions/context.ts';
import { createApi } from './api/client.ts';
import { spawnLayoutWorker } from './graph/layouts/runner.ts';
import { App } from './shell/app.tsx';
import { recallConsole } from './state/console.ts';
import { recallMinimap } from './state/minimap.ts';
import { createStores } from './state/stores.ts';
import { readTheme } from './state/theme.ts';

const stores = createStores();
stores.console.setState(recallConsole(globalThis.localStorage));
stores.view.setState({ minimap: recallMinimap(globalThis.localStorage) });
stores.theme.setState({
  choice: readTheme(globalThis.localStorage),
  system: globalThis.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
});

const context: AppContext = {
  stores,
  api: createApi(
    (url, init) => globalThis.fetch(url, init),
    (url) => new EventSource(url),
  ),
  clock: systemClock,
  randomId,
  storage: globalThis.localStorage,
  spawnLayout: spawnLayoutWorker,
  copyText: (text) => globalThis.navigator.clipboard.writeText(text),
  ports: { camera: null, layout: null, picture: null },
};

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<App context={context} />);

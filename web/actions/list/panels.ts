// What opens and closes: search, panels, palette, help, theme; and Esc, which peels one layer.

import { NOTHING_SELECTED, selectionSize } from '../../state/selection.ts';
import { nextTheme, rememberTheme } from '../../state/theme.ts';
import { addressNow, MOST_IN_ADDRESS, NO_ADDRESS } from '../../state/url.ts';
import { type LeftPanel, peel, toggleLeft } from '../../state/view.ts';
import type { AppContext } from '../context.ts';
import { boot } from '../flows/boot.ts';
import { tell } from '../flows/notices.ts';
import type { Action } from '../types.ts';
import { openFilters, openTable } from './filters.ts';

function panel(left: LeftPanel, rest: Pick<Action, 'label' | 'keywords' | 'icon' | 'keys'>): Action {
  return {
    id: `panel.${left}`,
    group: 'panels',
    places: ['rail'],
    undo: 'none',
    ...rest,
    isOn: ({ stores }) => stores.view.getState().left === left,
    when: () => true,
    run: ({ stores }) => stores.view.setState((view) => toggleLeft(view, left)),
  };
}

const focusSearch: Action = {
  id: 'search.focus',
  label: 'Search',
  group: 'find',
  keywords: ['find', 'name', 'alias', 'sentence', 'text'],
  icon: 'search',
  keys: ['/'],
  places: [],
  undo: 'none',
  when: () => true,
  run: ({ stores }) => stores.view.setState((view) => ({ searchCalls: view.searchCalls + 1 })),
};

const palette: Action = {
  id: 'palette.open',
  mode: 'everywhere',
  label: 'All commands',
  group: 'find',
  keywords: ['palette', 'actions', 'menu'],
  icon: 'command',
  keys: ['mod+k'],
  places: ['toolbar'],
  undo: 'none',
  when: () => true,
  run: ({ stores }) => stores.view.setState({ dialog: { kind: 'palette' } }),
};

const shortcuts: Action = {
  id: 'help.shortcuts',
  mode: 'everywhere',
  label: 'Keyboard shortcuts',
  group: 'find',
  keywords: ['help', 'keys', 'gestures'],
  icon: 'keyboard',
  keys: ['?'],
  places: ['toolbar'],
  undo: 'none',
  when: () => true,
  run: ({ stores }) => stores.view.setState({ dialog: { kind: 'shortcuts' } }),
};

const theme: Action = {
  id: 'theme.next',
  mode: 'everywhere',
  label: 'Light, dark or system colours',
  labelNow: ({ stores }) => `Colours: ${stores.theme.getState().choice}. Change`,
  group: 'view',
  keywords: ['dark mode', 'light mode', 'theme', 'appearance'],
  icon: 'contrast',
  keys: ['shift+t'],
  places: ['toolbar'],
  undo: 'none',
  when: () => true,
  run({ stores, storage }) {
    const choice = nextTheme(stores.theme.getState().choice);
    stores.theme.setState({ choice });
    rememberTheme(storage, choice);
  },
};

const rightDock: Action = {
  id: 'panel.inspector',
  label: 'Inspector',
  group: 'panels',
  keywords: ['details', 'right', 'dock'],
  icon: 'layout-sidebar-right',
  keys: ['d'],
  places: ['toolbar'],
  undo: 'none',
  isOn: ({ stores }) => stores.view.getState().right !== null,
  when: () => true,
  run: ({ stores }) => stores.view.setState((view) => ({ right: view.right === null ? 'inspector' : null })),
};

const openMenu: Action = {
  id: 'menu.open',
  label: 'Menu of the selection',
  group: 'find',
  keywords: ['context menu'],
  icon: 'dots-vertical',
  keys: ['.', 'contextmenu', 'shift+f10'],
  places: [],
  undo: 'none',
  when: () => true,
  run({ stores, ports }) {
    const focus = stores.selection.getState().focus;
    const at = focus === null ? null : (ports.camera?.positionOf(focus) ?? null);
    stores.view.setState({ menu: { x: at?.x ?? 320, y: at?.y ?? 200, target: focus ?? { kind: 'canvas' } } });
  },
};

const peelLayer: Action = {
  id: 'layer.peel',
  mode: 'everywhere',
  label: 'Close the topmost layer, then the selection',
  group: 'view',
  keywords: ['escape', 'back', 'clear'],
  icon: 'arrow-back-up',
  keys: ['escape'],
  places: [],
  undo: 'none',
  when: ({ stores }) =>
    peel(stores.view.getState()) !== null || selectionSize(stores.selection.getState()) > 0,
  run({ stores }) {
    const peeled = peel(stores.view.getState());
    if (peeled !== null) stores.view.setState(peeled);
    else stores.selection.setState(NOTHING_SELECTED);
  },
};

const copyLink: Action = {
  id: 'view.copy-link',
  label: 'Copy a link to this view',
  group: 'view',
  keywords: ['share', 'permalink', 'url'],
  icon: 'link',
  keys: ['shift+l'],
  places: ['toolbar', 'canvas'],
  undo: 'none',
  when: ({ stores }) => stores.scene.getState().entities.size > 0,
  async run(context) {
    if (context.stores.scene.getState().entities.size > MOST_IN_ADDRESS) {
      tell(context, {
        tone: 'error',
        text: 'Not copied: so large a view does not fit into a link.',
        help: 'Take entities off the canvas first.',
      });
      return;
    }
    // Not what the address bar says: it is written a moment later.
    await context.copyText(new URL(addressNow(context.stores), globalThis.location.href).href);
    tell(context, { tone: 'success', text: 'Link copied. It reproduces this view on this server.' });
  },
};

async function startOver(context: AppContext): Promise<void> {
  const { left, edgeStyle } = context.stores.view.getState();
  await boot(context, { ...NO_ADDRESS, left, edgeStyle });
}

const overview: Action = {
  id: 'view.overview',
  label: 'Back to the overview',
  group: 'view',
  keywords: ['home', 'start', 'sample', 'reset'],
  icon: 'home',
  keys: ['home'],
  places: ['canvas'],
  undo: 'none',
  when: () => true,
  run: startOver,
};

export const PANEL_ACTIONS = [
  panel('legend', {
    label: 'Legend',
    keywords: ['types', 'colours', 'counts'],
    icon: 'list-details',
    keys: ['1'],
  }),
  openFilters,
  panel('list', {
    label: 'List',
    keywords: ['outline', 'tree', 'table', 'entities'],
    icon: 'binary-tree',
    keys: ['2'],
  }),
  openTable,
  panel('ingest', {
    label: 'Add text',
    keywords: ['ingest', 'paste', 'upload', 'file', 'article'],
    icon: 'file-plus',
    keys: ['3', 'i'],
  }),
  panel('history', { label: 'History', keywords: ['steps', 'undo', 'log'], icon: 'history', keys: ['4'] }),
  panel('views', {
    label: 'Saved views',
    keywords: ['bookmarks', 'snapshots', 'keep', 'load', 'favourites'],
    icon: 'bookmark',
    keys: ['6'],
  }),
  panel('paths', {
    label: 'Paths',
    keywords: ['shortest', 'route', 'connection', 'chain'],
    icon: 'route',
    keys: ['7'],
  }),
  focusSearch,
  palette,
  copyLink,
  shortcuts,
  theme,
  rightDock,
  openMenu,
  peelLayer,
  overview,
];

// The command palette: every action that applies now, found by its words.
import { Modal } from '@mantine/core';
import { useId, useState } from 'react';

import { keyCaps } from '../actions/keys.ts';
import { ACTIONS, labelOf, runAction } from '../actions/registry.ts';
import { selectionScope } from '../actions/scope.ts';
import { GROUP_WORDS } from '../actions/types.ts';
import { useApp } from '../bind/app-context.ts';
import { IS_MAC } from '../bind/platform.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import classes from './palette.module.css';
import { rankActions } from './rank.ts';

export function Palette() {
  const app = useApp();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const [scope] = useState(() => selectionScope(app.stores.selection.getState()));
  const close = () => app.stores.view.setState({ dialog: null });
  const possible = ACTIONS.filter((action) => action.id !== 'palette.open' && action.when(app, scope));
  const found = rankActions(possible, query, (action) => labelOf(action, app, scope));
  const current = found[Math.min(active, found.length - 1)];

  function run(index: number) {
    const action = found[index];
    close();
    if (action !== undefined) void runAction(action, app, scope);
  }

  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset="12vh"
      title="All commands"
      classNames={{ header: 'visually-hidden' }}
      transitionProps={{ duration: 80 }}
    >
      <div className={classes.palette} data-testid="palette">
        <input
          className={classes.input}
          role="combobox"
          aria-label="Find a command"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={current === undefined ? undefined : `${listId}-${current.id}`}
          placeholder="Find a command"
          data-autofocus
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            if (by !== 0 && found.length > 0) {
              event.preventDefault();
              setActive((index) => (index + by + found.length) % found.length);
            }
            if (event.key === 'Enter') run(Math.min(active, found.length - 1));
          }}
        />
        <div id={listId} role="listbox" aria-label="Commands" className={classes.list}>
          {found.map((action, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox' input has the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox points at it with aria-activedescendant.
            <div
              key={action.id}
              id={`${listId}-${action.id}`}
              ref={(element) => {
                if (index === active) element?.scrollIntoView({ block: 'nearest' });
              }}
              role="option"
              aria-selected={action === current}
              className={classes.option}
              onMouseMove={() => setActive(index)}
              onClick={() => run(index)}
            >
              <Icon name={action.icon} />
              <span className={classes.label}>{labelOf(action, app, scope)}</span>
              <span className={classes.group}>{GROUP_WORDS[action.group]}</span>
              {action.keys[0] !== undefined && <KeyCaps caps={keyCaps(action.keys[0], IS_MAC)} />}
            </div>
          ))}
          {found.length === 0 && <p className={classes.none}>No command fits “{query}”.</p>}
        </div>
      </div>
    </Modal>
  );
}

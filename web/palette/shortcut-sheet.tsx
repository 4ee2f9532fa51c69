// The shortcut sheet: made from the registry, with the gestures of the canvas beside it.
import { Modal } from '@mantine/core';

import { keyCaps } from '../actions/keys.ts';
import { ACTIONS } from '../actions/registry.ts';
import { ACTION_GROUPS, GROUP_WORDS } from '../actions/types.ts';
import { useApp } from '../bind/app-context.ts';
import { IS_MAC } from '../bind/platform.ts';
import { KeyCaps } from '../ui/key-caps.tsx';
import { gestures } from './gestures.ts';
import classes from './palette.module.css';

export function ShortcutSheet() {
  const { stores } = useApp();
  return (
    <Modal
      opened
      onClose={() => stores.view.setState({ dialog: null })}
      title="Keyboard and gestures"
      size={920}
      yOffset="8vh"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.sheet} data-testid="shortcuts">
        <section>
          <h3>On the canvas</h3>
          <dl>
            {gestures(IS_MAC).map(([what, how]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd className={classes.keys}>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
        {ACTION_GROUPS.map((group) => (
          <section key={group}>
            <h3>{GROUP_WORDS[group]}</h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group && action.keys.length > 0).map((action) => (
                <div key={action.id}>
                  <dt>{action.label}</dt>
                  <dd className={classes.keys} data-keys>
                    {action.keys.map((keys) => (
                      <KeyCaps key={keys} caps={keyCaps(keys, IS_MAC)} />
                    ))}
                    <span className="visually-hidden">{action.keys.join(' or ')}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

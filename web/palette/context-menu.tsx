// The context menu of a node, an edge or the canvas: the registry's actions that apply there.
import { type KeyboardEvent, useEffect, useRef } from 'react';

import { keyCaps } from '../actions/keys.ts';
import { actionsAt, labelOf, runAction } from '../actions/registry.ts';
import { menuScope } from '../actions/scope.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { IS_MAC } from '../bind/platform.ts';
import { relationWords } from '../graph/wording.ts';
import type { OpenMenu } from '../state/view.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import classes from './context-menu.module.css';

const WIDTH = 284;

export function ContextMenu() {
  const menu = useStore(useApp().stores.view, (view) => view.menu);
  return menu === null ? null : <Opened key={`${menu.x} ${menu.y}`} menu={menu} />;
}

function Opened({ menu }: { menu: OpenMenu }) {
  const app = useApp();
  const list = useRef<HTMLDivElement>(null);
  const { target } = menu;
  const scope = menuScope(app.stores.selection.getState(), target);
  const actions = actionsAt(target.kind).filter((action) => action.when(app, scope));
  const close = () => app.stores.view.setState({ menu: null });
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    const before = document.activeElement;
    items()[0]?.focus({ preventScroll: true });
    const { current } = list;
    const { height = 0 } = current?.getBoundingClientRect() ?? {};
    if (current !== null)
      current.style.top = `${Math.max(8, Math.min(menu.y, window.innerHeight - height - 8))}px`;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  });

  function onKeyDown(event: KeyboardEvent) {
    const all = items();
    const index = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      all[(to + all.length) % all.length]?.focus();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      close();
    }
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a curtain for the pointer; Esc does the same. */}
      <div
        className={classes.curtain}
        onPointerDown={close}
        onContextMenu={(event) => {
          event.preventDefault();
          close();
        }}
      />
      <div
        ref={list}
        role="menu"
        aria-label={titleOf(app, target)}
        className={classes.menu}
        data-testid="context-menu"
        style={{
          width: WIDTH,
          left: Math.max(8, Math.min(menu.x, window.innerWidth - WIDTH - 8)),
          top: menu.y,
        }}
        onKeyDown={onKeyDown}
        // The key that opened it may ask for the browser's own menu when it is let go.
        onContextMenu={(event) => event.preventDefault()}
      >
        <p className={classes.title} aria-hidden>
          {scope.nodes.length + scope.edges.length > 1
            ? `${scope.nodes.length + scope.edges.length} selected`
            : titleOf(app, target)}
        </p>
        {actions.map((action, index) => {
          const keys = action.keys[0];
          const before = actions[index - 1];
          return (
            <div
              key={action.id}
              role="none"
              className={before !== undefined && before.group !== action.group ? classes.next : undefined}
            >
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={classes.item}
                data-tone={action.tone}
                data-testid={`menu-${action.id}`}
                onClick={() => {
                  close();
                  void runAction(action, app, scope);
                }}
              >
                <Icon name={action.icon} size={16} />
                <span className={classes.label}>{labelOf(action, app, scope)}</span>
                {keys !== undefined && <KeyCaps caps={keyCaps(keys, IS_MAC)} />}
              </button>
            </div>
          );
        })}
      </div>
    </>
  );
}

function titleOf({ stores }: ReturnType<typeof useApp>, target: OpenMenu['target']): string {
  if (target.kind === 'canvas') return 'Canvas';
  const scene = stores.scene.getState();
  if (target.kind === 'node') return scene.entities.get(target.id)?.name ?? 'Entity';
  const edge = scene.edges.get(target.id);
  return edge === undefined ? 'Edge' : relationWords(edge, stores.boot.getState().ontology);
}

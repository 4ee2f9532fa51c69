// The pointer: select, expand, drag, menu, hover. Touch shares the handlers and has long press for the menu.
import { useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';

import type { AppContext } from '../actions/context.ts';
import { toggleExpansion } from '../actions/flows/explore.ts';
import { commitScene } from '../actions/flows/scene.ts';
import { useApp } from '../bind/app-context.ts';
import { place } from '../graph/scene.ts';
import { countWords } from '../graph/wording.ts';
import { NOTHING_SELECTED, type Ref, selectOnly, toggle } from '../state/selection.ts';
import { type Drawing, graphOf, thingAt } from './geometry.ts';
import { SETTLING } from './settling.ts';
import { useDrawing } from './use-drawing.ts';

/** Pixels a pointer may wander before a press is a drag. */
const DRAG_AFTER = 4;
const LONG_PRESS_MS = 500;

interface Drag {
  ids: readonly string[];
  from: { x: number; y: number };
  last: { x: number; y: number };
  moved: boolean;
}

function isTouch(event: MouseEvent | TouchEvent): event is TouchEvent {
  return 'touches' in event;
}

function adds(event: MouseEvent | TouchEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

function pressEvents(sigma: Drawing, { stores }: AppContext, openMenu: (x: number, y: number) => void) {
  const container = sigma.getContainer();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  const cancel = () => clearTimeout(timer);
  const onStart = (event: TouchEvent) => {
    cancel();
    const [touch] = event.touches;
    if (touch === undefined || event.touches.length > 1) return;
    start = { x: touch.clientX, y: touch.clientY };
    timer = setTimeout(() => {
      if (stores.view.getState().menu === null) openMenu(start.x, start.y);
    }, LONG_PRESS_MS);
  };
  const onMove = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (touch !== undefined && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > 10) cancel();
  };
  const passive = { passive: true };
  container.addEventListener('touchstart', onStart, passive);
  container.addEventListener('touchmove', onMove, passive);
  container.addEventListener('touchend', cancel, passive);
  return () => {
    cancel();
    container.removeEventListener('touchstart', onStart);
    container.removeEventListener('touchmove', onMove);
    container.removeEventListener('touchend', cancel);
  };
}

export function EventsController(): null {
  const sigma = useDrawing();
  const app = useApp();
  useEffect(() => {
    const { stores } = app;
    const container = sigma.getContainer();
    let drag: Drag | null = null;
    /** Set when a drag or a long press has used the press up, so that no click follows. */
    let spent = false;
    /** What the last click was on: two quick clicks on two things are no double-click. */
    let clicked: Ref | null = null;

    const at = (event: MouseCoords) => thingAt(sigma, event, isTouch(event.original));
    const setHover = (hover: Ref | null) => {
      const now = stores.view.getState().hover;
      if (now?.kind === hover?.kind && now?.id === hover?.id) return;
      stores.view.setState({ hover });
      container.style.cursor = hover === null ? '' : 'pointer';
    };
    const openMenu = (x: number, y: number) => {
      const box = container.getBoundingClientRect();
      const target = thingAt(sigma, { x: x - box.left, y: y - box.top }, true) ?? { kind: 'canvas' as const };
      spent = true;
      stores.view.setState({ menu: { x, y, target }, hover: null });
    };
    const click = ({ event }: { event: MouseCoords }) => {
      if (spent) {
        spent = false;
        return;
      }
      const thing = at(event);
      clicked = thing;
      if (thing === null) {
        if (!adds(event.original)) stores.selection.setState(NOTHING_SELECTED);
        return;
      }
      const add = adds(event.original);
      stores.selection.setState((selection) => (add ? toggle(selection, thing) : selectOnly(thing)));
      stores.view.setState((view) => ({
        right: view.right === 'article' && thing.kind === 'node' ? 'article' : 'inspector',
      }));
    };
    const doubleClick = ({
      event,
      preventSigmaDefault,
    }: {
      event: MouseCoords;
      preventSigmaDefault(): void;
    }) => {
      preventSigmaDefault();
      const thing = at(event);
      if (adds(event.original) || thing?.id !== clicked?.id) click({ event });
      else if (thing?.kind === 'node') void toggleExpansion(app, thing.id);
    };
    const rightClick = ({ event }: { event: MouseCoords }) => {
      event.original.preventDefault();
      if (isTouch(event.original)) return;
      openMenu(event.original.clientX, event.original.clientY);
      spent = false;
    };
    const down = ({ event }: { event: MouseCoords }) => {
      spent = false;
      const thing = at(event);
      if (thing?.kind !== 'node' || (!isTouch(event.original) && event.original.button !== 0)) return;
      const { nodes } = stores.selection.getState();
      const ids = nodes.has(thing.id) ? [...nodes] : [thing.id];
      drag = { ids, from: { x: event.x, y: event.y }, last: sigma.viewportToGraph(event), moved: false };
    };
    const move = ({ event, preventSigmaDefault }: { event: MouseCoords; preventSigmaDefault(): void }) => {
      if (drag === null) {
        const pressed = !isTouch(event.original) && event.original.buttons !== 0;
        if (!isTouch(event.original) && !pressed) setHover(at(event));
        return;
      }
      preventSigmaDefault();
      event.original.preventDefault();
      if (!drag.moved && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < DRAG_AFTER) return;
      drag.moved = true;
      SETTLING.dragging = true;
      setHover(null);
      const now = sigma.viewportToGraph(event);
      const graph = graphOf(sigma);
      for (const id of drag.ids) {
        if (!graph.hasNode(id)) continue;
        const { x, y } = graph.getNodeAttributes(id);
        graph.mergeNodeAttributes(id, { x: x + now.x - drag.last.x, y: y + now.y - drag.last.y });
      }
      drag.last = now;
    };
    const up = () => {
      const ended = drag;
      drag = null;
      SETTLING.dragging = false;
      if (ended === null || !ended.moved) return;
      spent = true;
      const graph = graphOf(sigma);
      const places = new Map(
        ended.ids.filter((id) => graph.hasNode(id)).map((id) => [id, { ...graph.getNodeAttributes(id) }]),
      );
      const scene = stores.scene.getState();
      const [first] = ended.ids;
      const name = ended.ids.length === 1 ? scene.entities.get(first ?? '')?.name : undefined;
      commitScene(
        app,
        `Move ${name ?? countWords(ended.ids.length, 'entity', 'entities')}`,
        place(scene, places, true),
      );
    };
    const noNativeMenu = (event: Event) => event.preventDefault();
    const leave = () => setHover(null);

    sigma.on('clickNode', click).on('clickStage', click);
    sigma.on('doubleClickNode', doubleClick).on('doubleClickStage', doubleClick);
    sigma.on('rightClickNode', rightClick).on('rightClickStage', rightClick);
    sigma.on('downNode', down).on('downStage', down);
    sigma.on('moveBody', move).on('upNode', up).on('upStage', up).on('leaveStage', leave);
    container.addEventListener('contextmenu', noNativeMenu);
    globalThis.addEventListener('mouseup', up);
    const stopPress = pressEvents(sigma, app, openMenu);
    return () => {
      stopPress();
      container.removeEventListener('contextmenu', noNativeMenu);
      globalThis.removeEventListener('mouseup', up);
      sigma.off('clickNode', click).off('clickStage', click);
      sigma.off('doubleClickNode', doubleClick).off('doubleClickStage', doubleClick);
      sigma.off('rightClickNode', rightClick).off('rightClickStage', rightClick);
      sigma.off('downNode', down).off('downStage', down);
      sigma.off('moveBody', move).off('upNode', up).off('upStage', up).off('leaveStage', leave);
    };
  }, [sigma, app]);
  return null;
}

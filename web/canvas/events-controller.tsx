// The pointer: select, expand, drag, menu, hover. Touch shares the handlers and has long press for the menu.
import { useEffect } from 'react';

import { toggleExpansion } from '../actions/flows/explore.ts';
import { commitScene } from '../actions/flows/scene.ts';
import { useApp } from '../bind/app-context.ts';
import { place } from '../graph/scene.ts';
import { countWords } from '../graph/wording.ts';
import { NOTHING_SELECTED, type Ref, selectOnly, toggle } from '../state/selection.ts';
import { askAhead } from './ask-ahead.ts';
import { graphOf, thingAt } from './geometry.ts';
import { followLongPress } from './long-press.ts';
import { followPointer, isTouch, type Pointer } from './pointer.ts';
import { SETTLING } from './settling.ts';
import { BETWEEN_TAPS_MS, createTwoTaps, NEAR_ENOUGH } from './two-taps.ts';
import { useDrawing } from './use-drawing.ts';

/** Pixels a pointer may wander before a press is a drag; a finger that taps is never still. */
const DRAG_AFTER = { mouse: 4, touch: 10 };

interface Drag {
  ids: readonly string[];
  from: { x: number; y: number };
  last: { x: number; y: number };
  moved: boolean;
}

function adds(event: MouseEvent | TouchEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
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
    const taps = createTwoTaps();
    /** What the present press of a finger makes a second tap on. */
    let twice: Ref | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    /** The entity that the present press is on. */
    let pressed: Ref | null = null;
    const ahead = askAhead(app);

    /** A finger that wandered a little means what it was put on. */
    const at = (pointer: Pointer) =>
      (isTouch(pointer.original) ? pressed : null) ?? thingAt(sigma, pointer, isTouch(pointer.original));
    const setHover = (hover: Ref | null) => {
      const now = stores.view.getState().hover;
      if (now?.kind === hover?.kind && now?.id === hover?.id) return;
      ahead.rest(hover);
      stores.view.setState({ hover });
      container.style.cursor = hover === null ? '' : 'pointer';
    };
    const endTap = (tap: 'once' | 'twice') => {
      clearTimeout(waiting);
      if (stores.view.getState().tap === 'waiting') stores.view.setState({ tap });
    };
    const openMenu = (x: number, y: number, byFinger: boolean) => {
      endTap('once');
      const box = container.getBoundingClientRect();
      const point = { x: x - box.left, y: y - box.top };
      const target = thingAt(sigma, point, byFinger) ?? { kind: 'canvas' as const };
      spent = true;
      stores.view.setState({ menu: { x, y, target }, hover: null });
    };
    const click = (pointer: Pointer) => {
      if (spent) {
        spent = false;
        return;
      }
      const thing = at(pointer);
      taps.first(thing, pointer, pointer.original.timeStamp);
      if (thing === null) {
        if (!adds(pointer.original)) stores.selection.setState(NOTHING_SELECTED);
        return;
      }
      const add = adds(pointer.original);
      // A sheet would come between the finger and its second tap.
      if (isTouch(pointer.original) && thing.kind === 'node') {
        clearTimeout(waiting);
        stores.view.setState({ tap: 'waiting' });
        waiting = setTimeout(() => endTap('once'), BETWEEN_TAPS_MS);
      }
      stores.selection.setState((selection) => (add ? toggle(selection, thing) : selectOnly(thing)));
      stores.view.setState((view) => ({
        right: view.right === 'article' && thing.kind === 'node' ? 'article' : 'inspector',
      }));
    };
    const doubleClick = (pointer: Pointer) => {
      pointer.prevent();
      const thing = taps.second(pointer, pointer.original.timeStamp, NEAR_ENOUGH.mouse);
      taps.forget();
      if (adds(pointer.original) || thing === null) click(pointer);
      else if (thing.kind === 'node') void toggleExpansion(app, thing.id);
    };
    /** Sigma tells taps by the clock of when it hears of them; here the second is known when the finger comes down. */
    const tap = (pointer: Pointer) => {
      pointer.prevent();
      const thing = twice;
      twice = null;
      if (thing?.kind !== 'node' || spent) {
        click(pointer);
        return;
      }
      taps.forget();
      endTap('twice');
      void toggleExpansion(app, thing.id);
    };
    const rightClick = ({ original }: Pointer) => {
      original.preventDefault();
      if (isTouch(original)) return;
      openMenu(original.clientX, original.clientY, false);
      spent = false;
    };
    const down = (pointer: Pointer) => {
      const { x, y, original } = pointer;
      pressed = null;
      // Two fingers are a pinch, which sigma does; the one that is left of it is no tap.
      if (isTouch(original) && (original.touches.length > 1 || original.type === 'touchend')) {
        up();
        endTap('once');
        spent = true;
        return;
      }
      spent = false;
      twice = isTouch(original) ? taps.second(pointer, original.timeStamp, NEAR_ENOUGH.touch) : null;
      // Nothing moves while it is not known what the second tap will be.
      if (twice !== null) clearTimeout(waiting);
      const thing = twice ?? at(pointer);
      ahead.press(thing);
      if (thing?.kind === 'node') pressed = thing;
      if (thing?.kind !== 'node' || (!isTouch(original) && original.button !== 0)) return;
      const { nodes } = stores.selection.getState();
      const ids = nodes.has(thing.id) ? [...nodes] : [thing.id];
      drag = { ids, from: { x, y }, last: sigma.viewportToGraph({ x, y }), moved: false };
    };
    const move = (pointer: Pointer) => {
      const { x, y, original } = pointer;
      if (drag === null) {
        const { width, height } = sigma.getDimensions();
        const outside = x < 0 || y < 0 || x > width || y > height;
        if (!isTouch(original) && original.buttons === 0) setHover(outside ? null : at(pointer));
        return;
      }
      pointer.prevent();
      original.preventDefault();
      const least = isTouch(original) ? DRAG_AFTER.touch : DRAG_AFTER.mouse;
      if (!drag.moved && Math.hypot(x - drag.from.x, y - drag.from.y) < least) return;
      drag.moved = true;
      endTap('once');
      SETTLING.dragging = true;
      setHover(null);
      const now = sigma.viewportToGraph({ x, y });
      const graph = graphOf(sigma);
      for (const id of drag.ids) {
        if (!graph.hasNode(id)) continue;
        const at = graph.getNodeAttributes(id);
        graph.mergeNodeAttributes(id, { x: at.x + now.x - drag.last.x, y: at.y + now.y - drag.last.y });
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

    const stopPointer = followPointer(sigma, { down, move, up, click, doubleClick, tap, rightClick, leave });
    container.addEventListener('contextmenu', noNativeMenu);
    globalThis.addEventListener('mouseup', up);
    const stopPress = followLongPress(sigma, DRAG_AFTER.touch, (x, y) => {
      if (stores.view.getState().menu === null) openMenu(x, y, true);
    });
    return () => {
      ahead.stop();
      clearTimeout(waiting);
      stopPress();
      container.removeEventListener('contextmenu', noNativeMenu);
      globalThis.removeEventListener('mouseup', up);
      stopPointer();
    };
  }, [sigma, app]);
  return null;
}

// The pointer's events straight from sigma's captors. Sigma's own listeners would read back pixels of the drawing for
// each of them to find the node underneath, which stalls it; here the spatial index knows (geometry.ts).
import type { MouseCoords, TouchCoords } from 'sigma/types';

import type { Drawing } from './geometry.ts';

const MOUSE = ['mousemove', 'click', 'rightClick', 'doubleClick', 'wheel', 'mousedown', 'mouseup'] as const;
const TOUCH = ['touchdown', 'touchup', 'touchmove', 'tap', 'doubletap'] as const;

export interface Pointer {
  x: number;
  y: number;
  original: MouseEvent | TouchEvent;
  /** Keeps sigma from panning or zooming. */
  prevent(): void;
}

export interface PointerHandlers {
  down(pointer: Pointer): void;
  move(pointer: Pointer): void;
  up(): void;
  click(pointer: Pointer): void;
  doubleClick(pointer: Pointer): void;
  /** Each tap of a finger, the second of two as well. */
  tap(pointer: Pointer): void;
  rightClick(pointer: Pointer): void;
  leave(): void;
}

export function isTouch(event: MouseEvent | TouchEvent): event is TouchEvent {
  return 'touches' in event;
}

function mouse(coords: MouseCoords): Pointer {
  const { x, y, original } = coords;
  return { x, y, original, prevent: () => coords.preventSigmaDefault() };
}

/** The first finger; where it was last when it has just been lifted. */
function finger(coords: TouchCoords): Pointer | null {
  const at = coords.touches[0] ?? coords.previousTouches[0];
  if (at === undefined) return null;
  return {
    x: at.x,
    y: at.y,
    original: coords.original,
    prevent: () => {
      coords.sigmaDefaultPrevented = true;
    },
  };
}

/** Takes the place of sigma's listeners until it is called back. */
export function followPointer(sigma: Drawing, handlers: PointerHandlers): () => void {
  const mouseCaptor = sigma.getMouseCaptor();
  const touchCaptor = sigma.getTouchCaptor();
  for (const event of MOUSE) mouseCaptor.removeAllListeners(event);
  for (const event of TOUCH) touchCaptor.removeAllListeners(event);
  const byMouse = (handle: (pointer: Pointer) => void) => (coords: MouseCoords) => handle(mouse(coords));
  const byFinger = (handle: (pointer: Pointer) => void) => (coords: TouchCoords) => {
    const pointer = finger(coords);
    if (pointer !== null) handle(pointer);
  };
  const onMouse = {
    mousedown: byMouse(handlers.down),
    mousemovebody: byMouse(handlers.move),
    mouseup: byMouse(handlers.up),
    click: byMouse(handlers.click),
    doubleClick: byMouse(handlers.doubleClick),
    rightClick: byMouse(handlers.rightClick),
    mouseleave: byMouse(handlers.leave),
  };
  const onTouch = {
    touchdown: byFinger(handlers.down),
    touchmove: byFinger(handlers.move),
    touchup: byFinger(handlers.up),
    tap: byFinger(handlers.tap),
    doubletap: byFinger(handlers.tap),
  };
  const each = (method: 'on' | 'off') => {
    for (const [event, handle] of Object.entries(onMouse)) {
      mouseCaptor[method](event as keyof typeof onMouse, handle);
    }
    for (const [event, handle] of Object.entries(onTouch)) {
      touchCaptor[method](event as keyof typeof onTouch, handle);
    }
  };
  each('on');
  return () => each('off');
}

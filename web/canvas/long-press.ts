// A finger that rests where it was put down, for the menu.
import type { Drawing } from './geometry.ts';

const LONG_PRESS_MS = 500;

/** Calls back with the place in the window, and ends when it is called back itself. `slack` is in pixels. */
export function followLongPress(
  sigma: Drawing,
  slack: number,
  onPress: (x: number, y: number) => void,
): () => void {
  const container = sigma.getContainer();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  const cancel = () => clearTimeout(timer);
  const onStart = (event: TouchEvent) => {
    cancel();
    const [touch] = event.touches;
    if (touch === undefined || event.touches.length > 1) return;
    start = { x: touch.clientX, y: touch.clientY };
    timer = setTimeout(() => onPress(start.x, start.y), LONG_PRESS_MS);
  };
  const onMove = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (touch !== undefined && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > slack) cancel();
  };
  const passive = { passive: true };
  container.addEventListener('touchstart', onStart, passive);
  container.addEventListener('touchmove', onMove, passive);
  container.addEventListener('touchend', cancel, passive);
  container.addEventListener('touchcancel', cancel, passive);
  return () => {
    cancel();
    container.removeEventListener('touchstart', onStart);
    container.removeEventListener('touchmove', onMove);
    container.removeEventListener('touchend', cancel);
    container.removeEventListener('touchcancel', cancel);
  };
}

// Panning, frame by frame, and what each frame costs. WebGL works on its own after the page's code is done with a
// frame; reading one pixel back waits for it.
import type Sigma from 'sigma';

export function afterFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function rendered(sigma: Sigma): Promise<void> {
  return new Promise((resolve) => sigma.once('afterRender', () => resolve()));
}

/** Waits for the graphics of all layers. */
export function finishDrawing(sigma: Sigma): void {
  for (const canvas of Object.values(sigma.getCanvases())) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** Until nothing more is drawn by itself: icons arrive after the first frame. */
export async function settled(sigma: Sigma): Promise<void> {
  let quiet = 0;
  const busy = () => {
    quiet = 0;
  };
  sigma.on('afterRender', busy);
  for (; quiet < 6; quiet += 1) await afterFrame();
  sigma.off('afterRender', busy);
  finishDrawing(sigma);
}

/** Pixels a frame, to and fro. */
const STEP = 24;

/** Brings the camera over the middle at this ratio (scene units a pixel). */
export async function lookAtMiddle(sigma: Sigma, ratio: number): Promise<void> {
  const again = rendered(sigma);
  sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: ratio * 1.001, angle: 0 });
  sigma.getCamera().setState({ ratio });
  sigma.scheduleRender();
  await again;
  await settled(sigma);
}

/** Frames a second of a pan of so many frames. */
export async function measurePan(sigma: Sigma, frames: number): Promise<number> {
  const camera = sigma.getCamera();
  const { width, height } = sigma.getDimensions();
  const { ratio } = camera.getState();
  const step = (STEP * ratio) / Math.min(width, height);
  const since = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    const direction = Math.floor(frame / 8) % 2 === 0 ? 1 : -1;
    const { x, y } = camera.getState();
    const drawn = rendered(sigma);
    camera.setState({ x: x + step * direction, y: y + (step * direction) / 2 });
    await drawn;
  }
  finishDrawing(sigma);
  return (frames / (performance.now() - since)) * 1000;
}

// The camera as the actions know it, and as the debug handle shows it.
import { useEffect } from 'react';

import type { CameraPort } from '../actions/context.ts';
import { useApp } from '../bind/app-context.ts';
import { exposeDebug } from './debug-handle.ts';
import { createFraming } from './framing.ts';
import { middleOf } from './geometry.ts';
import { useDrawing } from './use-drawing.ts';

export function CameraController(): null {
  const sigma = useDrawing();
  const { ports, stores } = useApp();
  useEffect(() => {
    const framing = createFraming(sigma, {
      selected() {
        const { nodes, edges } = stores.selection.getState();
        const scene = stores.scene.getState();
        const ends = [...edges].flatMap((id) => scene.edges.get(id) ?? []);
        return [...nodes, ...ends.flatMap((edge) => [edge.subject, edge.object])];
      },
      start: stores.camera.getState().spot,
      onLook: (spot) => stores.camera.setState({ spot }),
    });
    const port: CameraPort = {
      fit: framing.fit,
      show: framing.show,
      approach: framing.approach,
      lookAt: framing.lookAt,
      zoom: (factor) => {
        framing.release();
        const camera = sigma.getCamera();
        void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: 150 });
      },
      positionOf: (ref) => {
        const at = middleOf(sigma, ref);
        const box = sigma.getContainer().getBoundingClientRect();
        return at === null ? null : { x: box.left + at.x, y: box.top + at.y };
      },
      takeFocus: () => sigma.getContainer().closest<HTMLElement>('[data-testid="canvas"]')?.focus(),
    };
    ports.camera = port;
    const hideDebug = exposeDebug(sigma, stores);
    return () => {
      framing.stop();
      hideDebug();
      if (ports.camera === port) ports.camera = null;
    };
  }, [sigma, ports, stores]);
  return null;
}

// Paints on two of sigma's own layers, which it leaves empty here: what stands out among the edges under the nodes,
// labels and rings over them. Pointing at something fades the drawing and paints over it; the drawing itself stays.
import { useEffect } from 'react';

import { useApp } from '../bind/app-context.ts';
import { createOverlay } from './overlay.ts';
import { useDrawing } from './use-drawing.ts';
import { whileSeen } from './while-seen.ts';

export function OverlayController(): null {
  const sigma = useDrawing();
  const { stores } = useApp();
  useEffect(() => {
    const overlay = createOverlay(sigma, stores);
    sigma.on('afterRender', overlay.paint);
    const stops = [
      stores.selection.subscribe(overlay.later),
      whileSeen(stores, stores.scene.subscribe, overlay.later),
      stores.view.subscribe((now, before) => {
        if (now.hover !== before.hover || now.lit !== before.lit || now.fresh !== before.fresh)
          overlay.later();
      }),
    ];
    overlay.later();
    return () => {
      overlay.stop();
      for (const stop of stops) stop();
      sigma.off('afterRender', overlay.paint);
    };
  }, [sigma, stores]);
  return null;
}

// Keeps the drawn graph equal to the scene. What moves, glides, unless the system asks for less motion.
import { useEffect } from 'react';
import { animateNodes } from 'sigma/utils';

import { useApp } from '../bind/app-context.ts';
import { syncGraph } from '../graph/project.ts';
import { inBulk } from './bulk.ts';
import { graphOf } from './geometry.ts';
import { SETTLING } from './settling.ts';
import { useDrawing } from './use-drawing.ts';
import { whileSeen } from './while-seen.ts';

const GLIDE_MS = 320;
/** Above this many moving nodes a jump is kinder than a stutter. */
const GLIDE_LIMIT = 800;

type Places = Record<string, { x: number; y: number }>;

export function DataController(): null {
  const sigma = useDrawing();
  const { stores } = useApp();
  useEffect(() => {
    const graph = graphOf(sigma);
    const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)');
    let cancel: () => void = () => undefined;
    const glide = (targets: Places) => {
      const count = Object.keys(targets).length;
      if (count === 0) return;
      if (calm.matches || count > GLIDE_LIMIT) {
        inBulk(sigma, () => {
          for (const [id, at] of Object.entries(targets)) graph.mergeNodeAttributes(id, at);
          return true;
        });
        return;
      }
      SETTLING.gliding = true;
      cancel = animateNodes(graph, targets, { duration: GLIDE_MS, easing: 'cubicInOut' }, () => {
        SETTLING.gliding = false;
      });
    };
    const follow = () => {
      cancel();
      SETTLING.gliding = false;
      const before = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
      const targets: Places = {};
      inBulk(sigma, () => {
        const changed = syncGraph(graph, stores.scene.getState());
        for (const [id, from] of before) {
          if (!graph.hasNode(id)) continue;
          const { x, y } = graph.getNodeAttributes(id);
          if (x === from.x && y === from.y) continue;
          targets[id] = { x, y };
          graph.mergeNodeAttributes(id, from);
        }
        return changed;
      });
      glide(targets);
    };
    const preview = () => {
      const { moving } = stores.layout.getState();
      cancel();
      SETTLING.gliding = false;
      const known = [...moving].filter(([id]) => graph.hasNode(id));
      glide(Object.fromEntries(known));
    };
    follow();
    const stops = [
      whileSeen(stores, stores.scene.subscribe, follow),
      stores.layout.subscribe((state, before) => {
        if (state.moving !== before.moving && state.moving.size > 0) preview();
      }),
    ];
    return () => {
      cancel();
      for (const stop of stops) stop();
    };
  }, [sigma, stores]);
  return null;
}

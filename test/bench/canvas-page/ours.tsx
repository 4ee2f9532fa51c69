// Our canvas as the app has it, with a scene in its stores and a server that is never asked.
import '#web/ui/tokens.css';

import { useSigma } from '@react-sigma/core';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type Sigma from 'sigma';

import { fakeContext } from '#web/actions/context.fake.ts';
import { AppReactContext } from '#web/bind/app-context.ts';
import { GraphCanvas } from '#web/canvas/graph-canvas.tsx';
import { EMPTY_SCENE, merge, place } from '#web/graph/scene.ts';

import type { BenchGraph } from '../lib/canvas-graph.ts';
import type { OurCanvas } from './gestures.ts';

function Probe({ onReady }: { onReady: (sigma: Sigma) => void }): null {
  const sigma = useSigma() as unknown as Sigma;
  useEffect(() => {
    const ready = () => {
      if (sigma.getGraph().order > 0) onReady(sigma);
    };
    sigma.once('afterRender', ready);
  }, [sigma, onReady]);
  return null;
}

export function mountOurs(root: HTMLElement, { entities, edges, places }: BenchGraph): Promise<OurCanvas> {
  const scene = merge(EMPTY_SCENE, { entities, edges });
  const app = fakeContext(place(scene, places));
  app.stores.boot.setState({ ready: { status: 'ready', value: true } });
  return new Promise((resolve) => {
    createRoot(root).render(
      <AppReactContext value={app}>
        <GraphCanvas>
          <Probe onReady={(sigma) => resolve({ sigma, stores: app.stores })} />
        </GraphCanvas>
      </AppReactContext>,
    );
  });
}

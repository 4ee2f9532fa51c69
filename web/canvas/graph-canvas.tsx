// The canvas: sigma's container with its headless controllers, reachable by keyboard.
import '@react-sigma/core/lib/style.css';

import { SigmaContainer } from '@react-sigma/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

import { useApp, useStore } from '../bind/app-context.ts';
import { createGraph } from '../graph/project.ts';
import { neighboursOf, visibleEdges, visibleEntities } from '../graph/queries.ts';
import { countWords } from '../graph/wording.ts';
import { addNodes, selectOnly } from '../state/selection.ts';
import { AppearanceController } from './appearance-controller.tsx';
import { AreaController } from './area-controller.tsx';
import { CameraController } from './camera-controller.tsx';
import { DataController } from './data-controller.tsx';
import { EventsController } from './events-controller.tsx';
import classes from './graph-canvas.module.css';
import { OverlayController } from './overlay-controller.tsx';
import { PictureController } from './picture-controller.tsx';
import { SIGMA_SETTINGS } from './settings.ts';
import { ARROWS, inDirection } from './spatial.ts';

/** `children` may be more controllers: they find sigma as the others do. */
export function GraphCanvas({ children }: { children?: ReactNode }) {
  const app = useApp();
  const [graph] = useState(createGraph);
  const scene = useStore(app.stores.scene);
  const nodes = visibleEntities(scene).length;
  const edges = visibleEdges(scene).length;

  function onKeyDown(event: KeyboardEvent) {
    const direction = ARROWS[event.key];
    const camera = app.ports.camera;
    if (direction === undefined || camera === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { focus } = app.stores.selection.getState();
    const from = focus?.kind === 'node' ? camera.positionOf(focus) : null;
    const near = focus?.kind === 'node' ? [...neighboursOf(scene, new Set([focus.id]))] : [];
    const spots = near.flatMap((id) => {
      const at = camera.positionOf({ kind: 'node', id });
      return at === null ? [] : [{ id, ...at }];
    });
    const best = from === null ? busiest(scene) : inDirection(from, direction, spots);
    if (best === null) return;
    app.stores.selection.setState((now) =>
      event.shiftKey ? addNodes(now, [best]) : selectOnly({ kind: 'node', id: best }),
    );
  }

  return (
    <div
      className={classes.canvas}
      data-testid="canvas"
      role="application"
      aria-label={`Graph of ${countWords(nodes, 'entity', 'entities')} and ${countWords(edges, 'edge')}. Arrow keys move between neighbours, with Shift they add to the selection, Enter inspects, the list panel (2) holds the same as a tree.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keyboard.
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <SigmaContainer graph={graph} settings={SIGMA_SETTINGS} className={classes.sigma ?? ''}>
        <CameraController />
        <AppearanceController />
        <DataController />
        <OverlayController />
        <EventsController />
        <AreaController />
        <PictureController />
        {children}
      </SigmaContainer>
    </div>
  );
}

function busiest(scene: Parameters<typeof visibleEntities>[0]): string | null {
  const ids = visibleEntities(scene);
  const degree = (id: string) => scene.entities.get(id)?.degree ?? 0;
  return ids.reduce<string | null>(
    (best, id) => (best === null || degree(id) > degree(best) ? id : best),
    null,
  );
}

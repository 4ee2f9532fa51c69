// The overview map in a corner of the canvas, while a part of the graph is out of sight: where one is, and the way
// elsewhere by pointer or arrow keys.
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';

import { runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { useIsNarrow } from '../bind/platform.ts';
import {
  type Bounds,
  boundsInView,
  boundsOf,
  fitInto,
  fromMap,
  holds,
  type MapFit,
  toMap,
} from '../graph/minimap.ts';
import { visibleOf } from '../graph/visibility.ts';
import type { CameraSpot } from '../state/camera.ts';
import { schemeOf } from '../state/theme.ts';
import { Icon } from '../ui/icon.tsx';
import { drawMap } from './draw-map.ts';
import classes from './minimap.module.css';

const MAP = { width: 184, height: 124 };
/** Share of the view that an arrow key moves it by. */
const STEP = 0.2;
const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function Minimap() {
  const { stores } = useApp();
  const narrow = useIsNarrow();
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const wanted = useStore(stores.view, (view) => view.minimap);
  const spot = useStore(stores.camera, (camera) => camera.spot);
  const scene = useStore(stores.scene);
  const bounds = useMemo(
    () => boundsOf([...visibleOf(scene).entities].flatMap((id) => scene.places.get(id) ?? [])),
    [scene],
  );
  const view = spot === null ? null : boundsInView(spot, { width, height });
  const needed = wanted && !narrow && bounds !== null && view !== null && !holds(view, bounds);
  return (
    <div ref={ref} className={classes.stage}>
      {needed && spot !== null && <Opened bounds={bounds} view={view} spot={spot} />}
    </div>
  );
}

function Opened({ bounds, view, spot }: { bounds: Bounds; view: Bounds; spot: CameraSpot }) {
  const app = useApp();
  const { stores } = app;
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const scheme = schemeOf(useStore(stores.theme));
  const edgeStyle = useStore(stores.view, (state) => state.edgeStyle);
  const fit = useMemo(() => fitInto(bounds, MAP), [bounds]);
  useEffect(() => {
    if (canvas.current !== null) {
      drawMap(canvas.current, scene, { fit, size: MAP, look: { ontology, scheme }, edgeStyle });
    }
  }, [scene, fit, ontology, scheme, edgeStyle]);

  function look(at: { x: number; y: number }, animate: boolean) {
    app.ports.camera?.lookAt({ ...at, span: spot.span }, animate);
  }

  function onPointer(event: PointerEvent<HTMLElement>) {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    look(fromMap(fit, { x: event.clientX - box.left, y: event.clientY - box.top }), false);
  }

  function onKeyDown(event: KeyboardEvent) {
    const way = ARROWS[event.key];
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [right, up] = way;
    look({ x: spot.x + right * spot.span * STEP, y: spot.y + up * spot.span * STEP }, true);
  }

  return (
    <section className={classes.map} aria-label="Overview map" data-testid="minimap" data-over-canvas>
      <div
        className={classes.surface}
        role="application"
        aria-label="The whole graph; arrow keys move the view"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keyboard.
        tabIndex={0}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} className={classes.dots} width={MAP.width} height={MAP.height} aria-hidden />
        <span className={classes.view} style={windowStyle(fit, view)} data-testid="minimap-view" />
      </div>
      <button
        type="button"
        className={classes.close}
        aria-label="Switch the overview map off"
        title="Switch off"
        onClick={() => void runById(app, 'view.minimap')}
      >
        <Icon name="x" size={13} />
      </button>
    </section>
  );
}

function windowStyle(fit: MapFit, { left, right, low, high }: Bounds) {
  const start = toMap(fit, { x: left, y: high });
  const end = toMap(fit, { x: right, y: low });
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

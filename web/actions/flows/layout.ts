// Runs layouts: on all that is not pinned, or on newcomers only.
import { layoutInput } from '../../graph/layouts/input.ts';
import { layoutOf } from '../../graph/layouts/registry.ts';
import { startLayout } from '../../graph/layouts/runner.ts';
import { initialSettings, type Positions } from '../../graph/layouts/types.ts';
import { place, type Scene } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import type { AppContext } from '../context.ts';
import { commitScene } from './scene.ts';

function asMap(positions: Positions): Map<string, { x: number; y: number }> {
  return new Map(positions.map(({ id, x, y }) => [id, { x, y }]));
}

/**
 * Finds places with the chosen layout; resolves when it has settled or was stopped. Entities for which `fixed` holds
 * stand still, as pinned ones always do. Progress shows on the canvas unless `quiet`.
 */
export async function settle(
  context: AppContext,
  scene: Scene,
  options: { fixed?: (id: string) => boolean; quiet?: boolean } = {},
): Promise<Map<string, { x: number; y: number }>> {
  const { stores, ports } = context;
  ports.layout?.stop();
  const layout = layoutOf(stores.layout.getState().chosen);
  const input = layoutInput(scene, options.fixed ?? (() => false));
  const running = startLayout(
    { layout: layout.id, input, settings: initialSettings(layout) },
    (positions) => {
      if (options.quiet !== true) stores.layout.setState({ moving: asMap(positions) });
    },
    context.spawnLayout,
  );
  ports.layout = running;
  stores.layout.setState({ running: true, moving: new Map() });
  const positions = await running.finished;
  if (ports.layout === running) {
    ports.layout = null;
    stores.layout.setState({ running: false, moving: new Map() });
  }
  return asMap(positions ?? []);
}

/** The scene with places for all of it: those that have one keep it, the others settle around them. */
export async function settledScene(context: AppContext, scene: Scene): Promise<Scene> {
  if ([...scene.entities.keys()].every((id) => scene.places.has(id))) return scene;
  const seeded = place(scene, seedPlaces(scene));
  const positions = await settle(context, seeded, { fixed: (id) => scene.places.has(id), quiet: true });
  return place(seeded, positions);
}

/** Arranges everything that is not pinned anew; one step in the history. */
export async function rearrange(context: AppContext): Promise<void> {
  const { stores, ports } = context;
  const positions = await settle(context, stores.scene.getState());
  const { label } = layoutOf(stores.layout.getState().chosen);
  commitScene(context, `Arrange: ${label.toLowerCase()}`, place(stores.scene.getState(), positions));
  ports.camera?.fit();
}

/** Lets newcomers find their place while everything else stands still. */
export async function settleNewcomers(context: AppContext, newcomers: ReadonlySet<string>): Promise<void> {
  const { scene } = context.stores;
  const positions = await settle(context, scene.getState(), { fixed: (id) => !newcomers.has(id) });
  const still = new Map([...positions].filter(([id]) => newcomers.has(id)));
  scene.setState(place(scene.getState(), still));
}

export function stopLayout({ ports }: AppContext): void {
  ports.layout?.stop();
}

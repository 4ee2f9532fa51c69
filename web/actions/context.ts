// What actions are given: stores, the server, the worker's maker and, once the canvas is there, its camera.
import type { Clock } from '#cypher/model/clock.ts';
import type { RandomId } from '#cypher/model/random-id.ts';

import type { Api } from '../api/client.ts';
import type { LayoutWorker, RunningLayout } from '../graph/layouts/runner.ts';
import type { CameraSpot } from '../state/camera.ts';
import type { Stores } from '../state/stores.ts';
import type { Remembered } from '../state/theme.ts';

/** What the canvas offers while it is on the page. */
export interface CameraPort {
  /** Brings these entities (all by default) into view. */
  fit(ids?: readonly string[]): void;
  /** Stays where it is while all of these are well in view, else as `fit`. */
  show(ids: readonly string[]): void;
  /** As near as these entities leave it. */
  approach(ids: readonly string[]): void;
  /** At once unless `animate`, which is the default. */
  lookAt(spot: CameraSpot, animate?: boolean): void;
  /** Larger than 1 comes nearer. */
  zoom(factor: number): void;
  /** Window coordinates of an entity or of an edge's middle. */
  positionOf(ref: { kind: 'node' | 'edge'; id: string }): { x: number; y: number } | null;
  takeFocus(): void;
}

/** A picture of the canvas as it looks now. */
export interface PictureChoice {
  area: 'view' | 'whole';
  /** Pixels of the picture a pixel of the canvas. */
  scale: 1 | 2;
  legend: boolean;
  transparent: boolean;
}

export interface PicturePort {
  /** A PNG. */
  take(choice: PictureChoice): Promise<Blob>;
  /** An SVG, as text. */
  draw(choice: Omit<PictureChoice, 'scale'>): string;
}

export interface AppContext {
  stores: Stores;
  api: Api;
  clock: Clock;
  randomId: RandomId;
  storage: Remembered;
  spawnLayout: () => LayoutWorker;
  copyText: (text: string) => Promise<void>;
  ports: { camera: CameraPort | null; layout: RunningLayout | null; picture: PicturePort | null };
}

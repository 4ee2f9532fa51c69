// What the canvas looks at, in scene units, so that it means the same in any window.
export interface CameraSpot {
  x: number;
  y: number;
  /** Scene units across the shorter side of the canvas. */
  span: number;
}

export interface Camera {
  /** Null while the whole graph is framed. */
  spot: CameraSpot | null;
}

// A layout is a descriptor: what to call it, the settings a form can be made from, and a function that runs in a worker.
export interface LayoutNode {
  id: string;
  x: number;
  y: number;
  /** Never moved. */
  fixed: boolean;
  /** Room it needs with its label, in scene units. */
  width: number;
  height: number;
}

export interface LayoutEdge {
  source: string;
  target: string;
}

export interface LayoutInput {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
}

export type Positions = Array<{ id: string; x: number; y: number }>;
export type LayoutSettings = Readonly<Record<string, number>>;

/** One number a person may set. */
export interface LayoutField {
  id: string;
  label: string;
  help: string;
  minimum: number;
  maximum: number;
  step: number;
  initial: number;
}

export interface Layout {
  id: string;
  label: string;
  description: string;
  icon: string;
  fields: readonly LayoutField[];
  /** Yields positions as it improves them; the last ones are the result. Ends by itself. */
  run(input: LayoutInput, settings: LayoutSettings): Generator<Positions, void, void>;
}

export function initialSettings(layout: Layout): LayoutSettings {
  return Object.fromEntries(layout.fields.map((field) => [field.id, field.initial]));
}

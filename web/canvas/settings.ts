// Sigma's settings. Labels, rings and badges are painted by paint.ts and things are hit by graph/hit.ts, so sigma's own
// labels and edge events are off, and nothing is drawn a second time to be picked by its colour.
import { createNodeImageProgram } from '@sigma/node-image';
import type { NodeProgram, NodeProgramType } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';

import type { EdgeData, NodeData } from '../graph/project.ts';
import { createRelationEdgeProgram } from './edge-program.ts';

/** Pieces of a curve; enough to look round at any zoom. */
const CURVE_SEGMENTS = 16;

interface UniformSetter {
  setUniforms(...from: Parameters<NodeProgram['setUniforms']>): void;
}
type ProgramArguments = ConstructorParameters<NodeProgramType<NodeData, EdgeData>>;

/** The factory's declared type leaves out what every program of a kind has. */
const IconProgram = createNodeImageProgram<NodeData, EdgeData>({
  padding: 0.28,
  keepWithinCircle: true,
  size: { mode: 'force', value: 96 },
}) as unknown as new (
  ...from: ProgramArguments
) => InstanceType<NodeProgramType<NodeData, EdgeData>> & UniformSetter;

/** Zoomed out beyond this size ratio icons are mere noise: discs are plain then. */
const PLAIN_FROM = 3.5;
/** Leaves no room for an icon. */
const NO_ROOM = 1000;

/** Without a buffer to pick from, nodes are drawn once a frame instead of twice. */
const UnpickedIconProgram: NodeProgramType<NodeData, EdgeData> = class extends IconProgram {
  constructor(...[gl, , renderer]: ProgramArguments) {
    super(gl, null, renderer);
  }

  override setUniforms(...[params, program]: Parameters<UniformSetter['setUniforms']>): void {
    super.setUniforms(params, program);
    const padding = program.uniformLocations.u_percentagePadding ?? null;
    if (params.sizeRatio > PLAIN_FROM) program.gl.uniform1f(padding, NO_ROOM);
  }
};

export const SIGMA_SETTINGS: Partial<Settings<NodeData, EdgeData>> = {
  allowInvalidContainer: true,
  renderLabels: false,
  defaultDrawNodeHover: () => undefined,
  renderEdgeLabels: false,
  enableEdgeEvents: false,
  defaultNodeType: 'icon',
  defaultEdgeType: 'straight',
  nodeProgramClasses: {
    icon: UnpickedIconProgram,
  },
  edgeProgramClasses: {
    straight: createRelationEdgeProgram(1),
    curved: createRelationEdgeProgram(CURVE_SEGMENTS),
  },
  minEdgeThickness: 1,
  stagePadding: 0,
  zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
  zIndex: false,
  // Everything that is hit, placed or painted goes by a camera that never turns.
  enableCameraRotation: false,
  minCameraRatio: 0.08,
  maxCameraRatio: 20,
  doubleClickZoomingRatio: 1,
  doubleClickTimeout: 320,
  hideEdgesOnMove: false,
  zoomingRatio: 1.35,
};

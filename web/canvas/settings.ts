// Sigma's settings. Labels, rings and badges are painted by paint.ts, edges are hit by geometry.ts, so sigma's own
// labels and edge events are off.
import { createNodeImageProgram } from '@sigma/node-image';
import type { Settings } from 'sigma/settings';

import type { EdgeData, NodeData } from '../graph/project.ts';
import { createRelationEdgeProgram } from './edge-program.ts';

/** Pieces of a curve; enough to look round at any zoom. */
const CURVE_SEGMENTS = 16;

export const SIGMA_SETTINGS: Partial<Settings<NodeData, EdgeData>> = {
  allowInvalidContainer: true,
  renderLabels: false,
  defaultDrawNodeHover: () => undefined,
  renderEdgeLabels: false,
  enableEdgeEvents: false,
  defaultNodeType: 'icon',
  defaultEdgeType: 'straight',
  nodeProgramClasses: {
    icon: createNodeImageProgram({
      padding: 0.28,
      keepWithinCircle: true,
      size: { mode: 'force', value: 96 },
    }),
  },
  edgeProgramClasses: {
    straight: createRelationEdgeProgram(1),
    curved: createRelationEdgeProgram(CURVE_SEGMENTS),
  },
  minEdgeThickness: 1,
  stagePadding: 0,
  zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
  zIndex: true,
  minCameraRatio: 0.08,
  maxCameraRatio: 20,
  doubleClickZoomingRatio: 1,
  doubleClickTimeout: 320,
  hideEdgesOnMove: false,
  zoomingRatio: 1.35,
};

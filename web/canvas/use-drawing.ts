// The sigma instance and the actions' context, typed, for the headless controllers.
import { useSigma } from '@react-sigma/core';

import type { EdgeData, NodeData } from '../graph/project.ts';
import type { Drawing } from './geometry.ts';

export function useDrawing(): Drawing {
  return useSigma<NodeData, EdgeData>();
}

// One WebGL program for every edge: straight, curved or a loop; solid, dashed, dotted or dash-dot; with or without an
// arrow head. See docs/adr/0012-edge-program.md.
import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

import type { EdgeData, NodeData } from '../graph/project.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './edge-shaders.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions', 'u_minEdgeThickness'] as const;

/** What the edge reducer adds to sigma's own display data. */
export interface EdgeShape {
  curvature: number;
  pattern: number;
  arrow: number;
}

/** Corners as (t, side, part): a strip along the line, then the arrow head (part 1 its base, part 2 its tip). */
function corners(segments: number): number[][] {
  const line = Array.from({ length: segments + 1 }, (_, index) => index / segments).flatMap((t) => [
    [t, -1, 0],
    [t, 1, 0],
  ]);
  return [...line, [1, 1, 0], [1, -1, 1], [1, -1, 1], [1, 1, 1], [1, 0, 2]];
}

/** A program with this many straight pieces a curve; 1 for straight edges. */
export function createRelationEdgeProgram(segments: number): EdgeProgramType<NodeData, EdgeData> {
  const shape = corners(segments);
  return class RelationEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeData, EdgeData> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: shape.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_sourceSize', size: 1, type: FLOAT },
          { name: 'a_targetSize', size: 1, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_pattern', size: 1, type: FLOAT },
          { name: 'a_arrow', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_t', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
          { name: 'a_part', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: shape,
      };
    }

    override processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      sourceData: NodeDisplayData,
      targetData: NodeDisplayData,
      data: EdgeDisplayData & Partial<EdgeShape>,
    ): void {
      const values = [
        sourceData.x,
        sourceData.y,
        targetData.x,
        targetData.y,
        sourceData.size,
        targetData.size,
        data.size,
        data.curvature ?? 0,
        data.pattern ?? 0,
        data.arrow ?? 0,
        floatColor(data.color),
        edgeIndex,
      ];
      this.array.set(values, startIndex);
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1],
    ) {
      const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
      gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
      gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
      gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
      gl.uniform2f(at('u_dimensions'), params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at('u_minEdgeThickness'), params.minEdgeThickness);
    }
  };
}

import type { Attributes } from 'graphology-types';
import type { InstancedProgramDefinition } from 'sigma/rendering';
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What an edge is drawn with beside what sigma knows of it. */
export interface DashedEdge extends EdgeDisplayData {
  /** Length of a dash with the gap after it, in pixels of the screen; 0 for a line without gaps. */
  readonly dash: number;
}

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_thickness;
attribute float a_dash;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_half;
varying vec4 v_color;
varying float v_along;
varying float v_dash;
varying float v_across;
varying float v_thickness;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_half;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_half;
  vec2 way = end - start;
  float far = max(length(way), 0.001);
  vec2 side = vec2(-way.y, way.x) / far;
  // Half a pixel beyond its edge, a line fades out.
  float reach = a_thickness * 0.5 + 0.5;
  vec2 position = mix(start, end, a_corner.x) + side * reach * a_corner.y;
  gl_Position = vec4(position / u_half, 0, 1);
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
  v_along = far * a_corner.x;
  v_dash = a_dash;
  v_across = reach * a_corner.y;
  v_thickness = a_thickness;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_dash;
varying float v_across;
varying float v_thickness;

void main(void) {
  if (v_dash > 0.0 && fract(v_along / v_dash) > 0.58) discard;
  float cover = clamp(v_thickness * 0.5 + 0.5 - abs(v_across), 0.0, 1.0);
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
type Uniform = 'u_matrix' | 'u_half';

/** Lines with or without gaps, as thick as they say at any distance: what a line stands for is told without its colour. */
export class DashedEdges<
  Node extends Attributes = Attributes,
  Edge extends Attributes = Attributes,
  Graph extends Attributes = Attributes,
> extends EdgeProgram<Uniform, Node, Edge, Graph> {
  getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS: ['u_matrix', 'u_half'] as const,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_dash', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    _index: number,
    at: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    { size, color, ...rest }: EdgeDisplayData,
  ): void {
    const { dash } = rest as unknown as DashedEdge;
    this.array.set([from.x, from.y, to.x, to.y, size, dash, floatColor(color)], at);
  }

  setUniforms(
    { matrix, width, height }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<Uniform>['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
    gl.uniform2f(uniformLocations['u_half'] ?? null, width / 2, height / 2);
  }
}

import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import type { ProgramDefinition } from 'sigma/rendering';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

import { GRAPH_KINDS } from '../../../parts/graph-kinds.js';
import { ATLAS_COLUMNS, drawMarkAtlas } from './mark-atlas.js';

/** What a node is drawn with beside what sigma knows of it. */
export interface MarkedNode extends NodeDisplayData {
  /** Place of its kind's mark in the atlas. */
  readonly mark: number;
  /** Colour of the ground that the mark stands on. */
  readonly ground: string;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ground;
attribute vec2 a_position;
attribute float a_size;
attribute float a_mark;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_ground;
varying float v_radius;
varying vec2 v_cell;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  gl_PointSize = v_radius * 2.0 + 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_ground = a_ground;
  v_cell = vec2(mod(a_mark, ${ATLAS_COLUMNS.toFixed(1)}), floor(a_mark / ${ATLAS_COLUMNS.toFixed(1)}));
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D u_atlas;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_ground;
varying float v_radius;
varying vec2 v_cell;

void main(void) {
  vec2 from = (gl_PointCoord * 2.0 - 1.0) * (v_radius + 1.0);
  float beyond = length(from) - v_radius;
  #ifdef PICKING_MODE
  if (beyond > 0.0) discard;
  gl_FragColor = v_color;
  #else
  float cover = clamp(0.5 - beyond, 0.0, 1.0);
  vec4 inner = v_color;
  // A mark smaller than this cannot be told from another.
  if (v_radius > 6.0 * u_pixelRatio) {
    vec2 place = from / v_radius * 0.62 + 0.5;
    float mark = texture2D(u_atlas, (v_cell + clamp(place, 0.0, 1.0)) / ${ATLAS_COLUMNS.toFixed(1)}).a;
    float ring = clamp(beyond + 1.8 * u_pixelRatio, 0.0, 1.0);
    inner = mix(v_ground, v_color, max(mark, ring));
  }
  gl_FragColor = inner * cover;
  #endif
}
`;

const { FLOAT, POINTS, UNSIGNED_BYTE } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_atlas'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Discs with their kind's mark and colour; where a mark would be too small to read, filled discs. */
export class MarkedNodes<
  Node extends Attributes = Attributes,
  Edge extends Attributes = Attributes,
  Graph extends Attributes = Attributes,
> extends NodeProgram<Uniform, Node, Edge, Graph> {
  readonly #atlas: WebGLTexture | null;

  constructor(
    gl: WebGLRenderingContext,
    pickingBuffer: WebGLFramebuffer | null,
    renderer: Sigma<Node, Edge, Graph>,
  ) {
    super(gl, pickingBuffer, renderer);
    this.#atlas = loadAtlas(gl);
  }

  getDefinition(): ProgramDefinition<Uniform> {
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_mark', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ground', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  processVisibleItem(index: number, at: number, data: NodeDisplayData): void {
    const { x, y, size, mark, color, ground } = data as MarkedNode;
    this.array.set([x, y, size, mark, floatColor(color), floatColor(ground), index], at);
  }

  setUniforms(
    { matrix, sizeRatio, pixelRatio }: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<Uniform>['setUniforms']>[1],
  ): void {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#atlas);
    gl.uniform1i(uniformLocations['u_atlas'] ?? null, 0);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
  }

  override kill(): void {
    this.normalProgram.gl.deleteTexture(this.#atlas);
    super.kill();
  }
}

function loadAtlas(gl: WebGLRenderingContext): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawMarkAtlas(GRAPH_KINDS));
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

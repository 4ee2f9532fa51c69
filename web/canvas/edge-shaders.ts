// Shaders of the edge program. A strip of triangles follows the curve of web/graph/curve.ts; the fragment side cuts the
// line's pattern from the distance travelled. Units are device pixels unless a name says css.

/** Room for antialiasing on each side of the line. */
const FEATHER = '1.0';

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_pattern;
attribute float a_arrow;
attribute float a_t;
attribute float a_side;
attribute float a_part;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
uniform float u_minEdgeThickness;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;
varying float v_part;
varying float v_fade;

/** How faint a line may get that is thinner than what can be drawn. */
const float FAINTEST = 0.3;
const float PI2 = 6.28318530718;
const float bias = 255.0 / 254.0;

vec2 toViewport(vec2 graph) {
  vec2 clip = (u_matrix * vec3(graph, 1.0)).xy;
  return (clip + 1.0) * u_dimensions * 0.5;
}

vec2 loopAt(vec2 centre, float radius, float size, float t) {
  float angle = t * PI2;
  return vec2(centre.x - size * sin(angle), centre.y + radius * 0.6 + size * (1.0 - cos(angle)) * 0.9);
}

vec2 curveAt(vec2 p0, vec2 p1, vec2 p2, float t) {
  return mix(mix(p0, p1, t), mix(p1, p2, t), t);
}

/** Share of the curve, seen from its end p2, that lies within radius r of p2. */
float hidden(vec2 p0, vec2 p1, vec2 p2, float r) {
  float s = r / max(1.0, 2.0 * length(p2 - p1));
  s *= r / max(0.5, length(curveAt(p0, p1, p2, 1.0 - s) - p2));
  s *= r / max(0.5, length(curveAt(p0, p1, p2, 1.0 - s) - p2));
  return clamp(s, 0.0, 0.49);
}

void main() {
  vec2 source = toViewport(a_source);
  vec2 target = toViewport(a_target);
  vec2 chord = target - source;
  float sourceRadius = a_sourceSize * u_pixelRatio / u_sizeRatio;
  float targetRadius = a_targetSize * u_pixelRatio / u_sizeRatio;
  float thickness = max(u_minEdgeThickness, a_thickness / u_sizeRatio) * u_pixelRatio;
  float arrowLength = a_arrow * (thickness * 1.6 + 6.0 * u_pixelRatio / max(0.8, u_sizeRatio));
  float gap = 1.5 * u_pixelRatio;
  bool loop = length(chord) < 0.5;

  vec2 control = 0.5 * (source + target) + vec2(-chord.y, chord.x) * a_curvature;
  float loopSize = (sourceRadius * 0.8 + 8.0 * u_pixelRatio) * abs(a_curvature);
  float t0 = loop ? 0.06 : hidden(target, control, source, sourceRadius);
  float tTip = loop ? 0.93 : 1.0 - hidden(source, control, target, targetRadius + gap);
  float tEnd = loop
    ? 0.93 - arrowLength / (PI2 * max(1.0, loopSize))
    : 1.0 - hidden(source, control, target, targetRadius + gap + arrowLength);

  float t = a_part > 0.5 ? tEnd : mix(t0, tEnd, a_t);
  vec2 at = loop ? loopAt(source, sourceRadius, loopSize, t) : curveAt(source, control, target, t);
  float dt = 0.004;
  vec2 ahead = loop ? loopAt(source, sourceRadius, loopSize, t + dt) : curveAt(source, control, target, t + dt);
  vec2 tip = loop ? loopAt(source, sourceRadius, loopSize, tTip) : curveAt(source, control, target, tTip);
  vec2 heading = a_part > 0.5 ? tip - at : ahead - at;
  vec2 tangent = heading / max(0.0001, length(heading));
  vec2 normal = vec2(-tangent.y, tangent.x);

  float halfLine = thickness * 0.5 + ${FEATHER};
  vec2 position = at + normal * a_side * halfLine;
  if (a_part > 1.5) position = tip;
  else if (a_part > 0.5) position = at + normal * a_side * arrowLength * 0.46;

  float arc = loop ? PI2 * loopSize : (2.0 * length(chord) + length(control - source) + length(target - control)) / 3.0;
  v_along = t * arc / u_pixelRatio;
  v_across = a_side * halfLine;
  v_half = thickness * 0.5;
  v_pattern = a_pattern;
  v_part = a_part;
  v_fade = clamp(a_thickness / u_sizeRatio / u_minEdgeThickness, FAINTEST, 1.0);
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;
varying float v_part;
varying float v_fade;

float band(float at, float from, float to) {
  return smoothstep(from - 0.5, from + 0.5, at) * (1.0 - smoothstep(to - 0.5, to + 0.5, at));
}

/** 0 solid, 1 dashed, 2 dotted, 3 dash-dot; lengths in css pixels. */
float inked(float along, float pattern) {
  if (pattern < 0.5) return 1.0;
  if (pattern < 1.5) return band(mod(along, 12.0), 1.0, 8.0);
  if (pattern < 2.5) return band(mod(along, 5.5), 1.0, 3.2);
  float at = mod(along, 17.0);
  return max(band(at, 1.0, 9.0), band(at, 12.2, 14.4));
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float alpha = v_fade;
  if (v_part < 0.5) {
    alpha *= 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
    alpha *= inked(v_along, v_pattern);
  }
  gl_FragColor = v_color * alpha;
  #endif
}
`;

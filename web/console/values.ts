// Values of an answer as text, as plain JSON, and as things that can be opened.
import type {
  ConsoleNode,
  ConsoleProperties,
  ConsoleRelationship,
  ConsoleValue,
} from '#cypher/model/console-value.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function text(properties: ConsoleProperties, key: string): string | null {
  const value = properties[key];
  return value?.t === 'string' && value.v !== '' ? value.v : null;
}

/** What a person would call a node: its name, title or text; else its labels with its id. */
function nodeCaption(node: ConsoleNode): string {
  for (const key of ['name', 'title', 'text', 'label', 'key']) {
    const found = text(node.props, key);
    if (found !== null) return found;
  }
  const label = mainLabel(node);
  return node.id === null ? `(${label})` : `${label} ${node.id}`;
}

/** The label that says most: an entity's type before Entity. */
export function mainLabel({ labels }: Pick<ConsoleNode, 'labels'>): string {
  return labels.find((label) => label !== 'Entity') ?? labels[0] ?? 'node';
}

function pointText(value: Extract<ConsoleValue, { t: 'point' }>): string {
  const geographic = value.srid === 4326 || value.srid === 4979;
  const [x, y, z] = geographic ? ['longitude', 'latitude', 'height'] : ['x', 'y', 'z'];
  const rest = value.z === null ? '' : `, ${z}: ${value.z}`;
  return `point({${x}: ${value.x}, ${y}: ${value.y}${rest}})`;
}

function pathText({ nodes, relationships }: Extract<ConsoleValue, { t: 'path' }>): string {
  return nodes
    .map((node, index) => {
      const step = relationships[index];
      if (step === undefined) return nodeCaption(node);
      const forward = step.from === node.key;
      return `${nodeCaption(node)} ${forward ? '–' : '←'} ${step.type} ${forward ? '→' : '–'} `;
    })
    .join('');
}

function propertiesText(properties: ConsoleProperties): string {
  const inner = Object.entries(properties).map(([key, value]) => `${key}: ${quoted(value)}`);
  return `{${inner.join(', ')}}`;
}

/** Inside a list or map: strings in quotation marks, so that where one ends is plain. */
function quoted(value: ConsoleValue): string {
  return value.t === 'string' ? JSON.stringify(value.v) : valueText(value);
}

/** For a cell, for reading and for CSV. Null is the empty text. */
export function valueText(value: ConsoleValue): string {
  switch (value.t) {
    case 'null':
      return '';
    case 'boolean':
    case 'int':
    case 'float':
      return String(value.v);
    case 'list':
      return `[${value.v.map(quoted).join(', ')}]`;
    case 'map':
      return propertiesText(value.v);
    case 'point':
      return pointText(value);
    case 'node':
      return nodeCaption(value);
    case 'relationship':
      return value.type;
    case 'path':
      return pathText(value);
    default:
      return value.v;
  }
}

function propertiesJson(properties: ConsoleProperties): { [key: string]: Json } {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, valueJson(value)]));
}

function nodeJson({ id, labels, props }: ConsoleNode): Json {
  return { id, labels, properties: propertiesJson(props) };
}

function relationshipJson({ id, type, fromId, toId, props }: ConsoleRelationship): Json {
  return { id, type, from: fromId, to: toId, properties: propertiesJson(props) };
}

/** Plain JSON: what it cannot hold (large integers, dates, NaN) is text. */
function valueJson(value: ConsoleValue): Json {
  switch (value.t) {
    case 'null':
      return null;
    case 'list':
      return value.v.map(valueJson);
    case 'map':
      return propertiesJson(value.v);
    case 'point': {
      const { srid, x, y, z } = value;
      return z === null ? { srid, x, y } : { srid, x, y, z };
    }
    case 'node':
      return nodeJson(value);
    case 'relationship':
      return relationshipJson(value);
    case 'path':
      return { nodes: value.nodes.map(nodeJson), relationships: value.relationships.map(relationshipJson) };
    default:
      return value.v;
  }
}

/** A row by the names of its columns, which Cypher keeps unique. */
export function rowJson(columns: readonly string[], row: readonly ConsoleValue[]): { [key: string]: Json } {
  return Object.fromEntries(row.map((value, index) => [columns[index] ?? String(index), valueJson(value)]));
}

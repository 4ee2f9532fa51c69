// What a value of an answer leads to: an entity or an edge on the canvas, or a place in an article.
import type { ConsoleNode, ConsoleRelationship, ConsoleValue } from '#cypher/model/console-value.ts';

export type Destination =
  | { kind: 'entity'; id: string; name: string }
  | { kind: 'edge'; id: string; from: string; to: string }
  | { kind: 'article'; document: string; start: number | null; end: number | null };

function textOf(node: ConsoleNode, key: string): string | null {
  const value = node.props[key];
  return value?.t === 'string' ? value.v : null;
}

function numberOf(node: ConsoleNode, key: string): number | null {
  const value = node.props[key];
  return value?.t === 'int' && typeof value.v === 'number' ? value.v : null;
}

function span(node: ConsoleNode): { start: number | null; end: number | null } {
  const start = numberOf(node, 'start');
  const end = numberOf(node, 'end');
  return start === null || end === null ? { start: null, end: null } : { start, end };
}

export function allNodes(value: ConsoleValue): ConsoleNode[] {
  switch (value.t) {
    case 'node':
      return [value];
    case 'path':
      return value.nodes;
    case 'list':
      return value.v.flatMap(allNodes);
    case 'map':
      return Object.values(value.v).flatMap(allNodes);
    default:
      return [];
  }
}

function allRelationships(value: ConsoleValue): ConsoleRelationship[] {
  switch (value.t) {
    case 'relationship':
      return [value];
    case 'path':
      return value.relationships;
    case 'list':
      return value.v.flatMap(allRelationships);
    case 'map':
      return Object.values(value.v).flatMap(allRelationships);
    default:
      return [];
  }
}

/** The document of a row, for a sentence, which does not name its own. Null when the row has none or several. */
function documentOf(row: readonly ConsoleValue[]): string | null {
  const found = new Set<string>();
  for (const node of row.flatMap(allNodes)) {
    const id = node.labels.includes('Document') ? node.id : textOf(node, 'document');
    if (id !== null) found.add(id);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function nodeDestination(node: ConsoleNode, row: readonly ConsoleValue[]): Destination | null {
  const { id, labels } = node;
  if (id === null) return null;
  if (labels.includes('Entity')) return { kind: 'entity', id, name: textOf(node, 'name') ?? 'entity' };
  if (labels.includes('Document')) return { kind: 'article', document: id, start: null, end: null };
  if (labels.includes('Edge')) {
    const from = textOf(node, 'subject');
    const to = textOf(node, 'object');
    return from === null || to === null ? null : { kind: 'edge', id, from, to };
  }
  const document = textOf(node, 'document') ?? (labels.includes('Sentence') ? documentOf(row) : null);
  return document === null ? null : { kind: 'article', document, ...span(node) };
}

/** Null when the value is nothing that the canvas or an article shows. */
export function destinationOf(value: ConsoleValue, row: readonly ConsoleValue[]): Destination | null {
  if (value.t === 'node') return nodeDestination(value, row);
  if (value.t === 'relationship') {
    const { id, fromId, toId } = value;
    if (id === null || fromId === null || toId === null) return null;
    return { kind: 'edge', id, from: fromId, to: toId };
  }
  if (value.t === 'string' && /^doc_[0-9a-f]{24}$/.test(value.v))
    return { kind: 'article', document: value.v, start: null, end: null };
  return null;
}

/** Ids of the entities that a row speaks of, the ends of its edges included. */
export function entitiesOfRow(row: readonly ConsoleValue[]): string[] {
  const ids = new Set<string>();
  for (const node of row.flatMap(allNodes)) {
    const to = nodeDestination(node, row);
    if (to?.kind === 'entity') ids.add(to.id);
    if (to?.kind === 'edge') ids.add(to.from).add(to.to);
  }
  for (const { id, fromId, toId } of row.flatMap(allRelationships))
    if (id !== null && fromId !== null && toId !== null) ids.add(fromId).add(toId);
  return [...ids];
}

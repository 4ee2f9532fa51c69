// Actions of the Cypher console, and "Show as Cypher" for what is selected, expanded or searched.
import { LIMITS } from '#server/contract/requests.ts';

import { cypherOf, type Gesture, wordsQuery } from '../../graph/gesture-cypher.ts';
import { visibleEntities } from '../../graph/queries.ts';
import { edgeSentence } from '../../graph/wording.ts';
import type { AppContext } from '../context.ts';
import { runDraft, showStatement, stopRun } from '../flows/console.ts';
import { addToCanvas, replaceCanvas } from '../flows/console-canvas.ts';
import { onlyEdge, onlyNode, type Scope } from '../scope.ts';
import type { Action } from '../types.ts';

function consoleOf({ stores }: AppContext) {
  return stores.console.getState();
}

const toggle: Action = {
  id: 'panel.console',
  label: 'Cypher console',
  group: 'panels',
  keywords: ['query', 'cypher', 'editor', 'neo4j', 'statement', 'table'],
  icon: 'terminal-2',
  keys: ['q'],
  places: ['toolbar'],
  undo: 'none',
  isOn: (context) => consoleOf(context).open,
  when: () => true,
  run: ({ stores }) =>
    stores.console.setState(({ open, focusCalls }) => ({
      open: !open,
      focusCalls: open ? focusCalls : focusCalls + 1,
    })),
};

const run: Action = {
  id: 'console.run',
  label: 'Run the statement',
  group: 'console',
  keywords: ['query', 'execute', 'cypher'],
  icon: 'player-play',
  keys: ['mod+enter'],
  places: [],
  undo: 'none',
  when(context) {
    const { open, draft, run: current } = consoleOf(context);
    return open && draft.statement.trim() !== '' && current.status !== 'running';
  },
  run: runDraft,
};

const stop: Action = {
  id: 'console.stop',
  label: 'Stop the running statement',
  group: 'console',
  keywords: ['cancel', 'abort', 'query'],
  icon: 'player-stop',
  keys: [],
  places: [],
  undo: 'none',
  when: (context) => consoleOf(context).run.status === 'running',
  run: stopRun,
};

function answered(context: AppContext): readonly string[] {
  const { run: current } = consoleOf(context);
  return current.status === 'done' ? current.result.graph.entities : [];
}

const add: Action = {
  id: 'console.add-to-canvas',
  label: 'Add the answer to the canvas',
  group: 'console',
  keywords: ['result', 'graph', 'query'],
  icon: 'circle-plus',
  keys: [],
  places: [],
  undo: 'view',
  when: (context) => answered(context).length > 0,
  run: (context) => addToCanvas(context, answered(context), 'Add the answer of a query'),
};

const replace: Action = {
  id: 'console.replace-canvas',
  label: 'Show only the answer on the canvas',
  group: 'console',
  keywords: ['result', 'graph', 'query', 'replace'],
  icon: 'focus-2',
  keys: [],
  places: [],
  undo: 'view',
  when: (context) => answered(context).length > 0,
  run: (context) => replaceCanvas(context, answered(context), 'Show the answer of a query'),
};

/** What the scope stands for as a question: one entity's neighbours, edges' sentences, or entities with their edges. */
function gestureOf({ stores }: AppContext, scope: Scope): Gesture {
  const scene = stores.scene.getState();
  const { ontology } = stores.boot.getState();
  const node = onlyNode(scope);
  if (node !== null) {
    return {
      kind: 'expand',
      id: node,
      name: scene.entities.get(node)?.name ?? 'entity',
      limit: LIMITS.neighbours,
      types: [],
      direction: 'both',
      order: 'confidence',
      symmetric: [],
    };
  }
  if (scope.nodes.length === 0 && scope.edges.length > 0) {
    const edge = scene.edges.get(onlyEdge(scope) ?? '');
    const name = (id: string) => scene.entities.get(id)?.name ?? '';
    const sentence = edge === undefined ? null : edgeSentence(edge, name, ontology);
    return { kind: 'edges', ids: scope.edges, sentence };
  }
  return { kind: 'entities', ids: scope.nodes.length > 0 ? scope.nodes : visibleEntities(scene) };
}

const showScope: Action = {
  id: 'console.show-cypher',
  label: 'Show as Cypher',
  group: 'console',
  keywords: ['query', 'statement', 'cypher', 'gesture'],
  icon: 'code',
  keys: ['shift+q'],
  places: ['node', 'edge', 'canvas'],
  undo: 'none',
  when: ({ stores }, { nodes, edges }) =>
    nodes.length + edges.length > 0 || visibleEntities(stores.scene.getState()).length > 0,
  run(context, scope) {
    const { statement, params } = cypherOf(gestureOf(context, scope));
    showStatement(context, statement, params);
  },
};

const showSearch: Action = {
  id: 'search.show-cypher',
  label: 'Show the search as Cypher',
  group: 'console',
  keywords: ['query', 'find', 'full text', 'cypher'],
  icon: 'code',
  keys: [],
  places: [],
  undo: 'none',
  when: ({ stores }) => wordsQuery(stores.search.getState().query) !== '',
  run(context) {
    const text = context.stores.search.getState().query;
    const { statement, params } = cypherOf({ kind: 'search', text, limit: LIMITS.search });
    showStatement(context, statement, params);
  },
};

export const CONSOLE_ACTIONS = [toggle, run, stop, add, replace, showScope, showSearch];

// Changing what the graph says: edges edited, added and commented; entities named, renamed, retyped, merged and split.
import { relationTypeOf } from '../../graph/ontology.ts';
import type { AnnotateDialog } from '../../state/annotate.ts';
import type { AppContext } from '../context.ts';
import { retryUnsent } from '../flows/annotate.ts';
import { keepApart, turnAround } from '../flows/edits.ts';
import { onlyEdge, onlyNode, type Scope } from '../scope.ts';
import type { Action } from '../types.ts';

type Look = Pick<Action, 'label' | 'keywords' | 'icon' | 'keys' | 'places'>;

/** An action that opens a form. It is offered where `dialogOf` finds what the form is about. */
function form(
  id: string,
  look: Look,
  dialogOf: (scope: Scope, context: AppContext) => AnnotateDialog | null,
): Action {
  return {
    id,
    group: 'annotate',
    undo: 'none',
    ...look,
    when: (context, scope) => dialogOf(scope, context) !== null,
    run(context, scope) {
      const dialog = dialogOf(scope, context);
      if (dialog !== null) context.stores.view.setState({ dialog });
    },
  };
}

function edgeForm(scope: Scope, { stores }: AppContext): AnnotateDialog | null {
  const edge = onlyEdge(scope);
  return edge !== null && stores.scene.getState().edges.has(edge) ? { kind: 'edit-edge', edge } : null;
}

function onEntity(kind: 'rename' | 'retype' | 'split' | 'unmerge') {
  return (scope: Scope): AnnotateDialog | null => {
    const entity = onlyNode(scope);
    return entity === null ? null : { kind, entity };
  };
}

/** About one entity or one edge. */
function onTarget(kind: 'comment' | 'tag') {
  return (scope: Scope): AnnotateDialog | null => {
    const [node, edge] = [onlyNode(scope), onlyEdge(scope)];
    if (node !== null) return { kind, target: { kind: 'node', id: node } };
    return edge === null ? null : { kind, target: { kind: 'edge', id: edge } };
  };
}

/** The two selected entities, in the order of their selection. */
function pairOf({ nodes, edges }: Scope): [string, string] | null {
  const [left, right] = nodes;
  if (nodes.length !== 2 || edges.length > 0 || left === undefined || right === undefined) return null;
  return [left, right];
}

const turn: Action = {
  id: 'edge.turn',
  label: 'Turn the edge around',
  group: 'annotate',
  keywords: ['reverse', 'swap', 'direction', 'subject', 'object'],
  icon: 'arrows-left-right',
  keys: ['shift+e'],
  places: ['edge'],
  undo: 'data',
  when({ stores }, scope) {
    const edge = stores.scene.getState().edges.get(onlyEdge(scope) ?? '');
    return edge !== undefined && !relationTypeOf(stores.boot.getState().ontology, edge.type).symmetric;
  },
  async run(context, scope) {
    const id = onlyEdge(scope);
    const edge = id === null ? undefined : context.stores.scene.getState().edges.get(id);
    if (edge !== undefined) await turnAround(context, edge);
  },
};

const different: Action = {
  id: 'node.keep-apart',
  label: 'These two are different',
  group: 'annotate',
  keywords: ['keep apart', 'not the same', 'namesake', 'duplicate'],
  icon: 'equal-not',
  keys: [],
  places: ['node'],
  undo: 'data',
  when: (_context, scope) => pairOf(scope) !== null,
  async run(context, scope) {
    const pair = pairOf(scope);
    if (pair !== null) await keepApart(context, pair[0], pair[1]);
  },
};

const retry: Action = {
  id: 'decision.retry',
  mode: 'everywhere',
  label: 'Try again',
  labelNow({ stores }) {
    const { unsent } = stores.annotate.getState();
    return unsent.length > 1 ? `Try ${unsent.length} decisions again` : 'Try the decision again';
  },
  group: 'annotate',
  keywords: ['retry', 'send', 'offline', 'refused'],
  icon: 'refresh',
  keys: [],
  places: [],
  undo: 'data',
  when: ({ stores }) => stores.annotate.getState().unsent.length > 0,
  run: retryUnsent,
};

export const ANNOTATE_ACTIONS: readonly Action[] = [
  form(
    'edge.edit',
    {
      label: 'Edit the edge…',
      keywords: ['change', 'type', 'label', 'date', 'title', 'direction', 'correct'],
      icon: 'pencil',
      keys: ['e'],
      places: ['edge'],
    },
    edgeForm,
  ),
  turn,
  form(
    'annotate.comment',
    {
      label: 'Comment…',
      keywords: ['note', 'remark', 'write'],
      icon: 'message',
      keys: ['c'],
      places: ['edge', 'node'],
    },
    onTarget('comment'),
  ),
  form(
    'annotate.tag',
    {
      label: 'Tag…',
      keywords: ['label', 'mark', 'follow up', 'keyword'],
      icon: 'tag',
      keys: ['#'],
      places: ['edge', 'node'],
    },
    onTarget('tag'),
  ),
  retry,
  form(
    'edge.add',
    {
      label: 'Add an edge…',
      keywords: ['new', 'relation', 'connect', 'tie', 'create'],
      icon: 'link-plus',
      keys: ['a'],
      places: ['node'],
    },
    (scope, { stores }) => {
      const { words } = stores.annotate.getState();
      if (words !== null) return { kind: 'add-from-text', evidence: words };
      const pair = pairOf(scope);
      const one = onlyNode(scope);
      if (pair !== null) return { kind: 'add-edge', subject: pair[0], object: pair[1] };
      return one === null ? null : { kind: 'add-edge', subject: one, object: null };
    },
  ),
  form(
    'words.name',
    {
      label: 'Name the words…',
      keywords: ['new', 'entity', 'mention', 'missed', 'create', 'person', 'place', 'organisation'],
      icon: 'text-plus',
      keys: ['shift+n'],
      places: [],
    },
    (_scope, { stores }) => {
      const { words } = stores.annotate.getState();
      return words === null ? null : { kind: 'name-words', words };
    },
  ),
  form(
    'node.rename',
    {
      label: 'Rename…',
      keywords: ['name', 'call', 'spelling'],
      icon: 'forms',
      keys: ['f2'],
      places: ['node'],
    },
    onEntity('rename'),
  ),
  form(
    'node.retype',
    {
      label: 'Change the type…',
      keywords: ['retype', 'person', 'organisation', 'kind'],
      icon: 'category',
      keys: ['t'],
      places: ['node'],
    },
    onEntity('retype'),
  ),
  form(
    'node.merge',
    {
      label: 'Merge…',
      keywords: ['same', 'duplicate', 'join', 'one'],
      icon: 'git-merge',
      keys: ['m'],
      places: ['node'],
    },
    (scope) => {
      const pair = pairOf(scope);
      const one = onlyNode(scope);
      if (pair !== null) return { kind: 'merge', left: pair[0], right: pair[1] };
      return one === null ? null : { kind: 'merge', left: one, right: null };
    },
  ),
  different,
  form(
    'node.split',
    {
      label: 'Split by mention…',
      keywords: ['separate', 'namesake', 'somebody else', 'mentions'],
      icon: 'arrows-split',
      keys: ['shift+s'],
      places: ['node'],
    },
    onEntity('split'),
  ),
  form(
    'node.unmerge',
    {
      label: 'Unmerge…',
      keywords: ['take apart', 'separate', 'keep apart', 'split'],
      icon: 'unlink',
      keys: ['shift+m'],
      places: ['node'],
    },
    onEntity('unmerge'),
  ),
];

// Verdicts on an edge, and the way to the text behind it.
import { detailOf } from '../../state/details.ts';
import { remoteValue } from '../../state/remote.ts';
import { openArticle } from '../../state/view.ts';
import type { AppContext } from '../context.ts';
import { decide, type Verdict } from '../flows/verdict.ts';
import { onlyEdge, type Scope } from '../scope.ts';
import type { Action } from '../types.ts';

function hasEdges({ stores }: AppContext, { nodes, edges }: Scope): boolean {
  const known = stores.scene.getState().edges;
  return nodes.length === 0 && edges.length > 0 && edges.every((id) => known.has(id));
}

function verdict(
  kind: Verdict,
  rest: Pick<Action, 'label' | 'keywords' | 'icon' | 'keys'> & { tone?: 'danger' },
): Action {
  return {
    id: `edge.${kind}`,
    group: 'judge',
    places: ['edge'],
    undo: 'data',
    ...rest,
    when: hasEdges,
    run: (context, { edges }) => decide(context, edges, kind),
  };
}

const accept = verdict('accept', {
  label: 'Accept',
  keywords: ['yes', 'confirm', 'true', 'verdict'],
  icon: 'check',
  keys: ['y'],
});

const reject = verdict('reject', {
  label: 'Reject',
  keywords: ['no', 'wrong', 'false', 'verdict', 'delete'],
  icon: 'x',
  keys: ['n'],
  tone: 'danger',
});

const unsure = verdict('unsure', {
  label: 'Unsure',
  keywords: ['maybe', 'doubt', 'verdict'],
  icon: 'question-mark',
  keys: ['u'],
});

function firstClaim({ stores }: AppContext, scope: Scope) {
  const id = onlyEdge(scope);
  const detail = id === null ? null : remoteValue(detailOf(stores.details.getState(), 'edges', id));
  return detail?.claims[0] ?? null;
}

const readArticle: Action = {
  id: 'edge.read',
  label: 'Open the article at the sentence',
  group: 'judge',
  keywords: ['document', 'text', 'source', 'evidence'],
  icon: 'article',
  keys: ['o'],
  places: ['edge'],
  undo: 'none',
  when: (context, scope) => firstClaim(context, scope) !== null,
  run(context, scope) {
    const claim = firstClaim(context, scope);
    if (claim === null) return;
    const { start, end } = claim.sentence;
    context.stores.view.setState((view) => openArticle(view, { document: claim.document.id, start, end }));
  },
};

export const JUDGE_ACTIONS = [accept, reject, unsure, readArticle];

// Review: going through what waits by keyboard. Its keys are heard while the review is open, and only then.
import { filterCount, survivorOf, swapSurvivor } from '../../state/review.ts';
import type { AppContext } from '../context.ts';
import {
  canDecide,
  closeReview,
  currentItem,
  currentPair,
  decideChecked,
  decideItem,
  decideSameness,
  moveInQueue,
  openReview,
  type Sameness,
  showItem,
} from '../flows/review.ts';
import type { Verdict } from '../flows/verdict.ts';
import type { Action } from '../types.ts';

type Look = Pick<Action, 'id' | 'label' | 'keywords' | 'icon' | 'keys'> & Partial<Action>;

function reviewing({ stores }: AppContext): boolean {
  return stores.review.getState().open;
}

function action(look: Look, run: Action['run'], when: Action['when'] = reviewing): Action {
  return { group: 'review', places: [], undo: 'none', mode: 'review', ...look, when, run };
}

const SAMENESS: Readonly<Record<Verdict, Sameness>> = {
  accept: 'same',
  reject: 'different',
  unsure: 'unsure',
};

const SAMENESS_WORDS: Readonly<Record<Sameness, string>> = {
  same: 'Same',
  different: 'Different',
  unsure: 'Unsure',
};

/** Y, N and U: on the edge or the pair that is looked at, or on all that is checked in the list. */
function verdict(kind: Verdict, look: Look): Action {
  return {
    ...action(
      look,
      async (context) => {
        const { tab, form } = context.stores.review.getState();
        if (tab === 'duplicates') await decideSameness(context, SAMENESS[kind]);
        else await (form === 'list' ? decideChecked(context, kind) : decideItem(context, kind));
      },
      (context) => {
        const { open, tab, form, checked } = context.stores.review.getState();
        return tab === 'edges' && form === 'list' ? open && checked.size > 0 : canDecide(context);
      },
    ),
    undo: 'data',
    labelNow: ({ stores }) =>
      stores.review.getState().tab === 'duplicates' ? SAMENESS_WORDS[SAMENESS[kind]] : look.label,
  };
}

function hasItem({ stores }: AppContext): boolean {
  const review = stores.review.getState();
  return review.open && currentItem(review) !== null;
}

export const REVIEW_ACTIONS: readonly Action[] = [
  action(
    {
      id: 'review.open',
      label: 'Review what waits',
      keywords: ['queue', 'unreviewed', 'verdicts', 'check'],
      icon: 'clipboard-check',
      keys: ['v'],
      places: ['toolbar'],
      mode: 'canvas',
    },
    (context) => openReview(context, 'edges'),
    (context) => !reviewing(context),
  ),
  action(
    {
      id: 'review.duplicates',
      label: 'Review likely duplicates',
      keywords: ['same', 'merge', 'queue', 'entities'],
      icon: 'git-merge',
      keys: ['shift+v'],
      places: ['canvas'],
      mode: 'everywhere',
    },
    (context) => openReview(context, 'duplicates'),
    () => true,
  ),
  verdict('accept', {
    id: 'review.accept',
    label: 'Accept',
    keywords: ['yes', 'same'],
    icon: 'check',
    keys: ['y'],
  }),
  verdict('reject', {
    id: 'review.reject',
    label: 'Reject',
    keywords: ['no', 'different'],
    icon: 'x',
    keys: ['n'],
    tone: 'danger',
  }),
  verdict('unsure', {
    id: 'review.unsure',
    label: 'Unsure',
    keywords: ['maybe', 'doubt'],
    icon: 'question-mark',
    keys: ['u'],
  }),
  action(
    {
      id: 'review.edit',
      label: 'Edit…',
      labelNow: ({ stores }) => (stores.review.getState().tab === 'duplicates' ? 'Reason…' : 'Edit…'),
      keywords: ['change', 'correct', 'type', 'reason'],
      icon: 'pencil',
      keys: ['e'],
    },
    ({ stores }) => {
      const review = stores.review.getState();
      const [item, pair] = [currentItem(review), currentPair(review)];
      if (item !== null) stores.view.setState({ dialog: { kind: 'edit-edge', edge: item.edge.id } });
      if (pair === null) return;
      const [left, right] = [pair.left.id, pair.right.id];
      stores.view.setState({ dialog: { kind: 'merge', left, right, survivor: survivorOf(review) } });
    },
    canDecide,
  ),
  action(
    {
      id: 'review.swap',
      label: 'Swap who keeps the name',
      keywords: ['survivor', 'direction', 'merge', 'other way'],
      icon: 'arrows-left-right',
      keys: ['s'],
    },
    ({ stores }) => stores.review.setState(swapSurvivor),
    (context) => currentPair(context.stores.review.getState()) !== null && canDecide(context),
  ),
  action(
    {
      id: 'review.next',
      label: 'Next',
      keywords: ['skip', 'forward'],
      icon: 'arrow-right',
      keys: ['arrowright', 'j'],
    },
    (context) => moveInQueue(context, 1),
  ),
  action(
    {
      id: 'review.previous',
      label: 'Previous',
      keywords: ['back'],
      icon: 'arrow-left',
      keys: ['arrowleft', 'k'],
    },
    (context) => moveInQueue(context, -1),
  ),
  action(
    {
      id: 'review.list',
      label: 'As a list',
      keywords: ['bulk', 'table', 'cards', 'checkboxes'],
      icon: 'list-check',
      keys: ['l'],
      isOn: ({ stores }) => stores.review.getState().form === 'list',
    },
    ({ stores }) => stores.review.setState(({ form }) => ({ form: form === 'list' ? 'cards' : 'list' })),
    ({ stores }) => stores.review.getState().open && stores.review.getState().tab === 'edges',
  ),
  action(
    {
      id: 'review.filters',
      label: 'Filters',
      keywords: ['type', 'confidence', 'article', 'narrow'],
      icon: 'filter',
      keys: ['f'],
      isOn: ({ stores }) => stores.review.getState().filtersOpen || filterCount(stores.review.getState()) > 0,
    },
    ({ stores }) => stores.review.setState(({ filtersOpen }) => ({ filtersOpen: !filtersOpen })),
    ({ stores }) => stores.review.getState().open && stores.review.getState().tab === 'edges',
  ),
  action(
    {
      id: 'review.show',
      label: 'Show on the canvas',
      keywords: ['open', 'article', 'graph', 'leave'],
      icon: 'article',
      keys: ['o'],
    },
    showItem,
    hasItem,
  ),
  action(
    {
      id: 'review.close',
      label: 'Leave the review',
      keywords: ['close', 'exit'],
      icon: 'x',
      keys: ['escape'],
    },
    closeReview,
    ({ stores }) => {
      const { dialog, menu } = stores.view.getState();
      return stores.review.getState().open && dialog === null && menu === null;
    },
  ),
];

// The stores of one running page. Each holds plain data changed by the pure updates beside it; React binds to them in
// the panels.
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Ontology } from '#cypher/ontology/types.ts';
import type { StatsDto } from '#server/contract/requests.ts';

import { EMPTY_ONTOLOGY } from '../graph/ontology.ts';
import { EMPTY_SCENE, type Scene } from '../graph/scene.ts';
import { type Annotating, NOT_ANNOTATING } from './annotate.ts';
import type { Camera } from './camera.ts';
import { type Console, INITIAL_CONSOLE } from './console.ts';
import { type Details, NO_DETAILS } from './details.ts';
import { type History, NO_HISTORY } from './history.ts';
import type { Jobs } from './jobs.ts';
import { NO_NOTICES, type Notices } from './notices.ts';
import { NO_PATHS, type PathSearch } from './paths.ts';
import { IDLE, type Remote } from './remote.ts';
import { NO_REVIEW, type Review } from './review.ts';
import { NO_SEARCH, type Search } from './search.ts';
import { NOTHING_SELECTED, type Selection } from './selection.ts';
import { INITIAL_TABLE, type Table } from './table.ts';
import { initialTheme, type Theme } from './theme.ts';
import { INITIAL_VIEW, type View } from './view.ts';
import { NO_VIEWS, type SavedViews } from './views.ts';

/** The first load: the ontology and what is on the canvas. */
export interface Boot {
  ready: Remote<true>;
  ontology: Ontology;
  stats: Remote<StatsDto>;
}

export interface LayoutState {
  running: boolean;
  /** Positions on their way, before they become part of the scene. */
  moving: ReadonlyMap<string, { x: number; y: number }>;
  chosen: string;
}

export interface Stores {
  scene: StoreApi<Scene>;
  selection: StoreApi<Selection>;
  view: StoreApi<View>;
  history: StoreApi<History>;
  boot: StoreApi<Boot>;
  layout: StoreApi<LayoutState>;
  jobs: StoreApi<{ jobs: Jobs }>;
  notices: StoreApi<Notices>;
  theme: StoreApi<Theme>;
  details: StoreApi<Details>;
  search: StoreApi<Search>;
  console: StoreApi<Console>;
  annotate: StoreApi<Annotating>;
  review: StoreApi<Review>;
  table: StoreApi<Table>;
  camera: StoreApi<Camera>;
  views: StoreApi<SavedViews>;
  paths: StoreApi<PathSearch>;
}

export function createStores(): Stores {
  return {
    scene: createStore<Scene>(() => EMPTY_SCENE),
    selection: createStore<Selection>(() => NOTHING_SELECTED),
    view: createStore<View>(() => INITIAL_VIEW),
    history: createStore<History>(() => NO_HISTORY),
    boot: createStore<Boot>(() => ({ ready: IDLE, ontology: EMPTY_ONTOLOGY, stats: IDLE })),
    layout: createStore<LayoutState>(() => ({ running: false, moving: new Map(), chosen: 'force' })),
    jobs: createStore<{ jobs: Jobs }>(() => ({ jobs: new Map() })),
    notices: createStore<Notices>(() => NO_NOTICES),
    theme: createStore<Theme>(() => initialTheme()),
    details: createStore<Details>(() => NO_DETAILS),
    search: createStore<Search>(() => NO_SEARCH),
    console: createStore<Console>(() => INITIAL_CONSOLE),
    annotate: createStore<Annotating>(() => NOT_ANNOTATING),
    review: createStore<Review>(() => NO_REVIEW),
    table: createStore<Table>(() => INITIAL_TABLE),
    camera: createStore<Camera>(() => ({ spot: null })),
    views: createStore<SavedViews>(() => NO_VIEWS),
    paths: createStore<PathSearch>(() => NO_PATHS),
  };
}

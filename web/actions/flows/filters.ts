// Filtering the view: each change is one step of the history. What a person opens by name is shown, whatever filters say.
import type { CategoryId, FacetId } from '../../graph/facets.ts';
import { filterWords, valueWords } from '../../graph/filter-words.ts';
import {
  type Filter,
  type Filters,
  isOff,
  keyOf,
  keysAgainst,
  NO_FILTERS,
  onlyValue,
  withFilter,
  withoutFacet,
  withoutFilter,
} from '../../graph/filters.ts';
import { visibleOf } from '../../graph/visibility.ts';
import { countWords, listWords } from '../../graph/wording.ts';
import type { AppContext } from '../context.ts';
import { tell } from './notices.ts';
import { commitScene } from './scene.ts';

function filtersNow({ stores }: AppContext): Filters {
  return stores.scene.getState().filters;
}

function words({ stores }: AppContext, filter: Filter): string {
  return filterWords(filter, stores.boot.getState().ontology);
}

function setFilters(context: AppContext, label: string, filters: Filters): void {
  commitScene(context, label, { ...context.stores.scene.getState(), filters });
}

export function addFilter(context: AppContext, filter: Filter): void {
  setFilters(context, `Filter: ${words(context, filter)}`, withFilter(filtersNow(context), filter));
}

export function dropFilter(context: AppContext, key: string): void {
  const filter = filtersNow(context).get(key);
  if (filter === undefined) return;
  setFilters(context, `Filter off: ${words(context, filter)}`, withoutFilter(filtersNow(context), key));
}

export function dropFacet(context: AppContext, facet: FacetId, label: string): void {
  setFilters(context, `Filter off: ${label}`, withoutFacet(filtersNow(context), facet));
}

export function toggleValue(context: AppContext, facet: CategoryId, value: string): void {
  const filter = { facet, without: value };
  if (isOff(filtersNow(context), facet, value)) dropFilter(context, keyOf(filter));
  else addFilter(context, filter);
}

export function showOnlyValue(
  context: AppContext,
  facet: CategoryId,
  value: string,
  all: Iterable<string>,
): void {
  const name = valueWords(facet, value, context.stores.boot.getState().ontology);
  setFilters(context, `Filter: only ${name}`, onlyValue(filtersNow(context), facet, value, all));
}

export function clearFilters(context: AppContext): void {
  const { size } = filtersNow(context);
  if (size > 0) setFilters(context, `Clear ${countWords(size, 'filter')}`, NO_FILTERS);
}

/** Switches off what keeps these off the canvas, by hand or by filter, as one step, and says so. */
export function reveal(
  context: AppContext,
  things: { entities: readonly string[]; edges?: readonly string[] },
  name: string,
): void {
  const scene = context.stores.scene.getState();
  const edges = (things.edges ?? []).flatMap((id) => scene.edges.get(id) ?? []);
  const ids = [...things.entities, ...edges.flatMap(({ subject, object }) => [subject, object])];
  const entities = ids.flatMap((id) => scene.entities.get(id) ?? []);
  const hidden = new Map(scene.hidden);
  for (const { id } of [...entities, ...edges]) hidden.delete(id);
  const against = keysAgainst(scene.filters, { entities, edges });
  const unhidden = { ...scene, hidden: hidden.size === scene.hidden.size ? scene.hidden : hidden };
  let filters: Filters = new Map([...scene.filters].filter(([key]) => !against.has(key)));
  const shown = visibleOf({ ...unhidden, filters });
  if (entities.some(({ id }) => !shown.entities.has(id))) {
    against.add('connected');
    filters = withoutFilter(filters, 'connected');
  }
  const off = [...scene.filters.values()].filter((filter) => against.has(keyOf(filter)));
  if (off.length === 0 && unhidden.hidden === scene.hidden) return;
  commitScene(context, `Show ${name}`, off.length === 0 ? unhidden : { ...unhidden, filters });
  if (off.length > 0) {
    const list = listWords(off.map((filter) => `“${words(context, filter)}”`));
    tell(context, { tone: 'info', text: `Filter off to show ${name}: ${list}.`, action: 'history.undo' });
  }
}

/** Says how many of the newcomers the filters keep off the canvas. */
export function tellLeftOut(context: AppContext, came: ReadonlySet<string>): void {
  const scene = context.stores.scene.getState();
  const shown = visibleOf(scene);
  const count = [...came].filter((id) => !shown.entities.has(id) && !scene.hidden.has(id)).length;
  if (count === 0) return;
  tell(context, {
    tone: 'info',
    text: `${countWords(count, 'entity', 'entities')} came that your filters leave out.`,
    action: 'filters.clear',
  });
}

// Filters in the address, readable by a person: not=entity-type.Person, confidence=0.5_1, happened=2001_2002-06,
// connected=1. What cannot be read is left out.
import { CATEGORY_IDS, DATE_IDS, NO_OUTLET } from './facets.ts';
import { type Filter, type Filters, keyOf } from './filters.ts';

const UNDATED = 'undated';
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** Longer lists and names do not come from this page. */
const MOST = 500;
const LONGEST = 100;

export function writeFilters(parameters: URLSearchParams, filters: Filters): void {
  for (const [key, filter] of filters) {
    if ('without' in filter) parameters.append('not', key);
    else if (filter.facet === 'connected') parameters.set('connected', '1');
    else if (filter.facet === 'confidence') {
      parameters.set('confidence', `${round(filter.from)}_${round(filter.to)}`);
    } else {
      const { from, to, undated } = filter;
      parameters.set(filter.facet, [from ?? '', to ?? '', ...(undated ? [UNDATED] : [])].join('_'));
    }
  }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function withoutFrom(text: string): Filter[] {
  const dot = text.indexOf('.');
  const facet = CATEGORY_IDS.find((known) => known === text.slice(0, dot));
  const without = text.slice(dot + 1);
  if (facet === undefined || without.length > LONGEST) return [];
  // No type, reading or verdict is without a name; an outlet may be.
  return without === NO_OUTLET && facet !== 'outlet' ? [] : [{ facet, without }];
}

function confidenceFrom(text: string): Filter[] {
  const [from = Number.NaN, to = Number.NaN] = text.split('_').map(Number);
  return from >= 0 && from <= to && to <= 1 ? [{ facet: 'confidence', from, to }] : [];
}

function datesFrom(facet: (typeof DATE_IDS)[number], text: string): Filter[] {
  const [from = '', to = '', rest] = text.split('_');
  if (from === '' && to === '') return [];
  if (![from, to].every((date) => date === '' || DATE.test(date))) return [];
  return [{ facet, from: from || null, to: to || null, undated: rest === UNDATED }];
}

export function readFilters(parameters: URLSearchParams): Filters {
  const confidence = parameters.get('confidence');
  const filters: Filter[] = [
    ...parameters.getAll('not').slice(0, MOST).flatMap(withoutFrom),
    ...(confidence === null ? [] : confidenceFrom(confidence)),
    ...DATE_IDS.flatMap((facet) => datesFrom(facet, parameters.get(facet) ?? '')),
    ...(parameters.get('connected') === '1' ? [{ facet: 'connected' as const }] : []),
  ];
  return new Map(filters.map((filter) => [keyOf(filter), filter]));
}

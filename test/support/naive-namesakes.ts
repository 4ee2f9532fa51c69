// People and places of one name told apart, the plain way: every pair is looked at, over and over. What the resolver finds
// by groups must be this.
import type { Cluster } from '#cypher/model/evidence.ts';

interface Told extends Cluster {
  /** Of its document; anything that is no date when there is none. */
  date: string;
}

const ABROAD =
  'ambassador envoy representative negotiator mediator coordinator correspondent diplomat coach consul delegate';

const marks = (node: Told, kind: string) =>
  node.keys.map((key) => key.split('|')).flatMap(([, found, value]) => (found === kind ? [value!] : []));
const words = (node: Told) => node.titles.flatMap((title) => title.toLowerCase().split(' '));
const year = (node: Told) => Number(node.date.slice(0, 4));
const shares = <Item>(some: readonly Item[], others: readonly Item[]) =>
  some.some((one) => others.includes(one));
const near = (a: Told, b: Told) => Math.abs(year(a) - year(b)) <= 10;

/** Groups under a relation of pairs, grown until nothing changes; in the order of their first members. */
function grow<Item extends object>(items: readonly Item[], tied: (a: Item, b: Item) => boolean): Item[][] {
  const left = [...items];
  const groups: Item[][] = [];
  while (left.length > 0) {
    const group = [left.shift()!];
    for (;;) {
      const more = left.filter((item) => group.some((member) => tied(member, item)));
      if (more.length === 0) break;
      group.push(...more);
      for (const item of more) left.splice(left.indexOf(item), 1);
    }
    groups.push(items.filter((item) => group.includes(item)));
  }
  return groups;
}

const gather = (nodes: readonly Told[], read: (node: Told) => string[]) => nodes.flatMap(read);

function several(one: readonly Told[], other: readonly Told[], common: boolean): boolean {
  const company = (node: Told) => marks(node, 'with');
  if (shares(gather(one, company), gather(other, company))) return false;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const named = shares(
    gather(few, (node) => marks(node, 'near')),
    gather(many, (node) => marks(node, 'of')),
  );
  if (!common && named) return false;
  const [left, right] = [gather(one, words), gather(other, words)];
  const both = left.filter((word) => right.includes(word));
  if (both.length > 0) return !both.some((word) => ABROAD.split(' ').includes(word));
  return common || (left.length > 0 && right.length > 0);
}

function told(nodes: readonly Told[], common: boolean): Told[][] {
  const ofState = grow(
    nodes.filter((node) => marks(node, 'of').length > 0),
    (a, b) => shares(marks(a, 'of'), marks(b, 'of')),
  );
  const people = grow(ofState, (a, b) => !several(a, b, common)).flatMap((tied) =>
    tied.some((a) => tied.some((b) => a !== b && several(a, b, common))) ? tied : [tied.flat()],
  );
  if (people.length > 1) return people;
  const offices = grow(
    nodes.filter((node) => words(node).length > 0 && year(node) > 0),
    (a, b) => near(a, b) || shares(words(a), words(b)) || shares(marks(a, 'of'), marks(b, 'of')),
  );
  return offices.length > 1 ? offices : [[...nodes]];
}

/** Null when nothing says that they are several. Who is in none of the groups is nobody's. */
export function naivePeople<Node extends Told>(bucket: readonly Node[], common: boolean): Node[][] | null {
  const anything = (node: Told) => [
    ...words(node).map((word) => `word ${word}`),
    ...['of', 'near'].flatMap((kind) => marks(node, kind).map((place) => `place ${kind} ${place}`)),
    ...marks(node, 'with').map((name) => `with ${name}`),
  ];
  const people = common
    ? grow(bucket, (a, b) => shares(anything(a), anything(b)))
        .filter((group) => group.length > 1)
        .flatMap((group) => told(group, true))
    : told(bucket, false);
  if (people.length < 2 && !common) return null;
  const full = people.map((person) => [...person]);
  for (const node of bucket.filter((one) => !people.some((person) => person.includes(one)))) {
    const tests: Array<(other: readonly Told[]) => boolean> = [
      (person) =>
        shares(words(node), gather(person, words)) &&
        (!(year(node) > 0) || person.some((one) => near(node, one))),
      (person) =>
        shares(
          marks(node, 'with'),
          gather(person, (one) => marks(one, 'with')),
        ),
      (person) =>
        shares(
          marks(node, 'near'),
          gather(person, (one) => marks(one, 'of')),
        ),
      (person) => !common && person.some((one) => near(node, one)),
    ];
    const fits = tests.map((test) => people.flatMap((person, at) => (test(person) ? [at] : [])));
    const best = fits.find((at) => at.length > 0) ?? [];
    if (best.length === 1) full[best[0]!]!.push(node);
  }
  if (full.length === 1 && full[0]!.length === bucket.length) return null;
  return full as Node[][];
}

/** Groups of places of one name and kind, each of which is one place. */
export function naiveTowns<Node extends Told>(bucket: readonly Node[]): Node[][] {
  const regions = (node: Told) => marks(node, 'region');
  const countries = (node: Told) => marks(node, 'country');
  const towns: Told[][] = grow(
    bucket.filter((node) => regions(node).length > 0),
    (a, b) => shares(regions(a), regions(b)),
  );
  const regional = towns.map((town) => [...town]);
  const national = grow(
    bucket.filter((node) => regions(node).length === 0 && countries(node).length > 0),
    (a, b) => shares(countries(a), countries(b)),
  );
  for (const town of national) {
    const within = regional.flatMap((one, at) =>
      shares(gather(one, countries), gather(town, countries)) ? [at] : [],
    );
    if (within.length === 1) towns[within[0]!]!.push(...town);
    else towns.push(town);
  }
  // A town is where the texts that grew it say, not those that were put to it.
  const seats = towns.map((town, at) => regional[at] ?? town);
  const open: Told[] = [];
  const full = towns.map((town) => [...town]);
  for (const node of bucket.filter((one) => regions(one).length + countries(one).length === 0)) {
    const lies = (read: (one: Told) => string[], wanted: string[]) =>
      seats.flatMap((town, at) => (shares(gather(town, read), wanted) ? [at] : []));
    const capital = marks(node, 'capital');
    const choices = [lies(regions, marks(node, 'near')), lies(countries, marks(node, 'near'))].filter(
      (at) => at.length === 1,
    );
    const last = capital.length > 0 ? lies(countries, capital) : seats.map((_, at) => at);
    const at = choices[0] ?? (last.length === 1 ? last : []);
    if (at.length === 1) full[at[0]!]!.push(node);
    else open.push(node);
  }
  return [...full, open] as Node[][];
}

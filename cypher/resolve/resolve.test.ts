// Which clusters of different documents are taken for one entity, as a table of names.
import { describe, expect, it } from 'vitest';

import type { ClusterId, DocumentId } from '#cypher/model/ids.ts';

import { nameKeys } from './name-keys.ts';
import { resolve } from './resolve.ts';
import type { ClusterNode } from './types.ts';

interface Figure {
  names: string[];
  type?: string;
  kind?: string | null;
  titles?: string[];
}

/** One document for each figure, in their order. */
function nodesOf(figures: readonly Figure[]): ClusterNode[] {
  return figures.map(({ names, type = 'Person', kind = null, titles = [] }, index) => ({
    id: `cluster ${index}` as ClusterId,
    document: `document ${index}` as DocumentId,
    name: names[0]!,
    type,
    kind,
    aliases: names,
    titles,
    start: 0,
    keys: nameKeys(names[0]!, names, type, titles),
    publishedAt: '2001-11-23',
    virtual: false,
  }));
}

/** Figures by the number of their entity: [0, 0, 2] means that the second is the first, and the third another. */
function entitiesOf(figures: readonly Figure[]): number[] {
  return resolve(nodesOf(figures), [], []).map((link) => Number(link.entity.split(' ')[1]));
}

const person = (name: string, ...titles: string[]): Figure => ({ names: [name], titles });
const org = (...names: string[]): Figure => ({ names, type: 'Organization' });
const place = (name: string, kind: string | null): Figure => ({ names: [name], type: 'Location', kind });

describe('resolve', () => {
  const apart: Array<[string, Figure[]]> = [
    ['two Ivanovs', [person('Igor Ivanov', 'minister'), person('Sergei Ivanov', 'minister')]],
    ['a bare surname without office', [person('Igor Ivanov', 'minister'), person('Ivanov')]],
    ['bare surnames', [person('Ivanov'), person('Ivanov')]],
    [
      'a bare surname of another office',
      [person('Igor Ivanov', 'foreign minister'), person('Ivanov', 'coach')],
    ],
    ['people of other middle initials', [person('George W. Bush'), person('George H. W. Bush')]],
    ['father and son', [person('Martin King Jr.'), person('Martin King Sr.')]],
    ['initials alone', [person('G. Robertson'), person('G. Robertson')]],
    ['Jan and Ian', [person('Jan Smith'), person('Ian Smith')]],
    ['More and Moore', [person('Thomas More'), person('Thomas Moore')]],
    ['a country and a region of one name', [place('Georgia', 'country'), place('Georgia', 'region')]],
    ['a city and a country', [place('Mexico', 'country'), place('Mexico', 'city')]],
    ['types that differ', [org('Jordan'), place('Jordan', 'country'), person('Jordan')]],
    [
      'bodies of one acronym',
      [org('American Medical Association', 'AMA'), org('Australian Medical Association', 'AMA')],
    ],
    [
      'a long name and an acronym that no text ties',
      [org('North Atlantic Treaty Organization'), org('NATO')],
    ],
  ];
  it.each(apart)('C50: names alone never fuse %s', (_, figures) => {
    expect(entitiesOf(figures)).toEqual(figures.map((__, index) => index));
  });

  const same: Array<[string, Figure[]]> = [
    ['the same full name', [person('Igor Ivanov'), person('Igor Ivanov')]],
    [
      'transliterations',
      [person('Vladimir Rushaylo'), person('Vladimir Rushailo'), person('Vladimir Rushajlo')],
    ],
    [
      'more transliterations',
      [person('Yevgeny Primakov'), person('Evgenii Primakov'), person('Evgeniy Primakov')],
    ],
    ['diacritics and case', [person('Gerhard Schröder'), person('GERHARD SCHRODER')]],
    ['a courtesy title', [person('Mr. Vladimir Putin'), person('Vladimir Putin')]],
    ['an office in the name', [person('President Vladimir Putin', 'president'), person('Vladimir Putin')]],
    ['a surname with particles', [person('Osama bin Laden'), person('Osama Bin Laden')]],
    ['a middle name', [person('George Robertson'), person('George Islay Robertson')]],
    ['a middle initial and its name', [person('George W. Bush'), person('George Walker Bush')]],
    ['an initial with one candidate', [person('George Robertson'), person('G. Robertson')]],
    [
      'a bare surname whose office agrees',
      [person('Vladimir Putin', 'president'), person('Putin', 'President')],
    ],
    ['an alias', [org('NATO'), org('North Atlantic Treaty Organization', 'NATO')]],
    ['British spelling', [org('World Trade Organisation'), org('World Trade Organization')]],
    ['a legal form', [org('Gazprom OAO'), org('Gazprom')]],
    ['the article', [org('The Security Council'), org('Security Council')]],
    ['dots in an acronym', [org('U.N.'), org('UN')]],
    ['a short form of a state', [place('U.S.', 'country'), place('United States', 'country')]],
    ['a place whose kind one text leaves open', [place('Georgia', 'country'), place('Georgia', null)]],
    ['a possessive', [org("NATO's"), org('NATO')]],
  ];
  it.each(same)('C51: clusters of different documents are one for %s', (_, figures) => {
    expect(entitiesOf(figures)).toEqual(figures.map(() => 0));
  });

  it.each<[string, Figure[], number[]]>([
    [
      'an initial between two',
      [person('George Robertson'), person('Gary Robertson'), person('G. Robertson')],
      [0, 1, 2],
    ],
    [
      'an office between two',
      [person('Igor Ivanov', 'minister'), person('Sergei Ivanov', 'minister'), person('Ivanov', 'minister')],
      [0, 1, 2],
    ],
    [
      'a name without middle initial between two',
      [person('George W. Bush'), person('George H. W. Bush'), person('George Bush')],
      [0, 1, 2],
    ],
    [
      'a place between two kinds',
      [place('Georgia', 'country'), place('Georgia', 'region'), place('Georgia', null)],
      [0, 1, 2],
    ],
  ])('C52: %s stays apart from both', (_, figures, expected) => {
    expect(entitiesOf(figures)).toEqual(expected);
  });

  it('C53: a weak key never brings two together through a third', () => {
    const figures = [
      person('George Robertson'),
      person('Gary Robertson', 'secretary general'),
      person('G. Robertson'),
      { names: ['Robertson', 'G. Robertson'], titles: ['secretary general'] },
    ];
    const [george, gary] = entitiesOf(figures);
    expect(george).not.toBe(gary);
  });

  it('C54: every link names the key that made it; the first cluster says that it is the first', () => {
    expect(resolve(nodesOf([person('Igor Ivanov'), person('Igor Ivanov')]), [], [])).toEqual([
      { cluster: 'cluster 0', entity: 'cluster 0', score: 1, why: 'first in the evidence' },
      { cluster: 'cluster 1', entity: 'cluster 0', score: 0.95, why: "same full name 'igor ivanov', Person" },
    ]);
  });

  it('C55: a name of any length or script has bounded keys, and one without letters has none', () => {
    expect(nameKeys('x'.repeat(10_000), [], 'Organization', [])[0]!.length).toBeLessThan(200);
    expect(nameKeys('Владимир Путин', [], 'Person', [])).toContain('Person|full|владимир путин');
    expect(nameKeys('حسن نصر الله', [], 'Organization', [])).toEqual(['Organization|name|حسن نصر الله']);
    expect(nameKeys('—!', [], 'Organization', [])).toEqual([]);
  });
});

// Which clusters of different documents are taken for one entity, as a table of names.
import { describe, expect, it } from 'vitest';

import type { ClusterId, DocumentId } from '#cypher/model/ids.ts';

import type { NameContext } from './context.ts';
import { nameKeys } from './name-keys.ts';
import { resolve } from './resolve.ts';
import type { ClusterNode } from './types.ts';

interface Figure {
  names: string[];
  type?: string;
  kind?: string | null;
  titles?: string[];
  published?: string | null;
  context?: NameContext;
  /** Of its document, when it is not its own. */
  document?: string;
}

/** One document for each figure, in their order. */
function nodesOf(figures: readonly Figure[]): ClusterNode[] {
  return figures.map(({ names, type = 'Person', kind = null, titles = [], ...more }, index) => ({
    id: `cluster ${index}` as ClusterId,
    document: (more.document ?? `document ${index}`) as DocumentId,
    name: names[0]!,
    type,
    kind,
    aliases: names,
    titles,
    start: 0,
    keys: nameKeys(names[0]!, names, type, titles, {
      document: more.document ?? `document ${index}`,
      ...more.context,
    }),
    publishedAt: more.published === undefined ? '2001-11-23' : more.published,
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

const inYear = (year: number | null, name: string, ...titles: string[]): Figure => ({
  ...person(name, ...titles),
  published: year === null ? null : `${year}-05-01`,
});
const bodyOf = (country: string, name: string): Figure => ({
  ...org(name),
  context: { bodies: [{ name, country }] },
});
const officeOf = (country: string, name: string, title: string): Figure => ({
  ...person(name, title),
  context: { states: [country], homelands: [country] },
});

const ofState = (state: string, name: string, title: string): Figure => ({
  ...person(name, title),
  context: { homelands: [state] },
});
const inText = (document: string, name: string): Figure => ({ ...org(name), document });
const town = (name: string, context: NameContext): Figure => ({ ...place(name, 'city'), context });
const region = (name: string): NameContext => ({ homes: [{ name, level: 'region' }] });
const country = (name: string): NameContext => ({ homes: [{ name, level: 'country' }] });

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
    ['a long name and an acronym that no text ties', [org('Andean Farmers Organization'), org('AFO')]],
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
    ['the article', [org('The Atlantic Council'), org('Atlantic Council')]],
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

  it.each<[string, Figure[]]>([
    ['spellings of an Arabic name', [person('Muhammad al-Tarabi'), person('Mohammed Tarabi')]],
    ['more of them', [person('Mohamed El-Tarabi'), person('Mohammad Al Tarabi')]],
    ['son of', [person('Abdullah ibn Rashwan'), person('Abdallah bin Rashwan')]],
    [
      'servant of',
      [person('Abd al-Aziz Rashwan'), person('Abdulaziz Rashwan'), person('Abdel Aziz Rashwan')],
    ],
    ['spellings of a Slavic name', [person('Aleksandr Yeltsov'), person('Alexander Eltsov')]],
    ['umlauts', [person('Gerhard Mühlbauer'), person('Gerhard Muehlbauer'), person('Gerhard Muhlbauer')]],
    ['hyphens', [person('Jean-Pierre Valcourt'), person('Jean Pierre Valcourt')]],
    ['a short first name', [person('William Harwick'), person('Bill Harwick')]],
    ['initials', [person('Robert J. Tolland'), person('R.J. Tolland')]],
    [
      'a surname that sounds alike, with the first name and the office',
      [person('Omar Gaddafi', 'colonel'), person('Umar Qadhafi', 'colonel')],
    ],
    ['a city under its two names', [place('Kiev', 'city'), place('Kyiv', 'city')]],
  ])('C260: clusters of different documents are one for %s', (_, figures) => {
    expect(entitiesOf(figures)).toEqual(figures.map(() => 0));
  });

  it.each<[string, Figure[], number[]]>([
    [
      'surnames that sound alike, without an office',
      [person('Omar Gaddafi'), person('Omar Qadhafi')],
      [0, 1],
    ],
    [
      'surnames that sound alike, with other offices',
      [person('Omar Gaddafi', 'colonel'), person('Omar Qadhafi', 'singer')],
      [0, 1],
    ],
    [
      'a short first name between two',
      [person('William J. Harwick'), person('William K. Harwick'), person('Bill Harwick')],
      [0, 1, 2],
    ],
    ['short first names of others', [person('Robert Harwick'), person('Bill Harwick')], [0, 1]],
    [
      'initials that another has',
      [person('Robert J. Tolland'), person('Richard Tolland'), person('R. J. Tolland')],
      [0, 1, 0],
    ],
    [
      'Samuel and Samul, Joel and Jol',
      [person('Samuel Berg'), person('Samul Berg'), person('Joel Berg')],
      [0, 1, 2],
    ],
  ])('C261: a weak spelling joins nobody by itself: %s', (_, figures, expected) => {
    expect(entitiesOf(figures)).toEqual(expected);
  });

  it.each<[string, Figure[], number[]]>([
    [
      'offices that have nothing in common, more than ten years apart',
      [
        inYear(1998, 'John Halloway', 'agriculture minister'),
        inYear(2017, 'John Halloway', 'police commissioner'),
      ],
      [0, 1],
    ],
    [
      'one office after many years',
      [inYear(1998, 'John Halloway', 'minister'), inYear(2017, 'John Halloway', 'foreign minister')],
      [0, 0],
    ],
    [
      'two offices of the same years',
      [inYear(2000, 'John Halloway', 'prime minister'), inYear(2009, 'John Halloway', 'president')],
      [0, 0],
    ],
    [
      'two offices years apart, and a text between',
      [
        inYear(1998, 'John Halloway', 'governor'),
        inYear(2014, 'John Halloway', 'president'),
        inYear(2006, 'John Halloway', 'senator'),
      ],
      [0, 0, 0],
    ],
    [
      'a text without an office, of the years of one of two',
      [
        inYear(1998, 'John Halloway', 'minister'),
        inYear(2017, 'John Halloway', 'commissioner'),
        inYear(2018, 'John Halloway'),
      ],
      [0, 1, 1],
    ],
    [
      'a text without an office or a date, with two to choose from',
      [
        inYear(1998, 'John Halloway', 'minister'),
        inYear(2017, 'John Halloway', 'commissioner'),
        inYear(null, 'John Halloway'),
        inYear(2007, 'John Halloway'),
      ],
      [0, 1, 2, 3],
    ],
    [
      'a middle initial that either of two may have',
      [
        inYear(1998, 'John Halloway', 'minister'),
        inYear(2017, 'John Halloway', 'commissioner'),
        inYear(2017, 'John B. Halloway'),
      ],
      [0, 1, 2],
    ],
    ['no office at all', [inYear(1950, 'John Halloway'), inYear(2017, 'John Halloway')], [0, 0]],
  ])(
    'C262: people of one full name are told apart by offices and dates together: %s',
    (_, figures, expected) => {
      expect(entitiesOf(figures)).toEqual(expected);
    },
  );

  it('C263: what an analyst joined, offices and dates do not part', () => {
    const nodes = nodesOf([
      inYear(1998, 'John Halloway', 'minister'),
      inYear(2017, 'John Halloway', 'commissioner'),
      inYear(null, 'John Halloway'),
    ]);
    const merge = { members: [nodes[0]!.id, nodes[1]!.id], seq: 1, why: 'merged by ana' };
    expect(new Set(resolve(nodes, [merge], []).map(({ entity }) => entity)).size).toBe(1);
  });

  it.each<[string, Figure[], number[]]>([
    ['with no state told', [org('Supreme Court'), org('Supreme Court')], [0, 1]],
    ['of two states', [bodyOf('Peru', 'Supreme Court'), bodyOf('Chile', 'Supreme Court')], [0, 1]],
    ['of one state', [bodyOf('Peru', 'Supreme Court'), bodyOf('Peru', 'Supreme Court')], [0, 0]],
    [
      'turned around',
      [bodyOf('Latvia', 'Ministry of Defence'), bodyOf('Latvia', 'Defense Ministry')],
      [0, 0],
    ],
    [
      'in one document',
      [{ ...org('the Court'), document: 'one' }, { ...org('Court'), document: 'one' }, org('Court')],
      [0, 0, 2],
    ],
    ['that is not common', [bodyOf('Peru', 'Harrowell Court'), bodyOf('Chile', 'Harrowell Court')], [0, 0]],
  ])('C264: a body of a common name is the same only in the same state: %s', (_, figures, expected) => {
    expect(entitiesOf(figures)).toEqual(expected);
  });

  it('C265: a surname with an office of a state is whoever holds that office there', () => {
    const figures = [
      officeOf('Slovenia', 'Anton Petrel', 'president'),
      officeOf('Slovakia', 'Marek Petrel', 'president'),
      officeOf('Slovakia', 'Petrel', 'president'),
      person('Petrel', 'president'),
    ];
    expect(entitiesOf(figures)).toEqual([0, 1, 1, 3]);
  });

  it.each<[string, Figure[], number[]]>([
    ['in its document', [inText('one', 'United States Congress'), inText('one', 'Congress')], [0, 0]],
    ['before an "of"', [inText('one', 'House of Representatives'), inText('one', 'the House')], [0, 0]],
    [
      'with two longer ones',
      [
        inText('one', 'Court of Appeal of Kenya'),
        inText('one', 'Harrowell Court'),
        inText('one', 'the Court'),
      ],
      [0, 1, 2],
    ],
    [
      'of another noun',
      [inText('one', 'Harrowell University Hospital'), inText('one', 'University')],
      [0, 1],
    ],
    ['of another document', [inText('one', 'United States Congress'), inText('two', 'Congress')], [0, 1]],
    ['that nobody shortens', [inText('one', 'White House'), inText('one', 'the House')], [0, 1]],
  ])(
    'C266: a body by common words alone is the only longer one of its document: %s',
    (_, figures, expected) => {
      expect(entitiesOf(figures)).toEqual(expected);
    },
  );

  it.each<[string, Figure[], number[]]>([
    [
      'other offices',
      [ofState('Ruritania', 'Igor Halvek', 'minister'), ofState('Elbonia', 'Igor Halvek', 'coach')],
      [0, 1],
    ],
    [
      'the same office',
      [ofState('Ruritania', 'Igor Halvek', 'minister'), ofState('Elbonia', 'Igor Halvek', 'minister')],
      [0, 1],
    ],
    [
      'an office that goes abroad',
      [ofState('Ruritania', 'Igor Halvek', 'envoy'), ofState('Elbonia', 'Igor Halvek', 'UN envoy')],
      [0, 0],
    ],
    [
      'company in common',
      [
        {
          ...ofState('Ruritania', 'Igor Halvek', 'minister'),
          context: { homelands: ['Ruritania'], company: ['UN'] },
        },
        {
          ...ofState('Elbonia', 'Igor Halvek', 'coach'),
          context: { homelands: ['Elbonia'], company: ['UN'] },
        },
      ],
      [0, 0],
    ],
    [
      'a text that names both states, and may have been misread',
      [
        ofState('Ruritania', 'Igor Halvek', 'minister'),
        ofState('Ruritania', 'Igor Halvek', 'minister'),
        {
          ...ofState('Elbonia', 'Igor Halvek', 'minister'),
          context: { homelands: ['Elbonia'], scene: ['Elbonia', 'Ruritania'] },
        },
      ],
      [0, 0, 0],
    ],
    [
      'a text that tells neither and names the state of one',
      [
        ofState('Ruritania', 'Igor Halvek', 'minister'),
        ofState('Elbonia', 'Igor Halvek', 'coach'),
        { ...person('Igor Halvek'), context: { scene: ['Elbonia'] } },
        person('Igor Halvek'),
      ],
      [0, 1, 1, 3],
    ],
    ['one state alone', [ofState('Ruritania', 'Igor Halvek', 'minister'), person('Igor Halvek')], [0, 0]],
  ])(
    'C267: people of one full name are several in two states, of one decade too: %s',
    (_, figures, expected) => {
      expect(entitiesOf(figures)).toEqual(expected);
    },
  );

  it.each<[string, Figure[], number[]]>([
    ['nothing in common', [person('John Smith'), person('John Smith'), person('John Smith')], [0, 1, 2]],
    [
      'an office',
      [person('John Smith', 'senator'), person('John Smith', 'senator'), person('John Smith')],
      [0, 0, 2],
    ],
    [
      'company',
      [
        { ...person('Mohamed Ali'), context: { company: ['Dornex'] } },
        { ...person('Muhammad Ali'), context: { company: ['Dornex'] } },
        { ...person('Mohammed Ali'), context: { company: ['Vallum'] } },
      ],
      [0, 0, 2],
    ],
    ['a middle name', [person('John Quincy Smith'), person('John Quincy Smith')], [0, 0]],
    ['a surname that few have', [person('John Halloway'), person('John Halloway')], [0, 0]],
  ])('C268: a full name that very many have joins nobody by itself: %s', (_, figures, expected) => {
    expect(entitiesOf(figures)).toEqual(expected);
  });

  it.each<[string, Figure[], number[]]>([
    ['two regions', [town('Springfield', region('Illinois')), town('Springfield', region('Ohio'))], [0, 1]],
    ['two states', [town('Cordoba', country('Argentina')), town('Cordoba', country('Spain'))], [0, 1]],
    [
      'a region and the state that it is a part of',
      [town('Springfield', region('Illinois')), town('Springfield', country('United States'))],
      [0, 0],
    ],
    [
      'a state with two such towns',
      [
        town('Springfield', region('Illinois')),
        town('Springfield', region('Ohio')),
        town('Springfield', country('United States')),
      ],
      [0, 1, 2],
    ],
    [
      'texts that do not tell, and name the region or the state of one',
      [
        town('Springfield', region('Illinois')),
        town('Springfield', region('Ohio')),
        town('Springfield', { scene: ['Ohio', 'United States'] }),
        town('Springfield', {}),
        town('Springfield', {}),
      ],
      [0, 1, 1, 3, 3],
    ],
    [
      'the capital that needs no telling',
      [
        town('Paris', region('Texas')),
        town('Paris', { capitalOf: 'France' }),
        town('Paris', country('France')),
      ],
      [0, 1, 1],
    ],
    ['one town', [town('Springfield', region('Illinois')), town('Springfield', {})], [0, 0]],
  ])('C269: towns of one name are told apart by where they lie: %s', (_, figures, expected) => {
    expect(entitiesOf(figures)).toEqual(expected);
  });

  it('C270: a part of a state is not the state that has its name', () => {
    const part = { ...place('Georgia', 'country'), context: { partOf: 'United States' } };
    expect(entitiesOf([place('Georgia', 'country'), part, place('Georgia', 'region')])).toEqual([0, 1, 1]);
  });

  it.each<[string, Figure[], number[]]>([
    ['alone', [org('NATO'), org('North Atlantic Treaty Organisation')], [0, 0]],
    ['within a name', [org('UN Security Council'), org('United Nations Security Council')], [0, 0]],
    [
      'unless the text spells out something else',
      [org('National Association of Theatre Owners', 'NATO'), org('NATO')],
      [0, 1],
    ],
  ])('C271: letters that all news knows are what they stand for: %s', (_, figures, expected) => {
    expect(entitiesOf(figures)).toEqual(expected);
  });

  it('C272: a people is one in the singular and the plural', () => {
    const people = (name: string): Figure => ({ names: [name], type: 'Group' });
    expect(entitiesOf([people('Americans'), people('American'), people('Swiss')])).toEqual([0, 0, 2]);
  });
});

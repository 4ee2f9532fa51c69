// The labels of the relation graph that are used, what they are in the ontology, and the words that bear them out. Labels
// that are not here were learnt from too few examples to be believed.

export interface PairRelation {
  /** A relation type, or a property whose object is a date. */
  type: string;
  /** The label's subject is our object. */
  inverted: boolean;
  /** How the claim reads. */
  label: string;
  /** Lemmas that say such a relation. */
  triggers: ReadonlySet<string>;
}

const table = new Map<string, PairRelation>();

function pair(label: string, type: string, reads: string, triggers: string, inverted = false): void {
  const words = triggers.split(/\s+/).filter((word) => word !== '');
  table.set(label, { type, inverted, label: reads, triggers: new Set(words) });
}

const POSTS = `president chairman chairwoman chairperson chair director head chief leader manager officer executive ceo secretary
  minister governor mayor commissioner ambassador editor dean partner principal treasurer`;
const WORK = `work serve join employ employee hire appoint professor lecturer teacher teach researcher scientist analyst
  engineer economist reporter journalist correspondent columnist coach player play striker midfielder defender
  goalkeeper captain guitarist singer bassist drummer vocalist member fellow consultant adviser advisor aide official
  spokesman spokeswoman spokesperson attorney lawyer judge agent job career resign retire leave
  staff board faculty team colleague founder co-founder found co-found ${POSTS}`;

pair('DATE_OF_BIRTH', 'BORN_ON', 'born', 'bear birth birthday born b.');
pair(
  'DATE_OF_DEATH',
  'DIED_ON',
  'died',
  'die death kill murder assassinate execute pass dead suicide drown perish shoot until d.',
);
pair(
  'DATE_FOUNDED',
  'FOUNDED_ON',
  'founded',
  'found establish form create start launch founding set begin open incorporate co-found inception',
);
pair('PLACE_OF_BIRTH', 'BORN_IN', 'born in', 'bear birth born native birthplace hometown');
pair(
  'PLACE_OF_RESIDENCE',
  'LIVES_IN',
  'lived in',
  `live move reside settle home residence resident grow raise emigrate immigrate relocate return house apartment exile dwell
  stay flee hometown bear spend`,
);
pair(
  'NATIONALITY',
  'CITIZEN_OF',
  'citizen of',
  'citizen citizenship national nationality passport bear native',
);
pair(
  'EDUCATED_AT',
  'EDUCATED_AT',
  'educated at',
  `graduate study attend degree educate student school college university master bachelor doctorate phd ph.d. m.a. b.a. enroll enrol
  graduation alumnus alumna earn receive diploma undergraduate education`,
);
pair('EMPLOYEE_OR_MEMBER_OF', 'EMPLOYEE_OF', 'works for', WORK);
pair(
  'POLITICAL_AFFILIATION',
  'MEMBER_OF',
  'party member of',
  'party member politician join leader candidate elect represent faction deputy senator activist mp chairman secretary',
);
pair(
  'SPOUSE',
  'SPOUSE_OF',
  'married to',
  'marry wife husband spouse wed divorce widow widower marriage wedding bride groom consort couple ex-wife ex-husband',
);
pair(
  'CHILD_OF',
  'PARENT_OF',
  'parent of',
  'son daughter child father mother parent bear baby grandson heir stepson stepdaughter boy girl mom dad',
  true,
);
pair(
  'CEO',
  'HEAD_OF',
  'chief executive of',
  'ceo executive chief president head lead chairman director',
  true,
);
pair(
  'FOUNDED_BY',
  'FOUNDED',
  'founded',
  'found founder establish co-found co-founder cofound cofounder form start create set launch founding',
  true,
);
pair(
  'HEADQUARTERS',
  'BASED_IN',
  'based in',
  'base headquarter headquarters locate office seat move home centre center relocate',
);
pair(
  'SUBSIDIARY_OF',
  'SUBSIDIARY_OF',
  'subsidiary of',
  'subsidiary own parent division unit acquire affiliate company brand arm part owner',
);
pair(
  'LOCATED_IN',
  'LOCATED_IN',
  'in',
  'locate situate lie city town village province capital region county state',
);
pair(
  'COUNTRY',
  'LOCATED_IN',
  'in',
  'locate situate lie city town village province capital region county state',
);

export const PAIR_RELATIONS: ReadonlyMap<string, PairRelation> = table;

// Words behind the first ones of a body's name: what they say about the first words standing alone.
import { words } from './nominals.ts';

/** Behind a place or a people: the first words of "Denver Post" and "Denver Police" are no name of a body. */
export const OF_PLACES: ReadonlySet<string> = new Set(
  words(`police department ministry agency service authority council court parliament assembly senate government administration
    airport port station stadium district county guard army navy embassy exchange
    post times globe tribune herald news chronicle journal gazette star telegraph sun mail mirror guardian observer review
    today daily`),
);

/** Behind a founder, a patron or a town: "Ford Foundation", "Leeds United". Ford alone may be the man, Leeds the town. */
export const NAMED_AFTER: ReadonlySet<string> = new Set([
  ...OF_PLACES,
  ...words(`foundation center centre institute institution college university school library museum gallery hospital clinic
    church prize award trust fund campaign organization organisation committee commission board theater theatre orchestra
    family estate united city town rovers wanderers athletic fc club`),
]);

/** Behind the name of the company that owns the unit: "Harlow Ventures" is not Harlow. */
export const UNIT_TAILS: ReadonlySet<string> = new Set(
  words(`ventures live music pictures research services cloud studios defense defence asia europe africa america americas oceania
    international overseas worldwide north south east west central unit division arm affiliate subsidiary`),
);

/** Behind any word that a company chose for a name. */
export const COMPANY_TAILS: ReadonlySet<string> = new Set(
  words(`inc corp corporation co company ltd limited plc llc ag sa spa nv bv gmbh oao zao ooo pao holding holdings group
    industries capital pharma pharmaceuticals foods partners technologies technology systems enterprises airlines airways
    motors mining bank insurance electronics semiconductor software pictures brothers stores energy steel securities logistics`),
);

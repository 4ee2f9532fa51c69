// The traits and the place of a phrase as numbers, counted once a phrase: pairs are many.
import { classOf, postOf } from './classes.ts';
import { CLAUSES, PLACES, type Site } from './sites.ts';
import { FORMS, NAMINGS, ROLES, SORTS } from './trait-kinds.ts';
import type { Traits } from './traits.ts';

/** Each an index into the list of its name. */
export interface Ordinals {
  form: number;
  sort: number;
  role: number;
  naming: number;
  place: number;
  clause: number;
  /** Into CLASSES. */
  kind: number;
  /** Below POSTS. */
  post: number;
}

export function ordinalsOf(traits: Traits, site: Site): Ordinals {
  return {
    form: FORMS.indexOf(traits.form),
    sort: SORTS.indexOf(traits.sort),
    role: ROLES.indexOf(traits.role),
    naming: NAMINGS.indexOf(traits.naming),
    place: PLACES.indexOf(site.place),
    clause: CLAUSES.indexOf(site.clause),
    kind: classOf(traits),
    post: postOf(traits, site),
  };
}

// What to do instead of a write: the graph changes by decisions and by new text. Which of them a person wanted can be
// told from the clause; each piece of advice names the action that leads there.
import { tokenize } from '#cypher/text/tokens.ts';

import { writingClauses } from './lint.ts';

export interface Advice {
  text: string;
  /** Ids of registered actions, the first that exists is offered. */
  actions: readonly string[];
}

const FIND: Advice['actions'] = ['search.focus'];

const BY_CLAUSE: ReadonlyArray<readonly [RegExp, Advice]> = [
  [
    /^(CREATE|MERGE)$/,
    {
      text: 'New facts come from text: paste or drop an article, and its edges arrive with their sentences.',
      actions: ['panel.ingest'],
    },
  ],
  [
    /^(SET|REMOVE)$/,
    {
      text: 'Change an entity or an edge in the inspector: find it, select it, and edit it there. The reason is kept.',
      actions: FIND,
    },
  ],
  [
    /^(DELETE|DETACH|DROP)$/,
    {
      text: 'Reject an edge that is wrong: find it, select it and press N. It stays rejected when its text is read again.',
      actions: FIND,
    },
  ],
];

const ALWAYS: Advice = {
  text: 'Every decision is listed with who made it, and can be taken back.',
  actions: ['panel.history'],
};

export function adviceFor(statement: string): Advice[] {
  const clauses = writingClauses(tokenize(statement).tokens).map(({ value }) => value);
  const fitting = BY_CLAUSE.filter(([pattern]) => clauses.some((clause) => pattern.test(clause)));
  const chosen = fitting.length === 0 ? BY_CLAUSE : fitting;
  return [...chosen.map(([, advice]) => advice), ALWAYS];
}

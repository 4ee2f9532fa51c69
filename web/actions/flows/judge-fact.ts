// Verdicts on a date that texts give of an entity: shown at once in what the inspector shows of it.
import { VERDICT_STATUSES } from '#cypher/model/graph.ts';
import type { PropertyDto } from '#server/contract/graph.ts';

import { type Fact, factWords } from '../../graph/facts.ts';
import { detailOf, setDetail } from '../../state/details.ts';
import { remoteValue } from '../../state/remote.ts';
import type { AppContext } from '../context.ts';
import { annotate } from './annotate.ts';
import { entityName } from './edits.ts';
import { DONE_WORDS, REFUSED_WORDS, type Verdict } from './verdict.ts';

export function judgeFact(
  context: AppContext,
  entity: string,
  fact: Fact,
  verdict: Verdict,
): Promise<boolean> {
  const { details } = context.stores;
  const claims = fact.claims.map(({ id }) => id);
  const change = (properties: (now: readonly PropertyDto[]) => PropertyDto[]) => {
    const value = remoteValue(detailOf(details.getState(), 'entities', entity));
    if (value === null) return;
    const next = { ...value, properties: properties(value.properties) };
    details.setState((state) => setDetail(state, 'entities', entity, { status: 'ready', value: next }));
  };
  let before: readonly PropertyDto[] = [];
  return annotate(context, {
    body: { kind: verdict, entity, claims },
    label: `${DONE_WORDS[verdict]}: ${entityName(context, entity)} ${factWords(fact)}`,
    refused: REFUSED_WORDS[verdict],
    mark: () =>
      change((properties) => {
        before = properties;
        if (verdict === 'reject') return properties.filter(({ id }) => !claims.includes(id));
        const status = VERDICT_STATUSES[verdict];
        return properties.map((claim) => (claims.includes(claim.id) ? { ...claim, status } : claim));
      }),
    unmark: () => change(() => [...before]),
  });
}

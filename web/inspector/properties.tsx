// Dates that texts give of an entity: born, died, founded, each with the sentences that say so.
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import type { PropertyDto } from '#server/contract/graph.ts';

import { useApp } from '../bind/app-context.ts';
import { countWords, dateWords, percentWords } from '../graph/wording.ts';
import { openArticle } from '../state/view.ts';
import { EvidenceText } from '../ui/evidence-text.tsx';
import { Section } from '../ui/panel.tsx';
import classes from './inspector.module.css';

interface Fact {
  type: string;
  label: string;
  value: string;
  /** Surest first. */
  claims: PropertyDto[];
}

/** One fact a value; what most claims say of a property comes first. */
function factsOf(properties: readonly PropertyDto[]): Fact[] {
  return PROPERTY_TYPES.flatMap(({ id, label }) => {
    const facts = new Map<string, Fact>();
    for (const claim of properties.filter(({ type }) => type === id)) {
      const fact = facts.get(claim.value) ?? { type: id, label, value: claim.value, claims: [] };
      facts.set(claim.value, { ...fact, claims: [...fact.claims, claim] });
    }
    return [...facts.values()].sort((left, right) => right.claims.length - left.claims.length);
  });
}

export function Properties({ properties }: { properties: readonly PropertyDto[] }) {
  const { stores } = useApp();
  const facts = factsOf(properties);
  if (facts.length === 0) return null;
  const read = ({ document, sentence }: PropertyDto) =>
    stores.view.setState((view) =>
      openArticle(view, { document: document.id, start: sentence.start, end: sentence.end }),
    );
  return (
    <Section title="Dates">
      <ul className={classes.rows} data-testid="entity-properties">
        {facts.map(({ type, label, value, claims }) => {
          const [surest] = claims;
          if (surest === undefined) return null;
          return (
            <li key={`${type} ${value}`}>
              <button
                type="button"
                className={classes.row}
                data-lines
                title="Open the article at this sentence"
                onClick={() => read(surest)}
              >
                <span className={classes.rowOther}>
                  {label} {surest.datePrecision === null ? value : dateWords(value, surest.datePrecision)}
                </span>
                <span className={classes.rowRelation}>
                  <EvidenceText
                    text={surest.sentence.text}
                    offset={surest.sentence.start}
                    spans={[
                      { ...surest.subject, role: 'subject' },
                      { ...surest.object, role: 'object' },
                    ]}
                  />
                </span>
                <span className={classes.rowRelation}>
                  {[
                    surest.document.outlet,
                    percentWords(surest.confidence),
                    countWords(claims.length, 'sentence'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

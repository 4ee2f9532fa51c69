// Dates that texts give of an entity: born, died, founded, each with the sentences that say so and the way to judge them.
import type { PropertyDto } from '#server/contract/graph.ts';

import { judgeFact } from '../actions/flows/judge-fact.ts';
import { actionOf } from '../actions/registry.ts';
import { useApp } from '../bind/app-context.ts';
import { type Fact, factStatus, factsOf, factWords } from '../graph/facts.ts';
import { countWords, percentWords, STATUS_MARKS, STATUS_WORDS } from '../graph/wording.ts';
import { openArticle } from '../state/view.ts';
import { EvidenceText } from '../ui/evidence-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/panel.tsx';
import classes from './inspector.module.css';
import { VERDICT_ACTIONS } from './verdict-bar.tsx';

export function Properties({ of, properties }: { of: string; properties: readonly PropertyDto[] }) {
  const facts = factsOf(properties);
  if (facts.length === 0) return null;
  return (
    <Section title="Dates">
      <ul className={classes.rows} data-testid="entity-properties">
        {facts.map((fact) => (
          <li key={`${fact.type} ${fact.value}`} className={classes.fact} data-testid="entity-property">
            <FactRow fact={fact} />
            <FactVerdicts of={of} fact={fact} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FactRow({ fact }: { fact: Fact }) {
  const { stores } = useApp();
  const [surest] = fact.claims;
  const { document, sentence } = surest;
  const status = factStatus(fact);
  const read = () =>
    stores.view.setState((view) =>
      openArticle(view, { document: document.id, start: sentence.start, end: sentence.end }),
    );
  return (
    <button
      type="button"
      className={classes.row}
      data-lines
      title="Open the article at this sentence"
      onClick={read}
    >
      <span className={classes.rowOther}>{factWords(fact)}</span>
      <span className={classes.rowRelation}>
        <EvidenceText
          text={sentence.text}
          offset={sentence.start}
          spans={[
            { ...surest.subject, role: 'subject' },
            { ...surest.object, role: 'object' },
          ]}
        />
      </span>
      <span className={classes.rowRelation} data-testid="property-status">
        {[
          document.outlet,
          percentWords(surest.confidence),
          countWords(fact.claims.length, 'sentence'),
          `${STATUS_MARKS[status]}${STATUS_WORDS[status]}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}

function FactVerdicts({ of, fact }: { of: string; fact: Fact }) {
  const app = useApp();
  const words = factWords(fact);
  const now = factStatus(fact);
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, not fields of a form.
    <div className={classes.factVerdicts} role="group" aria-label={`Verdict: ${words}`}>
      {VERDICT_ACTIONS.map(({ id, kind, status }) => {
        const action = actionOf(id);
        if (action === null) return null;
        return (
          <button
            key={kind}
            type="button"
            className={classes.factVerdict}
            data-verdict={id}
            data-testid={`property-${kind}`}
            aria-pressed={status === now}
            aria-label={`${action.label}: ${words}`}
            title={action.label}
            onClick={() => void judgeFact(app, of, fact, kind)}
          >
            <Icon name={action.icon} size={15} />
          </button>
        );
      })}
    </div>
  );
}

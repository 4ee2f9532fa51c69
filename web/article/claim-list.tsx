// What the article says, as a list: the same as the lit sentences, for keyboard and screen readers.
import { claimReading } from '#cypher/model/reading.ts';
import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { reveal } from '../actions/flows/filters.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { ReadingTag } from '../bind/reading-tag.tsx';
import { useLight } from '../bind/use-light.ts';
import { relationTypeOf } from '../graph/ontology.ts';
import { selectOnly } from '../state/selection.ts';
import { Section } from '../ui/panel.tsx';
import classes from './article-panel.module.css';

export function ClaimList({ detail }: { detail: DocumentDetailDto }) {
  const app = useApp();
  const { stores } = app;
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const scene = useStore(stores.scene);
  const light = useLight();
  const claims = detail.claims.filter((claim) => claim.edge !== null);
  if (claims.length === 0) return null;
  return (
    <Section title={`What it says (${claims.length})`}>
      <ul className={classes.claims}>
        {claims.map((claim) => {
          const edge = claim.edge ?? '';
          const here = scene.edges.has(edge);
          const reading = claimReading(claim);
          return (
            <li key={claim.id}>
              <button
                type="button"
                className={classes.claim}
                disabled={!here}
                title={here ? undefined : 'This edge is not on the canvas'}
                onMouseEnter={() => light([edge])}
                onMouseLeave={() => light([])}
                onFocus={() => light([edge])}
                onBlur={() => light([])}
                onClick={() => {
                  reveal(app, { entities: [], edges: [edge] }, 'the edge');
                  stores.selection.setState(selectOnly({ kind: 'edge', id: edge }));
                }}
              >
                {claim.subjectName}{' '}
                <span className={classes.claimType}>{relationTypeOf(ontology, claim.type).label}</span>{' '}
                {claim.objectName} {reading !== 'asserted' && <ReadingTag reading={reading} />}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

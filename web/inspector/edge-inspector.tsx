// An edge: what it says, how sure that is, who says so, and every sentence behind it.
import { DecisionHistory } from '../annotate/decision-history.tsx';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { EntityLink } from '../bind/entity-link.tsx';
import { useDetail } from '../bind/use-detail.ts';
import { copiedClaims } from '../graph/copies.ts';
import { relationTypeOf } from '../graph/ontology.ts';
import { countWords, percentWords, relationWords, standWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { EvidenceLegend } from '../ui/evidence-text.tsx';
import { EmptyNote, FailureNote, LoadingNote } from '../ui/notes.tsx';
import { Panel, Section } from '../ui/panel.tsx';
import { DecisionList } from './decision-list.tsx';
import { EdgeTags } from './edge-tags.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import classes from './inspector.module.css';
import { VerdictBar } from './verdict-bar.tsx';

const TOOLS = (
  <>
    <ActionButton id="edge.edit" />
    <ActionButton id="edge.turn" />
    <ActionButton id="annotate.tag" />
    <ActionButton id="annotate.comment" />
  </>
);

export function EdgeInspector({ id, onClose }: { id: string; onClose?: () => void }) {
  const { stores } = useApp();
  const { detail, retry } = useDetail('edges', id);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const shown = useStore(stores.scene, (scene) => scene.edges.get(id));
  const close = onClose === undefined ? {} : { onClose };
  const value = remoteValue(detail);
  if (detail.status === 'failed') {
    return (
      <Panel title="Edge" {...close}>
        <FailureNote
          title="The evidence could not be loaded"
          {...detail.error}
          message={detail.error.message}
          onRetry={retry}
        />
      </Panel>
    );
  }
  if (value === null) {
    return (
      <Panel title="Edge" {...close}>
        <LoadingNote text="Loading the evidence…" />
      </Panel>
    );
  }
  const edge = shown ?? value.edge;
  const type = relationTypeOf(ontology, edge.type);
  const copied = copiedClaims(value.claims);
  return (
    <Panel title="Edge" testId="edge-inspector" tools={TOOLS} {...close}>
      <Section title={type.symmetric ? 'Relation, both ways' : 'Relation'} aside={<EdgeTags edge={edge} />}>
        <div className={classes.triple}>
          <EntityLink {...value.subject} />
          <p className={classes.relation}>
            {edge.reading !== 'asserted' && <strong>{edge.reading}: </strong>}
            {relationWords(edge, ontology)}
            {edge.title !== null && !relationWords(edge, ontology).includes(edge.title) && (
              <span className={classes.office}> ({edge.title})</span>
            )}
          </p>
          <EntityLink {...value.object} />
        </div>
        <ul className={classes.stands} data-testid="edge-reading">
          {standWords(value.claims).map((stand) => (
            <li key={stand}>{stand}</li>
          ))}
        </ul>
        <dl className={classes.facts}>
          <div>
            <dt>Confidence</dt>
            <dd>
              <span className={classes.meter} aria-hidden>
                <span style={{ width: percentWords(edge.confidence) }} />
              </span>
              {percentWords(edge.confidence)}
            </dd>
          </div>
          <div>
            <dt>Sources</dt>
            <dd>
              {countWords(edge.sources, 'independent source')}
              {edge.documents > edge.sources &&
                ` in ${countWords(edge.documents, 'document')}, copies counted once`}
            </dd>
          </div>
        </dl>
        <VerdictBar id={id} status={edge.status} />
      </Section>
      <Section
        title={`Evidence (${value.claims.length})`}
        aside={value.claims.length > 0 && <EvidenceLegend />}
      >
        {value.claims.length === 0 && value.additions.length === 0 && (
          <EmptyNote icon="article" title="No sentence yet">
            <p>No text in the database says this now.</p>
          </EmptyNote>
        )}
        <ol className={classes.evidence} data-testid="evidence-list">
          {value.claims.map((claim) => (
            <EvidenceCard key={claim.id} claim={claim} copy={copied.has(claim.id)} reading={edge.reading} />
          ))}
        </ol>
        <DecisionList title="Added by an analyst" decisions={value.additions} />
      </Section>
      <DecisionHistory target={{ kind: 'edge', id }} />
    </Panel>
  );
}

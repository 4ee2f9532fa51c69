// An entity: names, what ties it to others, and the documents that mention it.
import type { EntityDetailDto } from '#server/contract/graph.ts';

import { expandNode } from '../actions/flows/explore.ts';
import { DecisionHistory } from '../annotate/decision-history.tsx';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { useDetail } from '../bind/use-detail.ts';
import { useLight } from '../bind/use-light.ts';
import { entityTypeOf, relationTypeOf } from '../graph/ontology.ts';
import { wordsFrom } from '../graph/path-words.ts';
import { edgesOf, otherEnd } from '../graph/queries.ts';
import { countWords, dateWords, percentWords, STATUS_MARKS, STATUS_WORDS } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { selectOnly } from '../state/selection.ts';
import { openArticle } from '../state/view.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import { Panel, Section } from '../ui/panel.tsx';
import classes from './inspector.module.css';
import { Properties } from './properties.tsx';

/** Documents listed before "and more". */
const DOCUMENTS = 30;

export function NodeInspector({ id, onClose }: { id: string; onClose?: () => void }) {
  const { stores } = useApp();
  const { detail, retry } = useDetail('entities', id);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const known = useStore(stores.scene, (scene) => scene.entities.get(id));
  const value = remoteValue(detail);
  const entity = value?.entity ?? known;
  const tools = (
    <>
      <ActionButton id="node.expand" />
      <ActionButton id="node.pin" />
      <ActionButton id="node.rename" />
      <ActionButton id="node.merge" />
      <ActionButton id="annotate.comment" />
      <ActionButton id="selection.hide" />
    </>
  );
  return (
    <Panel
      title="Entity"
      testId="node-inspector"
      tools={tools}
      {...(onClose === undefined ? {} : { onClose })}
    >
      {entity !== undefined && (
        <div className={classes.entity}>
          <TypeDot type={entity.type} size={34} />
          <div>
            <h3 className={classes.entityName}>{entity.name}</h3>
            <p className={classes.entityType}>
              {[entityTypeOf(ontology, entity.type).label, entity.kind, entity.description]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={classes.entityType}>
              {countWords(entity.degree, 'edge')} · {countWords(entity.documents, 'document')} ·{' '}
              {countWords(entity.mentions, 'mention')}
            </p>
          </div>
        </div>
      )}
      {entity !== undefined && entity.aliases.length > 0 && (
        <Section title="Also called">
          <p className={classes.aliases}>{entity.aliases.join(', ')}</p>
        </Section>
      )}
      {detail.status === 'failed' && (
        <FailureNote
          title="The entity could not be loaded"
          {...detail.error}
          message={detail.error.message}
          onRetry={retry}
        />
      )}
      {value === null && detail.status !== 'failed' && <LoadingNote />}
      {value !== null && <Properties of={id} properties={value.properties} />}
      <HereList id={id} />
      {value !== null && <Relations id={id} detail={value} />}
      {value !== null && <Documents detail={value} />}
      <DecisionHistory target={{ kind: 'node', id }} />
    </Panel>
  );
}

function HereList({ id }: { id: string }) {
  const { stores } = useApp();
  const light = useLight();
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const edges = edgesOf(scene, id);
  if (edges.length === 0) return null;
  return (
    <Section title={`On the canvas (${edges.length})`}>
      <ul className={classes.rows}>
        {edges.map((edge) => {
          const other = scene.entities.get(otherEnd(edge, id));
          return (
            <li key={edge.id}>
              <button
                type="button"
                className={classes.row}
                title={[
                  STATUS_WORDS[edge.status],
                  percentWords(edge.confidence),
                  countWords(edge.sources, 'independent source'),
                ].join(' · ')}
                onClick={() => stores.selection.setState(selectOnly({ kind: 'edge', id: edge.id }))}
                onMouseEnter={() => light([edge.id])}
                onMouseLeave={() => light([])}
              >
                <span className={classes.rowRelation}>
                  {STATUS_MARKS[edge.status]}
                  {wordsFrom(edge, id, ontology)}
                </span>
                <span className={classes.rowOther}>{other?.name ?? 'unknown'}</span>
                {edge.reading !== 'asserted' && (
                  <span className={classes.rowReading} data-reading={edge.reading}>
                    {edge.reading}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Relations({ id, detail }: { id: string; detail: EntityDetailDto }) {
  const app = useApp();
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const relations = [...detail.relations].sort((a, b) => b.count - a.count || a.type.localeCompare(b.type));
  if (relations.length === 0) return null;
  return (
    <Section title="In the whole graph">
      <ul className={classes.rows}>
        {relations.map(({ type, direction, count }) => {
          const { label, inverse } = relationTypeOf(ontology, type);
          return (
            <li key={`${type} ${direction}`}>
              <button
                type="button"
                className={classes.row}
                title="Bring these onto the canvas"
                onClick={() => void expandNode(app, id, { types: [type], direction })}
              >
                <span className={classes.rowOther}>{direction === 'out' ? label : inverse}</span>
                <span className={classes.rowCount}>{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Documents({ detail }: { detail: EntityDetailDto }) {
  const { stores } = useApp();
  const rest = detail.documents.length - DOCUMENTS;
  return (
    <Section title={`Documents (${detail.documents.length})`}>
      <ul className={classes.rows}>
        {detail.documents.slice(0, DOCUMENTS).map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className={classes.row}
              data-lines
              onClick={() =>
                stores.view.setState((view) =>
                  openArticle(view, { document: document.id, start: null, end: null }),
                )
              }
            >
              <span className={classes.rowOther}>{document.title ?? 'Untitled'}</span>
              <span className={classes.rowRelation}>
                {[document.outlet, dateWords(document.publishedAt)].filter(Boolean).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={classes.aliases}>and {rest} more</p>}
    </Section>
  );
}

// The first screen's dock: what the database holds, what came last, and three things to try.
import type { DocumentHeadDto } from '#server/contract/graph.ts';

import { loadStats } from '../actions/flows/boot.ts';
import { openEntity } from '../actions/flows/explore.ts';
import { runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { entityTypeOf } from '../graph/ontology.ts';
import { unseenCounts, visibleEdges } from '../graph/queries.ts';
import { countWords, dateWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { selectOnly } from '../state/selection.ts';
import { openArticle } from '../state/view.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import { Panel, Section } from '../ui/panel.tsx';
import classes from './overview-panel.module.css';

export function OverviewPanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const stats = useStore(app.stores.boot, (state) => state.stats);
  // When the graph itself could not be loaded the stage says so, with the way on.
  const isUp = useStore(app.stores.boot, (state) => state.ready.status === 'ready');
  const value = remoteValue(stats);
  return (
    <Panel title="Overview" testId="overview" {...(onClose === undefined ? {} : { onClose })}>
      {isUp && stats.status === 'failed' && (
        <FailureNote
          title="The figures could not be loaded"
          {...stats.error}
          message={stats.error.message}
          onRetry={() => void loadStats(app)}
        />
      )}
      {value === null && stats.status !== 'failed' && <LoadingNote />}
      {value !== null && (
        <>
          <Section title="In the database">
            <dl className={classes.figures}>
              {[
                ['Documents', value.documents],
                ['Sentences', value.sentences],
                ['Entities', value.entities],
                ['Edges', value.edges],
                ['Decisions', value.decisions],
              ].map(([name, count]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{Number(count).toLocaleString('en')}</dd>
                </div>
              ))}
            </dl>
          </Section>
          {value.lastIngest !== null && <LastIngest document={value.lastIngest} />}
        </>
      )}
      <Tries />
      <Busiest />
    </Panel>
  );
}

function LastIngest({ document }: { document: DocumentHeadDto }) {
  const { stores } = useApp();
  return (
    <Section title="Read last">
      <button
        type="button"
        className={classes.card}
        onClick={() =>
          stores.view.setState((view) => openArticle(view, { document: document.id, start: null, end: null }))
        }
      >
        <span className={classes.cardTitle}>{document.title ?? 'Untitled'}</span>
        <span className={classes.cardDetail}>
          {[document.outlet, dateWords(document.publishedAt)].filter(Boolean).join(', ')}
        </span>
      </button>
    </Section>
  );
}

function Tries() {
  const app = useApp();
  const scene = useStore(app.stores.scene);
  const edges = visibleEdges(scene);
  const telling = (['denied', 'alleged', 'proposed', 'asserted'] as const).flatMap(
    (reading) => edges.find((edge) => edge.reading === reading) ?? [],
  )[0];
  const unseen = [...unseenCounts(scene)].sort((a, b) => b[1] - a[1])[0];
  const tries = [
    {
      icon: 'article',
      title: telling?.reading === 'denied' ? 'See who denies it' : 'See the sentence behind an edge',
      detail: 'Click any edge: its sentences show with their ends marked.',
      run:
        telling === undefined
          ? null
          : () => app.stores.selection.setState(selectOnly({ kind: 'edge', id: telling.id })),
    },
    unseen === undefined
      ? {
          icon: 'search',
          title: 'Search a name or a sentence',
          detail: 'Press / anywhere; a result comes onto the canvas.',
          run: () => void runById(app, 'search.focus'),
        }
      : {
          icon: 'arrows-maximize',
          title: `Expand ${scene.entities.get(unseen[0])?.name ?? 'an entity'}`,
          detail: 'Double-click brings neighbours, again takes them back.',
          run: () => void runById(app, 'node.expand', { nodes: [unseen[0]], edges: [] }),
        },
    {
      icon: 'file-plus',
      title: 'Add a text of your own',
      detail: 'Paste or drop an article and watch its edges arrive.',
      run: () => app.stores.view.setState({ left: 'ingest' }),
    },
  ];
  return (
    <Section title="Three things to try">
      <ol className={classes.tries}>
        {tries.map(({ icon, title, detail, run }) => (
          <li key={icon}>
            <button type="button" className={classes.try} disabled={run === null} onClick={() => run?.()}>
              <Icon name={icon} size={18} />
              <span>
                <span className={classes.cardTitle}>{title}</span>
                <span className={classes.cardDetail}>{detail}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Entities listed as ways in. */
const SHOWN = 8;

function Busiest() {
  const app = useApp();
  const scene = useStore(app.stores.scene);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const top = [...scene.entities.values()]
    .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name))
    .slice(0, SHOWN);
  if (top.length === 0) return null;
  return (
    <Section
      title="Best connected here"
      aside={
        <button type="button" className={classes.more} onClick={() => void runById(app, 'view.overview')}>
          Reload overview
        </button>
      }
    >
      <ol className={classes.top}>
        {top.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              className={classes.entity}
              onClick={() => void openEntity(app, entity.id, entity.name)}
            >
              <TypeDot type={entity.type} />
              <span className={classes.entityName}>{entity.name}</span>
              <span className={classes.cardDetail} title={entityTypeOf(ontology, entity.type).label}>
                {countWords(entity.degree, 'edge')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

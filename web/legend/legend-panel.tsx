// The legend: what colours, icons and lines mean here, with counts; click selects, the eye hides.
import { commitScene } from '../actions/flows/scene.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { entityTypeOf } from '../graph/ontology.ts';
import { countBy, visibleEdges } from '../graph/queries.ts';
import { hide, type Scene } from '../graph/scene.ts';
import { EDGE_STYLES, edgeStyleOf } from '../graph/styles/edges.ts';
import { ACCEPTED_INK, READING_LOOKS } from '../graph/styles/readings.ts';
import { selectNodes } from '../state/selection.ts';
import { schemeOf } from '../state/theme.ts';
import { Icon } from '../ui/icon.tsx';
import { LineSample } from '../ui/line-sample.tsx';
import { Panel, Section } from '../ui/panel.tsx';
import classes from './legend-panel.module.css';

function showIds(scene: Scene, ids: readonly string[]): Scene {
  const hidden = new Map(scene.hidden);
  for (const id of ids) hidden.delete(id);
  return { ...scene, hidden };
}

export function LegendPanel({ onClose }: { onClose?: () => void }) {
  return (
    <Panel title="Legend" testId="legend" {...(onClose === undefined ? {} : { onClose })}>
      <EntityTypes />
      <EdgeLines />
      <Verdicts />
    </Panel>
  );
}

function EntityTypes() {
  const app = useApp();
  const scene = useStore(app.stores.scene);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const counts = [...countBy(scene.entities.values(), (entity) => entity.type)].sort((a, b) => b[1] - a[1]);
  return (
    <Section title="Entities">
      <ul className={classes.rows}>
        {counts.map(([id, count]) => {
          const type = entityTypeOf(ontology, id);
          const ids = [...scene.entities.values()]
            .filter((entity) => entity.type === id)
            .map((entity) => entity.id);
          const isHidden = ids.every((entity) => scene.hidden.has(entity));
          const toggleLabel = `${isHidden ? 'Show' : 'Hide'} ${type.plural}`;
          return (
            <li key={id} className={classes.item} data-hidden={isHidden}>
              <button
                type="button"
                className={classes.row}
                title={`Select ${type.plural}`}
                disabled={isHidden}
                onClick={() =>
                  app.stores.selection.setState(
                    selectNodes(ids.filter((entity) => !scene.hidden.has(entity))),
                  )
                }
              >
                <TypeDot type={id} />
                <span className={classes.name}>{type.label}</span>
                <span className={classes.count}>{count}</span>
              </button>
              <button
                type="button"
                className={classes.eye}
                aria-label={toggleLabel}
                aria-pressed={isHidden}
                title={toggleLabel}
                onClick={() =>
                  commitScene(app, toggleLabel, isHidden ? showIds(scene, ids) : hide(scene, ids))
                }
              >
                <Icon name={isHidden ? 'eye-off' : 'eye'} size={16} />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function EdgeLines() {
  const { stores } = useApp();
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const scheme = schemeOf(useStore(stores.theme));
  const chosen = useStore(stores.view, (view) => view.edgeStyle);
  const edges = visibleEdges(scene);
  const entries = edgeStyleOf(chosen).legend(edges, { ontology, scheme });
  return (
    <Section
      title="Edges"
      aside={
        <fieldset className={classes.switch}>
          <legend className="visually-hidden">Colour edges by</legend>
          {EDGE_STYLES.map((style) => (
            <button
              key={style.id}
              type="button"
              aria-pressed={style.id === chosen}
              onClick={() => stores.view.setState({ edgeStyle: style.id as typeof chosen })}
            >
              {style.label}
            </button>
          ))}
        </fieldset>
      }
    >
      <ul className={classes.rows}>
        {entries.map((entry) => {
          const matching = edges.filter(entry.matches);
          return (
            <li key={entry.id} className={classes.item}>
              <button
                type="button"
                className={classes.row}
                disabled={matching.length === 0}
                title="Select these edges"
                onMouseEnter={() => stores.view.setState({ lit: new Set(matching.map((edge) => edge.id)) })}
                onMouseLeave={() => stores.view.setState({ lit: new Set() })}
                onClick={() => {
                  const ids = matching.map((edge) => edge.id);
                  const [first] = ids;
                  stores.selection.setState({
                    nodes: new Set(),
                    edges: new Set(ids),
                    focus: first === undefined ? null : { kind: 'edge', id: first },
                  });
                }}
              >
                <LineSample color={entry.color} pattern={entry.pattern} />
                <span className={classes.name}>{entry.label}</span>
                <span className={classes.count}>{matching.length}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Verdicts() {
  const { stores } = useApp();
  const scheme = schemeOf(useStore(stores.theme));
  const counts = countBy(visibleEdges(useStore(stores.scene)), (edge) => edge.status);
  const rows = [
    { id: 'accepted', label: '✓ Accepted', color: ACCEPTED_INK[scheme], width: 3.2 },
    { id: 'unsure', label: '? Unsure', color: READING_LOOKS.asserted.color[scheme], width: 1.6 },
    { id: 'unreviewed', label: 'Unreviewed', color: READING_LOOKS.asserted.color[scheme], width: 1.6 },
  ];
  return (
    <Section title="Verdicts">
      <ul className={classes.rows}>
        {rows.map(({ id, label, color, width }) => (
          <li key={id} className={classes.item}>
            <span className={classes.row}>
              <LineSample color={color} pattern="solid" width={width} />
              <span className={classes.name}>{label}</span>
              <span className={classes.count}>{counts.get(id) ?? 0}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.note}>
        Wider lines have more independent sources. No arrow: the relation holds both ways. +n: edges not shown
        here.
      </p>
    </Section>
  );
}

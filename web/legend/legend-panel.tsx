// The legend: what colours, icons and lines mean here, with counts; click selects, the eye filters.
import { toggleValue } from '../actions/flows/filters.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { useLight } from '../bind/use-light.ts';
import type { CategoryId } from '../graph/facets.ts';
import { filterCounts } from '../graph/filter-counts.ts';
import { isOff } from '../graph/filters.ts';
import { entityTypeOf } from '../graph/ontology.ts';
import { visibleEdges, visibleEntities } from '../graph/queries.ts';
import { EDGE_STYLES, edgeStyleOf } from '../graph/styles/edges.ts';
import { ACCEPTED_INK, READING_LOOKS } from '../graph/styles/readings.ts';
import type { LegendEntry } from '../graph/styles/types.ts';
import { selectEdges, selectNodes } from '../state/selection.ts';
import { schemeOf } from '../state/theme.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { LineSample } from '../ui/line-sample.tsx';
import { Panel, Section } from '../ui/panel.tsx';
import classes from './legend-panel.module.css';

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
  const { stores } = useApp();
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const counts = [...filterCounts(scene).categories['entity-type']].sort((a, b) => b[1] - a[1]);
  const shownOf = (type: string) =>
    visibleEntities(scene).filter((id) => scene.entities.get(id)?.type === type);
  return (
    <Section title="Entities">
      <ul className={classes.rows}>
        {counts.map(([id, count]) => {
          const type = entityTypeOf(ontology, id);
          const off = isOff(scene.filters, 'entity-type', id);
          return (
            <li key={id} className={classes.item} data-hidden={off}>
              <button
                type="button"
                className={classes.row}
                title={`Select ${type.plural}`}
                disabled={off}
                onClick={() => stores.selection.setState(selectNodes(shownOf(id)))}
              >
                <TypeDot type={id} />
                <span className={classes.name}>{type.label}</span>
                <span className={classes.count}>{count.toLocaleString('en')}</span>
              </button>
              <Eye facet="entity-type" value={id} name={type.plural} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Switches one value of a facet off and on: the same filter that the panel of filters shows. */
function Eye({ facet, value, name }: { facet: CategoryId; value: string; name: string }) {
  const app = useApp();
  const off = useStore(app.stores.scene, (scene) => isOff(scene.filters, facet, value));
  const label = `${off ? 'Show' : 'Filter out'} ${name}`;
  return (
    <IconButton
      label={label}
      icon={off ? 'eye-off' : 'eye'}
      pressed={off}
      onClick={() => toggleValue(app, facet, value)}
    />
  );
}

function EdgeLines() {
  const { stores } = useApp();
  const light = useLight();
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const scheme = schemeOf(useStore(stores.theme));
  const chosen = useStore(stores.view, (view) => view.edgeStyle);
  const style = edgeStyleOf(chosen);
  const entries = style.legend([...scene.edges.values()], { ontology, scheme });
  const counts = filterCounts(scene).categories[style.facet];
  const idsOf = (entry: LegendEntry) =>
    visibleEdges(scene)
      .filter(entry.matches)
      .map(({ id }) => id);
  return (
    <Section
      title="Edges"
      aside={
        <fieldset className={classes.switch}>
          <legend className="visually-hidden">Colour edges by</legend>
          {EDGE_STYLES.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === chosen}
              onClick={() => stores.view.setState({ edgeStyle: id as typeof chosen })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      }
    >
      <ul className={classes.rows}>
        {entries.map((entry) => {
          const off = isOff(scene.filters, style.facet, entry.id);
          const count = counts.get(entry.id) ?? 0;
          return (
            <li key={entry.id} className={classes.item} data-hidden={off}>
              <button
                type="button"
                className={classes.row}
                disabled={off || count === 0}
                title="Select these edges"
                onMouseEnter={() => light(idsOf(entry))}
                onMouseLeave={() => light([])}
                onClick={() => stores.selection.setState(selectEdges(idsOf(entry)))}
              >
                <LineSample color={entry.color} pattern={entry.pattern} />
                <span className={classes.name}>{entry.label}</span>
                <span className={classes.count}>{count.toLocaleString('en')}</span>
              </button>
              <Eye facet={style.facet} value={entry.id} name={`“${entry.label}”`} />
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
  const scene = useStore(stores.scene);
  const counts = filterCounts(scene).categories.status;
  const ink = READING_LOOKS.asserted.color[scheme];
  const rows = [
    { id: 'accepted', label: '✓ Accepted', color: ACCEPTED_INK[scheme], width: 3.2 },
    { id: 'unsure', label: '? Unsure', color: ink, width: 1.6 },
    { id: 'unreviewed', label: 'Unreviewed', color: ink, width: 1.6 },
  ];
  return (
    <Section title="Verdicts">
      <ul className={classes.rows}>
        {rows.map(({ id, label, color, width }) => (
          <li key={id} className={classes.item} data-hidden={isOff(scene.filters, 'status', id)}>
            <span className={classes.row}>
              <LineSample color={color} pattern="solid" width={width} />
              <span className={classes.name}>{label}</span>
              <span className={classes.count}>{(counts.get(id) ?? 0).toLocaleString('en')}</span>
            </span>
            <Eye facet="status" value={id} name={`“${label}”`} />
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

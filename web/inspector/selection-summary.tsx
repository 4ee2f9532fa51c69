// Several things selected: what they are, and what can be done with all of them.
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { useLight } from '../bind/use-light.ts';
import { edgesAmong, sharedNeighbours } from '../graph/queries.ts';
import { edgeSentence } from '../graph/wording.ts';
import { selectionSize, selectOnly } from '../state/selection.ts';
import { Panel, Section } from '../ui/panel.tsx';
import classes from './inspector.module.css';

export function SelectionSummary({ onClose }: { onClose?: () => void }) {
  const { stores } = useApp();
  const selection = useStore(stores.selection);
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const name = (id: string) => scene.entities.get(id)?.name ?? 'unknown';
  const tools = (
    <>
      <ActionButton id="node.expand" />
      <ActionButton id="node.pin" />
      <ActionButton id="node.merge" />
      <ActionButton id="edge.add" />
      <ActionButton id="selection.hide-rest" />
      <ActionButton id="selection.hide" />
    </>
  );
  return (
    <Panel
      title={`${selectionSize(selection)} selected`}
      testId="selection-summary"
      tools={tools}
      {...(onClose === undefined ? {} : { onClose })}
    >
      {selection.nodes.size > 0 && (
        <Section
          title={`Entities (${selection.nodes.size})`}
          aside={selection.nodes.size === 2 && <ActionButton id="selection.paths" text="Paths" />}
        >
          <EntityRows ids={[...selection.nodes]} />
        </Section>
      )}
      {selection.nodes.size > 1 && <Between nodes={selection.nodes} edges={selection.edges} />}
      {selection.edges.size > 0 && (
        <Section title={`Edges (${selection.edges.size})`}>
          <ul className={classes.rows}>
            {[...selection.edges].map((id) => {
              const edge = scene.edges.get(id);
              return (
                edge !== undefined && (
                  <li key={id}>
                    <button
                      type="button"
                      className={classes.row}
                      onClick={() => stores.selection.setState(selectOnly({ kind: 'edge', id }))}
                    >
                      <span className={classes.rowOther}>{edgeSentence(edge, name, ontology)}</span>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </Section>
      )}
    </Panel>
  );
}

/** Lists longer than this help nobody here: the table has them all. */
const LISTED = 40;

interface BetweenProps {
  nodes: ReadonlySet<string>;
  /** Selected themselves, and listed elsewhere. */
  edges: ReadonlySet<string>;
}

/** What ties the selected entities on the canvas: edges among them, and whom all of them know. */
function Between({ nodes, edges }: BetweenProps) {
  const { stores } = useApp();
  const light = useLight();
  const scene = useStore(stores.scene);
  const ontology = useStore(stores.boot, (state) => state.ontology);
  const name = (id: string) => scene.entities.get(id)?.name ?? 'unknown';
  const among = edgesAmong(scene, nodes).filter(({ id }) => !edges.has(id));
  const shared = sharedNeighbours(scene, nodes);
  const rest = Math.max(0, among.length - LISTED);
  return (
    <>
      {among.length > 0 && (
        <Section title={`Between them (${among.length})`}>
          <ul className={classes.rows} data-testid="edges-among">
            {among.slice(0, LISTED).map((edge) => (
              <li key={edge.id}>
                <button
                  type="button"
                  className={classes.row}
                  onClick={() => stores.selection.setState(selectOnly({ kind: 'edge', id: edge.id }))}
                  onMouseEnter={() => light([edge.id])}
                  onMouseLeave={() => light([])}
                >
                  <span className={classes.rowOther}>{edgeSentence(edge, name, ontology)}</span>
                </button>
              </li>
            ))}
          </ul>
          {rest > 0 && <p className={classes.aliases}>and {rest} more</p>}
        </Section>
      )}
      {shared.length > 0 && (
        <Section title={`Tied to all of them (${shared.length})`}>
          <EntityRows ids={shared.slice(0, LISTED)} testId="shared-neighbours" />
        </Section>
      )}
    </>
  );
}

/** Entities by name; choosing one selects it alone. */
function EntityRows({ ids, testId }: { ids: readonly string[]; testId?: string }) {
  const { stores } = useApp();
  const scene = useStore(stores.scene);
  return (
    <ul className={classes.rows} data-testid={testId}>
      {ids.map((id) => {
        const entity = scene.entities.get(id);
        return (
          <li key={id}>
            <button
              type="button"
              className={classes.row}
              onClick={() => stores.selection.setState(selectOnly({ kind: 'node', id }))}
            >
              <TypeDot type={entity?.type ?? ''} size={16} />
              <span className={classes.rowOther}>{entity?.name ?? 'unknown'}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

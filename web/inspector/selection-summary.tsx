// Several things selected: what they are, and what can be done with all of them.
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
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
        <Section title={`Entities (${selection.nodes.size})`}>
          <ul className={classes.rows}>
            {[...selection.nodes].map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={classes.row}
                  onClick={() => stores.selection.setState(selectOnly({ kind: 'node', id }))}
                >
                  <TypeDot type={scene.entities.get(id)?.type ?? ''} size={16} />
                  <span className={classes.rowOther}>{name(id)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
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

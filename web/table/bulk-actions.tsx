// What can be done with the selected rows: the registry's actions for them, the rest behind a menu.
import { actionsAt } from '../actions/registry.ts';
import { selectionScope } from '../actions/scope.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { useIsNarrow } from '../bind/platform.ts';
import { countWords } from '../graph/wording.ts';
import { ToolButton } from '../ui/tool-button.tsx';
import classes from './table.module.css';

const SHOWN = 7;
const SHOWN_NARROW = 3;
/** A click on a row does it. */
const LEFT_TO_ROWS: ReadonlySet<string> = new Set(['selection.inspect', 'filters.without-kind']);

export function BulkActions({ kind }: { kind: 'node' | 'edge' }) {
  const app = useApp();
  const { stores } = app;
  const selection = useStore(stores.selection);
  useStore(stores.scene);
  const most = useIsNarrow() ? SHOWN_NARROW : SHOWN;
  const scope = selectionScope(selection);
  const { nodes, edges, focus } = selection;
  if ((kind === 'node' ? nodes : edges).size === 0) {
    return (
      <p className={classes.hint} role="status">
        Space selects rows, Shift a range, Enter inspects
      </p>
    );
  }
  const actions = actionsAt(kind).filter((action) => !LEFT_TO_ROWS.has(action.id) && action.when(app, scope));
  return (
    <div className={classes.bulk} role="toolbar" aria-label="With the selected rows" data-testid="table-bulk">
      <span className={classes.selected} role="status">
        {selectedWords(nodes.size, edges.size)}
      </span>
      {actions.slice(0, most).map(({ id }) => (
        <ActionButton key={id} id={id} side="top" />
      ))}
      {focus !== null && actions.length > most && (
        <ToolButton
          label="More for the selected rows"
          icon="dots-vertical"
          side="top"
          testId="table-more"
          onClick={() => {
            const at = document.querySelector('[data-testid="table-more"]')?.getBoundingClientRect();
            stores.view.setState({ menu: { x: at?.left ?? 0, y: at?.bottom ?? 0, target: focus } });
          }}
        />
      )}
    </div>
  );
}

function selectedWords(nodes: number, edges: number): string {
  const words = [
    ...(nodes > 0 ? [countWords(nodes, 'entity', 'entities')] : []),
    ...(edges > 0 ? [countWords(edges, 'edge')] : []),
  ];
  return `${words.join(', ')} selected`;
}

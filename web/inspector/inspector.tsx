// The right dock: what is selected, in depth; with nothing selected, the overview.
import { useApp, useStore } from '../bind/app-context.ts';
import { OverviewPanel } from '../overview/overview-panel.tsx';
import { selectionSize } from '../state/selection.ts';
import { EdgeInspector } from './edge-inspector.tsx';
import { NodeInspector } from './node-inspector.tsx';
import { SelectionSummary } from './selection-summary.tsx';

export function Inspector({ onClose }: { onClose?: () => void }) {
  const selection = useStore(useApp().stores.selection);
  const { focus } = selection;
  const close = onClose === undefined ? {} : { onClose };
  if (focus === null) return <OverviewPanel {...close} />;
  if (selectionSize(selection) > 1) return <SelectionSummary {...close} />;
  return focus.kind === 'edge' ? (
    <EdgeInspector key={focus.id} id={focus.id} {...close} />
  ) : (
    <NodeInspector key={focus.id} id={focus.id} {...close} />
  );
}

// Says which tool is on and how to leave it; the way out for those without an Esc key.
import { useApp, useStore } from '../bind/app-context.ts';
import type { CanvasTool } from '../state/view.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import classes from './area.module.css';

const HINTS: Readonly<Record<CanvasTool, { icon: string; text: string }>> = {
  box: { icon: 'marquee-2', text: 'Drag a box around what to select; a tap adds one.' },
  lasso: { icon: 'lasso', text: 'Drag around what to select; a tap adds one.' },
};

export function ToolHint() {
  const { stores } = useApp();
  const tool = useStore(stores.view, (view) => view.tool);
  const hint = tool === null ? null : HINTS[tool];
  return (
    <div role="status" className={hint === null ? undefined : classes.hint} data-testid="tool-hint">
      {hint !== null && (
        <>
          <Icon name={hint.icon} size={16} />
          <span>{hint.text}</span>
          <button
            type="button"
            className={classes.leave}
            onClick={() => stores.view.setState({ tool: null })}
          >
            Done
            <span className="visually-hidden">with selecting</span>
            <KeyCaps caps={['Esc']} />
          </button>
        </>
      )}
    </div>
  );
}

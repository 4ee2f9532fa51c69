// Taking back what somebody else decided over later: who, what and when, and the choice.
import { Modal } from '@mantine/core';

import { forceBack, leaveOverlaid } from '../actions/flows/force.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { decisionWords } from '../graph/decision-words.ts';
import { momentWords } from '../graph/wording.ts';
import classes from './annotate.module.css';

export function OverlaidDialog() {
  const app = useApp();
  const overlaid = useStore(app.stores.annotate, (state) => state.overlaid);
  if (overlaid === null) return null;
  const { what, later } = overlaid;
  const leave = () => leaveOverlaid(app);
  return (
    <Modal
      opened
      onClose={leave}
      title="Somebody decided on this after you"
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.form} data-testid="overlaid">
        <p className={classes.triple}>{what}</p>
        <p>
          <strong>{later.by}</strong> {decisionWords(later.kind)} on {momentWords(later.at)}
          {later.reason !== null && `: “${later.reason}”`}.
        </p>
        <p className={classes.hint}>
          If you take yours back all the same, the later decision stays in force as it is.
        </p>
        <div className={classes.buttons}>
          <button
            type="button"
            className={classes.button}
            data-testid="overlaid-leave"
            data-autofocus
            onClick={leave}
          >
            Leave it
          </button>
          <button
            type="button"
            className={classes.submit}
            data-testid="overlaid-force"
            onClick={() => void forceBack(app)}
          >
            Take mine back all the same
          </button>
        </div>
      </div>
    </Modal>
  );
}

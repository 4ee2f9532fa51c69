// When a later decision of somebody else lies over one: the person is told whose, and chooses.
import type { Overlaid } from '../../state/annotate.ts';
import type { AppContext } from '../context.ts';

export function askToForce({ stores }: AppContext, overlaid: Overlaid): void {
  stores.annotate.setState({ overlaid });
  stores.view.setState({ dialog: { kind: 'overlaid' } });
}

/** Takes it back all the same; the later decision stays as it is. */
export async function forceBack({ stores }: AppContext): Promise<void> {
  const { overlaid } = stores.annotate.getState();
  leaveOverlaid({ stores });
  await overlaid?.force();
}

/** Leaves everything as it is. */
export function leaveOverlaid({ stores }: Pick<AppContext, 'stores'>): void {
  stores.annotate.setState({ overlaid: null });
  stores.view.setState({ dialog: null });
}

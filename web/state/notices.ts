// Short messages at the edge of the screen, with an action where there is a way on.
export interface Notice {
  id: number;
  tone: 'info' | 'success' | 'error';
  text: string;
  help: string | null;
  /** Id of a registered action offered as a button ("history.undo"). */
  action: string | null;
}

export interface Notices {
  list: readonly Notice[];
  nextId: number;
}

export const NO_NOTICES: Notices = { list: [], nextId: 1 };
const SHOWN = 3;

export function notify(
  notices: Notices,
  notice: Pick<Notice, 'tone' | 'text'> & Partial<Pick<Notice, 'help' | 'action'>>,
): Notices {
  const { nextId } = notices;
  const full: Notice = { id: nextId, help: null, action: null, ...notice };
  const { list } = full.action === null ? notices : withoutAction(notices, full.action);
  return { list: [...list, full].slice(-SHOWN), nextId: nextId + 1 };
}

/** Older notices no longer offer it: an action always means what was done last. */
export function withoutAction(notices: Notices, action: string): Notices {
  return {
    ...notices,
    list: notices.list.map((notice) => (notice.action === action ? { ...notice, action: null } : notice)),
  };
}

export function dismiss(notices: Notices, id: number): Notices {
  return { ...notices, list: notices.list.filter((notice) => notice.id !== id) };
}

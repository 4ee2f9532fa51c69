// Saved views as the server keeps them: each holds the text of an address, so what the address learns to say, a view
// remembers. The file of views is the same, without who saved them and when.
import type { ViewBody, ViewDto, ViewsDto } from '#server/contract/views.ts';

import { IDLE, type Remote } from './remote.ts';
import { type Address, readAddress } from './url.ts';

export interface SavedViews {
  list: Remote<ViewsDto>;
  /** Rises each time the field for a name is asked to take the keyboard. */
  nameCalls: number;
}

export const NO_VIEWS: SavedViews = { list: IDLE, nameCalls: 0 };

/** JSON, as the server wants it. */
export function viewState(address: string): string {
  return JSON.stringify({ address });
}

/** Null when the text names no view. */
export function addressOfState(state: string): Address | null {
  try {
    const { address } = (JSON.parse(state) ?? {}) as { address?: unknown };
    if (typeof address !== 'string') return null;
    const read = readAddress(address);
    return read.view === null ? null : read;
  } catch {
    return null;
  }
}

function inOrder(views: readonly ViewDto[]): ViewDto[] {
  return [...views].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** Puts it in, or in the place of the one with its id. */
export function withView(list: ViewsDto, view: ViewDto): ViewsDto {
  return { ...list, views: inOrder([...list.views.filter(({ id }) => id !== view.id), view]) };
}

export function withoutView(list: ViewsDto, id: string): ViewsDto {
  return { ...list, views: list.views.filter((view) => view.id !== id) };
}

const FILE_FORMAT = 'relata-views/1';

export function viewsFile(views: readonly ViewDto[]): string {
  const kept = views.map(({ name, state }) => ({ name, state }));
  return `${JSON.stringify({ format: FILE_FORMAT, views: kept }, null, 2)}\n`;
}

/** The views of a file of views, or of a file of all that is kept; what is no view is left out. Null for other files. */
export function viewsOfFile(text: string): ViewBody[] | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  const { views } = (file ?? {}) as { views?: unknown };
  if (!Array.isArray(views)) return null;
  return views.flatMap((item: unknown) => {
    const { name, state } = (item ?? {}) as Partial<Record<keyof ViewBody, unknown>>;
    if (typeof name !== 'string' || name.trim() === '' || typeof state !== 'string') return [];
    return addressOfState(state) === null ? [] : [{ name: name.slice(0, 200), state }];
  });
}

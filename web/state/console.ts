// The Cypher console: the draft, what is running or came back, what the server keeps. Pure updates; the draft and the
// size of the panel survive a reload in this browser, all else lives on the server.
import {
  CONSOLE_LIMITS,
  type ConsoleProblemDetails,
  type ConsoleResultDto,
  type FavouritesDto,
  type HistoryDto,
} from '#server/contract/console.ts';
import type { SchemaDto } from '#server/contract/schema.ts';

import type { ApiError } from '../api/problem.ts';
import { IDLE, type Remote } from './remote.ts';
import type { Remembered } from './theme.ts';

export const RESULT_VIEWS = ['table', 'json', 'graph'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

export const CONSOLE_DRAWERS = ['params', 'history', 'favourites'] as const;
export type ConsoleDrawer = (typeof CONSOLE_DRAWERS)[number];

/** Records that are asked for; the first is what a new console starts with. */
export const ROW_LIMITS = [100, CONSOLE_LIMITS.rows, CONSOLE_LIMITS.rowsMax] as const;

export interface Draft {
  statement: string;
  /** JSON text. */
  params: string;
}

export type Run =
  | { status: 'none' }
  | { status: 'running'; id: string; statement: string; since: number; stopping: boolean }
  | { status: 'done'; statement: string; result: ConsoleResultDto }
  | { status: 'stopped'; statement: string }
  | { status: 'failed'; statement: string; error: ApiError };

export interface Console {
  open: boolean;
  /** Pixels, while docked. */
  height: number;
  draft: Draft;
  limit: number;
  run: Run;
  view: ResultView;
  /** The first row of the page of the table. */
  page: number;
  drawer: ConsoleDrawer | null;
  schema: Remote<SchemaDto>;
  history: Remote<HistoryDto>;
  favourites: Remote<FavouritesDto>;
  /** Rises each time the editor is asked to take the keyboard. */
  focusCalls: number;
}

const CONSOLE_HEIGHT = { min: 180, first: 340 };
const EMPTY_DRAFT: Draft = { statement: '', params: '{}' };

export const INITIAL_CONSOLE: Console = {
  open: false,
  height: CONSOLE_HEIGHT.first,
  draft: EMPTY_DRAFT,
  limit: ROW_LIMITS[0],
  run: { status: 'none' },
  view: 'table',
  page: 0,
  drawer: null,
  schema: IDLE,
  history: IDLE,
  favourites: IDLE,
  focusCalls: 0,
};

/** The height that is possible in a window of this height: what is above stays in sight. */
export function clampHeight(height: number, windowHeight: number): number {
  const most = Math.max(CONSOLE_HEIGHT.min, windowHeight - 220);
  return Math.round(Math.min(most, Math.max(CONSOLE_HEIGHT.min, height)));
}

/** Puts a text into the editor and opens the console. What was typed before stays within the editor's own undo. */
export function withDraft(state: Console, draft: Draft): Console {
  const drawer = draft.params.trim() === '{}' || draft.params.trim() === '' ? state.drawer : 'params';
  return { ...state, open: true, draft, drawer, focusCalls: state.focusCalls + 1 };
}

/** The parameters, or what is wrong with their text. */
export function readParams(text: string): { params: Record<string, unknown> } | { problem: string } {
  if (text.trim() === '') return { params: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `The parameters are not JSON: ${error instanceof Error ? error.message : ''}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'The parameters must be an object, such as {"name": "Russia"}.' };
  return { params: { ...value } };
}

/** What the server says of a statement that failed; nulls when it says nothing. */
export function problemDetails(error: ApiError): ConsoleProblemDetails {
  const { position, refused, neo4jCode } = error.details as Partial<ConsoleProblemDetails>;
  return { position: position ?? null, refused: refused ?? [], neo4jCode: neo4jCode ?? null };
}

const KEY = 'relata.console';

export function rememberConsole(storage: Remembered, { draft, height, limit }: Console): void {
  try {
    storage.setItem(KEY, JSON.stringify({ draft, height, limit }));
  } catch {
    // Storage can be forbidden or full; the draft then lasts until reload.
  }
}

/** What was remembered, as far as it is sound. */
export function recallConsole(storage: Remembered): Console {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    const { draft, height, limit } = (stored ?? {}) as Partial<Record<keyof Console, unknown>>;
    const { statement, params } = (draft ?? {}) as Partial<Record<keyof Draft, unknown>>;
    return {
      ...INITIAL_CONSOLE,
      draft: {
        statement: typeof statement === 'string' ? statement : EMPTY_DRAFT.statement,
        params: typeof params === 'string' ? params : EMPTY_DRAFT.params,
      },
      height:
        typeof height === 'number' && height >= CONSOLE_HEIGHT.min && Number.isFinite(height)
          ? height
          : CONSOLE_HEIGHT.first,
      limit: ROW_LIMITS.find((known) => known === limit) ?? ROW_LIMITS[0],
    };
  } catch {
    return INITIAL_CONSOLE;
  }
}

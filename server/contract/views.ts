// Saved views of the canvas as they cross HTTP, and the export of what a person keeps on the server.
import Type, { type Static } from 'typebox';

import { FavouriteSchema, HistoryEntrySchema } from './console.ts';

const VIEW_LIMITS = { page: 50, pageMax: 200, stateMax: 100_000 };

/** `state` is JSON text, the state that the page's URL holds; the server keeps it and does not look inside. */
export const ViewBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  state: Type.String({ minLength: 2, maxLength: VIEW_LIMITS.stateMax }),
});
export type ViewBody = Static<typeof ViewBody>;

export const ViewSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  state: Type.String(),
  at: Type.String(),
  by: Type.String(),
});
export type ViewDto = Static<typeof ViewSchema>;

export const KeptQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: VIEW_LIMITS.pageMax, default: VIEW_LIMITS.page }),
  /** The `next` of the page before. */
  after: Type.Optional(Type.String({ maxLength: 400 })),
});
export type KeptQuery = Static<typeof KeptQuery>;

export const ViewsSchema = Type.Object({
  /** By name. */
  views: Type.Array(ViewSchema),
  next: Type.Union([Type.String(), Type.Null()]),
});
export type ViewsDto = Static<typeof ViewsSchema>;

export const KEPT_FORMAT = 'relata-kept/1';

/** Everything that is kept beside the graph, as one file. */
export const KeptExportSchema = Type.Object({
  format: Type.Literal(KEPT_FORMAT),
  at: Type.String(),
  history: Type.Array(HistoryEntrySchema),
  favourites: Type.Array(FavouriteSchema),
  views: Type.Array(ViewSchema),
});
export type KeptExportDto = Static<typeof KeptExportSchema>;

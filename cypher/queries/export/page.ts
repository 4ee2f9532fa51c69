// How exports are read: pages by key, so a page costs the same wherever it is and nothing is read twice.

export interface PageParams extends Record<string, unknown> {
  /** The id of the last row of the page before; '' for the first. */
  after: string;
  /** Rows a page; at most PAGE_LIMIT. */
  limit: number;
}

export const PAGE_LIMIT = 10_000;

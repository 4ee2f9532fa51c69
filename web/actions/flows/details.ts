// Loads what the inspector and the article show, once per id until it is forgotten.
import { toApiError } from '../../api/problem.ts';
import { type DetailKind, detailOf, setDetail } from '../../state/details.ts';
import { loadingAfter } from '../../state/remote.ts';
import type { AppContext } from '../context.ts';

type Loaders = { [Kind in DetailKind]: (context: AppContext, id: string) => Promise<unknown> };

const LOADERS: Loaders = {
  entities: ({ api }, id) => api.entity(id),
  edges: ({ api }, id) => api.edge(id),
  documents: ({ api }, id) => api.document(id),
};

/** Asks the server unless the answer is here or on its way; `again` asks in any case. */
export async function loadDetail(
  context: AppContext,
  kind: DetailKind,
  id: string,
  again = false,
): Promise<void> {
  const { details } = context.stores;
  const known = detailOf(details.getState(), kind, id);
  if (!again && (known.status === 'loading' || known.status === 'ready' || known.status === 'failed')) return;
  const set = (detail: unknown) =>
    details.setState((state) =>
      setDetail(state, kind, id, detail as ReturnType<typeof detailOf<typeof kind>>),
    );
  const asked = loadingAfter<unknown>(known);
  const answer = (detail: unknown) => {
    // Out of date before it came, when it was forgotten or asked for again meanwhile.
    if (detailOf(details.getState(), kind, id) === asked) set(detail);
  };
  set(asked);
  try {
    answer({ status: 'ready', value: await LOADERS[kind](context, id) });
  } catch (error) {
    answer({ status: 'failed', error: toApiError(error) });
  }
}

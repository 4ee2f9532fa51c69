// The first load: the ontology, the figures, and the view that the address names, or else the overview.

import { toApiError } from '../../api/problem.ts';
import { ontologyFrom } from '../../graph/ontology.ts';
import { EMPTY_SCENE, merge } from '../../graph/scene.ts';
import { loadingAfter } from '../../state/remote.ts';
import { NOTHING_SELECTED } from '../../state/selection.ts';
import type { Address } from '../../state/url.ts';
import type { AppContext } from '../context.ts';
import { settledScene } from './layout.ts';
import { goneWords, viewOfLink } from './link.ts';
import { tell } from './notices.ts';
import { setScene } from './scene.ts';

/** Shows the view of an address; without one, the overview. Throws what the server's refusal throws. */
export async function showAddress(context: AppContext, address: Address): Promise<void> {
  const { api, stores, ports } = context;
  const link = address.view;
  // The looks come first, so that nothing is drawn that the address hides.
  stores.view.setState({ edgeStyle: address.edgeStyle });
  stores.camera.setState({ spot: address.spot });
  if (link === null || link.entities.length === 0) {
    const scene = { ...merge(EMPTY_SCENE, await api.overview()), filters: address.filters };
    setScene(context, await settledScene(context, scene));
    stores.selection.setState(NOTHING_SELECTED);
  } else {
    const { scene, selection, gone } = await viewOfLink(context, link, address.filters);
    setScene(context, scene);
    stores.selection.setState(selection);
    const words = goneWords(gone);
    if (words !== null) tell(context, { tone: 'info', ...words });
  }
  stores.view.setState({
    left: address.left,
    article: address.article,
    right: address.article !== null ? 'article' : address.right ? 'inspector' : null,
  });
  showTable(context, address.table);
  if (address.spot === null) ports.camera?.fit();
  else ports.camera?.lookAt(address.spot);
}

function showTable({ stores }: AppContext, shown: Address['table']): void {
  stores.table.setState((table) =>
    shown === null
      ? { open: false }
      : { open: true, tab: shown.tab, orders: { ...table.orders, [shown.tab]: shown.order } },
  );
}

export async function boot(context: AppContext, address: Address): Promise<void> {
  const { api, stores } = context;
  stores.boot.setState((state) => ({ ready: loadingAfter(state.ready) }));
  try {
    const [ontology] = await Promise.all([api.ontology(), loadStats(context)]);
    stores.boot.setState({ ontology: ontologyFrom(ontology) });
    await showAddress(context, address);
    stores.boot.setState({ ready: { status: 'ready', value: true } });
  } catch (error) {
    stores.boot.setState({ ready: { status: 'failed', error: toApiError(error) } });
  }
}

export async function loadStats({ api, stores }: AppContext): Promise<void> {
  stores.boot.setState((state) => ({ stats: loadingAfter(state.stats) }));
  try {
    stores.boot.setState({ stats: { status: 'ready', value: await api.stats() } });
  } catch (error) {
    stores.boot.setState({ stats: { status: 'failed', error: toApiError(error) } });
  }
}

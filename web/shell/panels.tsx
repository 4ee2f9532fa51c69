// The registry of side panels: adding one is adding one line. Its action (web/actions/list/panels.ts) opens it.
import type { ComponentType } from 'react';

import { LegendPanel } from '../legend/legend-panel.tsx';
import type { LeftPanel } from '../state/view.ts';
import {
  FiltersPanel,
  HistoryPanel,
  IngestPanel,
  OutlinePanel,
  PathsPanel,
  ViewsPanel,
} from './deferred-parts.tsx';

export const PANELS: Readonly<Record<LeftPanel, ComponentType<{ onClose?: () => void }>>> = {
  legend: LegendPanel,
  filters: FiltersPanel,
  list: OutlinePanel,
  ingest: IngestPanel,
  history: HistoryPanel,
  views: ViewsPanel,
  paths: PathsPanel,
};

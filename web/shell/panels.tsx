// The registry of side panels: adding one is adding one line. Its action (web/actions/list/panels.ts) opens it.
import type { ComponentType } from 'react';

import { IngestPanel } from '../add-text/ingest-panel.tsx';
import { FiltersPanel } from '../filters/filters-panel.tsx';
import { HistoryPanel } from '../history/history-panel.tsx';
import { LegendPanel } from '../legend/legend-panel.tsx';
import { OutlinePanel } from '../outline/outline-panel.tsx';
import { PathsPanel } from '../paths/paths-panel.tsx';
import type { LeftPanel } from '../state/view.ts';
import { ViewsPanel } from '../views/views-panel.tsx';

export const PANELS: Readonly<Record<LeftPanel, ComponentType<{ onClose?: () => void }>>> = {
  legend: LegendPanel,
  filters: FiltersPanel,
  list: OutlinePanel,
  ingest: IngestPanel,
  history: HistoryPanel,
  views: ViewsPanel,
  paths: PathsPanel,
};

// What is not on the first screen, as chunks of their own.
import { deferred } from './deferred.tsx';

export const AnnotateDialogs = deferred(
  async () => (await import('../annotate/annotate-dialogs.tsx')).AnnotateDialogs,
  { name: 'The form' },
);
export const ArticlePanel = deferred(
  async () => (await import('../article/article-panel.tsx')).ArticlePanel,
  {
    name: 'The article',
  },
);
export const ConsolePanel = deferred(
  async () => (await import('../console/console-panel.tsx')).ConsolePanel,
  {
    name: 'The console',
    large: true,
  },
);
export const ExpandDialog = deferred(
  async () => (await import('../palette/expand-dialog.tsx')).ExpandDialog,
  {
    name: 'The choice',
  },
);
export const ExportDialog = deferred(async () => (await import('../export/export-dialog.tsx')).ExportDialog, {
  name: 'The export',
});
export const FiltersPanel = deferred(
  async () => (await import('../filters/filters-panel.tsx')).FiltersPanel,
  {
    name: 'The filters',
  },
);
export const HistoryPanel = deferred(
  async () => (await import('../history/history-panel.tsx')).HistoryPanel,
  {
    name: 'The history',
  },
);
export const IngestPanel = deferred(async () => (await import('../add-text/ingest-panel.tsx')).IngestPanel, {
  name: 'The form',
});
export const OutlinePanel = deferred(
  async () => (await import('../outline/outline-panel.tsx')).OutlinePanel,
  {
    name: 'The list',
  },
);
export const PathsPanel = deferred(async () => (await import('../paths/paths-panel.tsx')).PathsPanel, {
  name: 'The search for paths',
});
export const ReviewPanel = deferred(async () => (await import('../review/review-panel.tsx')).ReviewPanel, {
  name: 'The review',
});
export const ShortcutSheet = deferred(
  async () => (await import('../palette/shortcut-sheet.tsx')).ShortcutSheet,
  { name: 'The list of shortcuts' },
);
export const TablePanel = deferred(async () => (await import('../table/table-panel.tsx')).TablePanel, {
  name: 'The table',
});
export const TooMuchDialog = deferred(
  async () => (await import('../palette/too-much-dialog.tsx')).TooMuchDialog,
  { name: 'The choice' },
);
export const ViewsPanel = deferred(async () => (await import('../views/views-panel.tsx')).ViewsPanel, {
  name: 'The list of views',
});

// The saved views.
import { listKept } from '../kept.ts';
import { VIEWS, type ViewRow } from './row.ts';

export const listViews = listKept<ViewRow>(VIEWS);

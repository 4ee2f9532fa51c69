// Saves a view of the canvas, for all who use the database.
import { putKept } from '../kept.ts';
import { VIEWS, type ViewRow } from './row.ts';

export const putView = putKept<ViewRow>(VIEWS);

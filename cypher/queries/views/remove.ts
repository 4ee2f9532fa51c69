// Forgets a saved view.
import { removeKept } from '../kept.ts';
import { VIEWS } from './row.ts';

export const removeView = removeKept(VIEWS);

// Forgets a marked statement.
import { removeKept } from '../kept.ts';
import { FAVOURITES } from './row.ts';

export const removeFavourite = removeKept(FAVOURITES);

// The statements that people marked.
import { listKept } from '../kept.ts';
import { FAVOURITES, type FavouriteRow } from './row.ts';

export const listFavourites = listKept<FavouriteRow>(FAVOURITES);

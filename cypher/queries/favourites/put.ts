// Marks a statement, for all who use the database.
import { putKept } from '../kept.ts';
import { FAVOURITES, type FavouriteRow } from './row.ts';

export const putFavourite = putKept<FavouriteRow>(FAVOURITES);

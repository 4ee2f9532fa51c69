// A statement that somebody marked, as the database holds it.
export interface FavouriteRow {
  id: string;
  name: string;
  statement: string;
  params: string;
  at: string;
  by: string;
}

export const FAVOURITES = {
  folder: 'favourites',
  label: 'RelataFavourite',
  fields: '{.id, .name, .statement, .params, .at, .by}',
};

// A statement that somebody marked, as the database holds it.
export interface FavouriteRow {
  id: string;
  name: string;
  statement: string;
  params: string;
  at: string;
  by: string;
}

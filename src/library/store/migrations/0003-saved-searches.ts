/** Searches a person keeps in the sidebar. `query` is in the query language; `position` orders them, from 0. */
export const SAVED_SEARCHES = `
CREATE TABLE saved_search (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT    NOT NULL,
  query      TEXT    NOT NULL,
  position   INTEGER NOT NULL,
  created_at TEXT    NOT NULL
) STRICT;
`;

/** The first schema. Described table by table in docs/schema.md, which is a promise: keep both in step. */
export const FIRST_LIBRARY = `
CREATE TABLE document (
  id             INTEGER PRIMARY KEY,
  location       TEXT    NOT NULL UNIQUE,
  name           TEXT    NOT NULL,
  source         TEXT    NOT NULL,
  format         TEXT    NOT NULL,
  sha256         TEXT    NOT NULL,
  bytes          INTEGER NOT NULL,
  date           TEXT,
  date_precision TEXT    CHECK (date_precision IN ('day', 'month', 'year')),
  language       TEXT,
  revision       INTEGER NOT NULL,
  reader_version INTEGER NOT NULL,
  report         TEXT    NOT NULL CHECK (json_valid(report)),
  imported_at    TEXT    NOT NULL
) STRICT;
CREATE INDEX document_by_sha256 ON document (sha256);
CREATE INDEX document_by_source ON document (source);

CREATE TABLE paper (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  arxiv_id            TEXT    UNIQUE,
  title               TEXT    NOT NULL,
  title_key           TEXT    NOT NULL,
  published           TEXT,
  published_precision TEXT    CHECK (published_precision IN ('day', 'month', 'year')),
  code                TEXT,
  pdf                 TEXT,
  thumbnail           TEXT,
  upvotes             INTEGER,
  affiliations        TEXT    NOT NULL CHECK (json_valid(affiliations)),
  sort_date           TEXT    NOT NULL,
  sort_key            TEXT    NOT NULL,
  added_at            TEXT    NOT NULL
) STRICT;
CREATE INDEX paper_by_date ON paper (sort_date DESC, id ASC);
CREATE INDEX paper_by_key ON paper (sort_key DESC, id ASC);
CREATE INDEX paper_by_title ON paper (title_key, id);
CREATE INDEX paper_by_upvotes ON paper (coalesce(upvotes, -1) DESC, id ASC);

CREATE TABLE paper_alias (
  id       INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES paper (id)
) STRICT;

CREATE TABLE entry (
  id                  INTEGER PRIMARY KEY,
  document_id         INTEGER NOT NULL REFERENCES document (id),
  paper_id            INTEGER NOT NULL REFERENCES paper (id),
  position            INTEGER NOT NULL,
  line_from           INTEGER NOT NULL,
  line_to             INTEGER NOT NULL,
  revision            INTEGER NOT NULL,
  date                TEXT,
  hash                TEXT    NOT NULL,
  arxiv_id            TEXT,
  title               TEXT    NOT NULL,
  title_key           TEXT    NOT NULL,
  published           TEXT,
  published_precision TEXT    CHECK (published_precision IN ('day', 'month', 'year')),
  code                TEXT,
  pdf                 TEXT,
  thumbnail           TEXT,
  upvotes             INTEGER,
  authors             TEXT    NOT NULL CHECK (json_valid(authors)),
  affiliations        TEXT    NOT NULL CHECK (json_valid(affiliations)),
  topics              TEXT    NOT NULL CHECK (json_valid(topics))
) STRICT;
CREATE INDEX entry_by_paper ON entry (paper_id);
CREATE INDEX entry_by_document ON entry (document_id, position);
CREATE INDEX entry_by_title_key ON entry (title_key);
CREATE INDEX entry_by_date ON entry (date, paper_id);

CREATE TABLE summary (
  id        INTEGER PRIMARY KEY,
  entry_id  INTEGER NOT NULL REFERENCES entry (id),
  position  INTEGER NOT NULL,
  language  TEXT    NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('abstract', 'summary', 'plain-language', 'section')),
  heading   TEXT,
  markdown  TEXT    NOT NULL,
  hash      TEXT    NOT NULL,
  line_from INTEGER NOT NULL,
  line_to   INTEGER NOT NULL,
  generator TEXT
) STRICT;
CREATE INDEX summary_by_entry ON summary (entry_id, position);

CREATE TABLE author (
  paper_id    INTEGER NOT NULL REFERENCES paper (id),
  position    INTEGER NOT NULL,
  name        TEXT    NOT NULL,
  handle      INTEGER NOT NULL CHECK (handle IN (0, 1)),
  affiliation TEXT,
  PRIMARY KEY (paper_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  paper_id INTEGER NOT NULL REFERENCES paper (id),
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (paper_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_by_name ON topic (name);

CREATE TABLE state (
  paper_id   INTEGER PRIMARY KEY REFERENCES paper (id),
  read_at    TEXT,
  starred_at TEXT,
  later_at   TEXT
) STRICT;

CREATE TABLE journal (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      TEXT    NOT NULL,
  action  TEXT    NOT NULL,
  changes TEXT    NOT NULL CHECK (json_valid(changes)),
  undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE milestone (
  name TEXT PRIMARY KEY,
  at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE indexed (
  paper_id INTEGER PRIMARY KEY REFERENCES paper (id),
  hash     TEXT    NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_head USING fts5 (
  title, authors, arxiv_id, topics,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE search_text USING fts5 (
  body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
`;

-- The evidence store, version 1. One text may lie at several paths: its words are kept once, what was read of them
-- once a path. Statements hang on the path they were read from and go with it.

CREATE TABLE document (
  id   TEXT PRIMARY KEY,  -- SHA-256 of the decoded text
  text TEXT NOT NULL      -- what all offsets refer to, in Unicode code points
) STRICT;

CREATE TABLE source (
  path            TEXT PRIMARY KEY,
  document        TEXT NOT NULL REFERENCES document (id),
  url             TEXT,
  title           TEXT,
  lang            TEXT,
  issuer          TEXT,
  published       TEXT,
  published_basis TEXT,
  reader          TEXT NOT NULL,
  digest          TEXT NOT NULL  -- of the whole report: the same report again changes nothing
) STRICT;
CREATE INDEX source_document ON source (document);

-- One thing that one text says. `data` is JSON: the fields of graph.model that are not words of the text.
CREATE TABLE statement (
  id      INTEGER PRIMARY KEY,
  path    TEXT NOT NULL REFERENCES source (path) ON DELETE CASCADE,
  kind    TEXT NOT NULL CHECK (kind IN ('meeting', 'attendee', 'body', 'topic', 'mention', 'issuer', 'dropped')),
  meeting INTEGER,        -- which meeting of the document, counted from 0
  data    TEXT NOT NULL
) STRICT;
CREATE INDEX statement_path ON statement (path);

-- The words a statement rests on: quote = text[start:end].
CREATE TABLE quote (
  id             INTEGER PRIMARY KEY,
  statement      INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  part           TEXT NOT NULL CHECK (part IN ('', 'when')),  -- 'when': the words of the meeting's date
  start          INTEGER NOT NULL,
  end            INTEGER NOT NULL,
  quote          TEXT NOT NULL,
  rule           TEXT NOT NULL,
  sentence_start INTEGER,
  sentence_end   INTEGER
) STRICT;
CREATE INDEX quote_statement ON quote (statement);

-- What people decided, in the order they did. Never changed: undoing is one more row.
CREATE TABLE decision (
  id      INTEGER PRIMARY KEY,
  verdict TEXT NOT NULL,
  kind    TEXT NOT NULL,
  "left"  TEXT NOT NULL,
  "right" TEXT NOT NULL,
  by      TEXT NOT NULL,
  at      TEXT NOT NULL,
  why     TEXT NOT NULL
) STRICT;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER decision_stands BEFORE UPDATE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

-- The graph as last resolved, and the reasons for it, so that asking resolves nothing.
CREATE TABLE node (id TEXT PRIMARY KEY, label TEXT NOT NULL, props TEXT NOT NULL) STRICT;
CREATE TABLE edge (
  id     TEXT PRIMARY KEY,
  type   TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  props  TEXT NOT NULL
) STRICT;
CREATE TABLE finding (id INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT;
CREATE TABLE redirect (id TEXT PRIMARY KEY, node TEXT NOT NULL) STRICT;  -- ids that stand for another node now

-- `evidence` counts the changes of evidence and decisions, `graph` is the count the graph was made at; `vocabulary`, kept
-- with the first graph, is a checksum of graph/vocabulary.yaml as it was then.
CREATE TABLE revision (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO revision VALUES ('evidence', 0), ('graph', -1);

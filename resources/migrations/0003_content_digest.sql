-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the file says is what was entered: each record carries the seal of its row, each table the sum over
-- its rows, and each row of the trail the digest of the whole content. Old rows of the trail have none.

ALTER TABLE organisation ADD COLUMN seal INTEGER;
ALTER TABLE licence ADD COLUMN seal INTEGER;
ALTER TABLE pledge ADD COLUMN seal INTEGER;
ALTER TABLE product ADD COLUMN seal INTEGER;
ALTER TABLE activity ADD COLUMN seal INTEGER;
ALTER TABLE deliverable ADD COLUMN seal INTEGER;
ALTER TABLE survey ADD COLUMN seal INTEGER;
ALTER TABLE patent_stock ADD COLUMN seal INTEGER;
ALTER TABLE other_funding ADD COLUMN seal INTEGER;
ALTER TABLE application ADD COLUMN seal INTEGER;
ALTER TABLE commitment ADD COLUMN seal INTEGER;
ALTER TABLE claim ADD COLUMN seal INTEGER;

CREATE TABLE content (
    kind TEXT PRIMARY KEY,
    records INTEGER NOT NULL CHECK (records >= 0),
    ids INTEGER NOT NULL,
    sum TEXT NOT NULL CHECK (length(sum) = 512)
) STRICT, WITHOUT ROWID;

ALTER TABLE audit ADD COLUMN content TEXT CHECK (length(content) = 64);
ALTER TABLE audit ADD COLUMN records TEXT CHECK (length(records) = 64);

CREATE TABLE trail_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL CHECK (entries > 0),
    head TEXT NOT NULL CHECK (length(head) = 64)
) STRICT;

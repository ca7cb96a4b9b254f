-- SPDX-License-Identifier: GPL-3.0-or-later
-- For whom a file was handed out as a package of his reviews; an office's own file has no such row.

CREATE TABLE review_package (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
    version INTEGER NOT NULL CHECK (version > 0),
    expert TEXT NOT NULL REFERENCES expert (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    head TEXT NOT NULL CHECK (length(head) = 64),
    issued TEXT NOT NULL CHECK (length(issued) = 10 AND issued BETWEEN '1900-01-01' AND '2199-12-31'),
    fund TEXT NOT NULL,
    first_score INTEGER NOT NULL CHECK (first_score > 0),
    seal INTEGER
) STRICT;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- A claim names its scheme by the code in the plan, so that a plan may have more than two.
-- Ids are never given twice: the count of given ones moves to the new table.

ALTER TABLE claim RENAME TO claim_of_two_schemes;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    register_no TEXT NOT NULL CHECK (register_no <> ''),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT;

INSERT INTO claim (id, version, number, scheme, unit, register_no, date)
SELECT id, version, number, CASE scheme WHEN 0 THEN 'S1' ELSE 'S2' END, unit, register_no, date
FROM claim_of_two_schemes ORDER BY id;

DELETE FROM sqlite_sequence WHERE name = 'claim';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'claim', seq FROM sqlite_sequence WHERE name = 'claim_of_two_schemes';

DROP TABLE claim_of_two_schemes;

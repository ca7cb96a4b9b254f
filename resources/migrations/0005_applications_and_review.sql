-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an application says beyond its first page, the form check, and its review: experts, panels, scores.

ALTER TABLE application ADD COLUMN taken_up TEXT NOT NULL DEFAULT 'draft' CHECK (taken_up <> '');
ALTER TABLE application ADD COLUMN leader TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN foundation TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN approach TEXT NOT NULL DEFAULT '';

-- A decision knows its application by the number alone.
CREATE TRIGGER decided_application_is_never_deleted BEFORE DELETE ON application
WHEN EXISTS (SELECT 1 FROM decision WHERE subject = 0 AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions were taken about the application');
END;

CREATE TRIGGER decided_application_keeps_its_number BEFORE UPDATE OF number ON application
WHEN NEW.number <> OLD.number
    AND EXISTS (SELECT 1 FROM decision WHERE subject = 0 AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions were taken about the application');
END;

-- The codes of what an override passed, a line each.
ALTER TABLE decision ADD COLUMN passed TEXT NOT NULL DEFAULT '';

-- Rows that get a column are sealed anew; what a decision says stays.
DROP TRIGGER decision_is_never_updated;
CREATE TRIGGER decision_is_never_updated BEFORE UPDATE OF id, version, subject, number, action, person, date,
    before, after, result, amount_fen, opinion, ref, override, reverses, passed ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are reversed by new ones');
END;

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 0),
    source INTEGER NOT NULL CHECK (source IN (0, 1)),
    item TEXT NOT NULL CHECK (item <> ''),
    amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
    basis TEXT NOT NULL,
    seal INTEGER,
    UNIQUE (application, number)
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT NOT NULL,
    duty TEXT NOT NULL,
    seal INTEGER,
    UNIQUE (application, number)
) STRICT;

CREATE TABLE schedule_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 0),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10 AND first_day BETWEEN '1900-01-01' AND '2199-12-31'),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day BETWEEN first_day AND '2199-12-31'),
    work TEXT NOT NULL,
    seal INTEGER,
    UNIQUE (application, number)
) STRICT;

CREATE TABLE form_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    item TEXT NOT NULL CHECK (item <> ''),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
    note TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    seal INTEGER,
    UNIQUE (application, item)
) STRICT;

CREATE TABLE expert (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    employer TEXT NOT NULL,
    employer_code TEXT CHECK (length(employer_code) = 18),
    finance INTEGER NOT NULL CHECK (finance IN (0, 1)),
    phone TEXT NOT NULL,
    account TEXT NOT NULL,
    -- Codes, a line each: the units need not be known to the file.
    recusals TEXT NOT NULL,
    login TEXT NOT NULL,
    seal INTEGER
) STRICT;

CREATE TABLE panel_seat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    expert TEXT NOT NULL REFERENCES expert (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    recused INTEGER NOT NULL CHECK (recused IN (0, 1)),
    recusal TEXT NOT NULL,
    dismissal TEXT NOT NULL,
    seal INTEGER,
    UNIQUE (application, expert)
) STRICT;

CREATE INDEX panel_seat_by_expert ON panel_seat (expert);

-- Points in hundredths.
CREATE TABLE score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    expert TEXT NOT NULL REFERENCES expert (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10000000),
    words TEXT NOT NULL,
    submitted TEXT CHECK (length(submitted) = 10 AND submitted BETWEEN '1900-01-01' AND '2199-12-31'),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    seal INTEGER,
    UNIQUE (application, expert, criterion)
) STRICT;

CREATE INDEX score_by_expert ON score (expert);

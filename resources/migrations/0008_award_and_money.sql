-- SPDX-License-Identifier: GPL-3.0-or-later
-- From the award to the last payment: numbers that decisions give, what was delivered, the money of the fund.

-- The number that a decision gave, 立项编号; empty of most.
ALTER TABLE decision ADD COLUMN issued TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX decision_by_issued ON decision (subject, issued) WHERE issued <> '' AND reverses IS NULL;

DROP TRIGGER decision_is_never_updated;
CREATE TRIGGER decision_is_never_updated BEFORE UPDATE OF id, version, subject, number, action, person, date,
    before, after, result, amount_fen, opinion, ref, override, reverses, passed, issued ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are reversed by new ones');
END;

CREATE TABLE recognition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    deliverable TEXT NOT NULL,
    seal INTEGER,
    UNIQUE (application, indicator, number)
) STRICT;

CREATE TABLE attribution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    record TEXT NOT NULL UNIQUE CHECK (record <> ''),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    reason TEXT NOT NULL,
    seal INTEGER
) STRICT;

CREATE TABLE appropriation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    ref TEXT NOT NULL UNIQUE CHECK (ref <> ''),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    seal INTEGER
) STRICT;

CREATE TABLE reallocation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    from_line TEXT NOT NULL CHECK (from_line <> ''),
    to_line TEXT NOT NULL CHECK (to_line <> '' AND to_line <> from_line),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    ref TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    taken_up TEXT NOT NULL,
    seal INTEGER
) STRICT;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    voucher TEXT NOT NULL,
    taken_up TEXT NOT NULL,
    seal INTEGER
) STRICT;

CREATE INDEX payment_by_reason ON payment (reason);
CREATE INDEX payment_by_unit ON payment (unit);

-- What was decided here, 1 a payment and 2 a reallocation, stands as it was decided about.
CREATE TRIGGER decided_payment_is_never_deleted BEFORE DELETE ON payment
WHEN EXISTS (SELECT 1 FROM decision WHERE subject = 1 AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions were taken about the payment');
END;

CREATE TRIGGER decided_payment_is_never_updated
BEFORE UPDATE OF number, reason, unit, kind, amount_fen, date, voucher, taken_up ON payment
WHEN EXISTS (SELECT 1 FROM decision WHERE subject = 1 AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions were taken about the payment');
END;

CREATE TRIGGER decided_reallocation_is_never_deleted BEFORE DELETE ON reallocation
WHEN EXISTS (SELECT 1 FROM decision WHERE subject = 2 AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions were taken about the reallocation');
END;

CREATE TRIGGER decided_reallocation_is_never_updated
BEFORE UPDATE OF number, from_line, to_line, amount_fen, ref, date, taken_up ON reallocation
WHEN EXISTS (SELECT 1 FROM decision WHERE subject = 2 AND number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions were taken about the reallocation');
END;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Claims that are paid together, with their calculation as it was frozen: its plan, inputs and result stay as bytes.

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    name TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    until TEXT CHECK (length(until) = 10 AND until BETWEEN '1900-01-01' AND '2199-12-31'),
    claims TEXT NOT NULL,
    known TEXT NOT NULL,
    settings TEXT NOT NULL,
    plan TEXT NOT NULL,
    inputs TEXT NOT NULL,
    result TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    seal INTEGER
) STRICT;

CREATE TABLE batch_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    batch TEXT NOT NULL REFERENCES batch (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    record TEXT NOT NULL CHECK (record <> ''),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    raw_fen INTEGER NOT NULL CHECK (raw_fen >= 0),
    paid_fen INTEGER NOT NULL CHECK (paid_fen >= 0 AND paid_fen <= raw_fen),
    seal INTEGER,
    UNIQUE (batch, unit, record, role)
) STRICT;

CREATE TABLE batch_line_patent (
    owner INTEGER NOT NULL REFERENCES batch_line (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX batch_line_by_unit ON batch_line (unit);

-- What was frozen stays as it was.
CREATE TRIGGER batch_is_never_deleted BEFORE DELETE ON batch
BEGIN
    SELECT RAISE(ABORT, 'a batch is rejected, never removed');
END;

CREATE TRIGGER batch_is_never_updated BEFORE UPDATE OF id, version, number, scheme, name, date, until, claims, known,
    settings, plan, inputs, result, sha256 ON batch
BEGIN
    SELECT RAISE(ABORT, 'a batch is frozen');
END;

CREATE TRIGGER batch_line_is_never_deleted BEFORE DELETE ON batch_line
BEGIN
    SELECT RAISE(ABORT, 'a batch is rejected, never removed');
END;

CREATE TRIGGER batch_line_is_never_updated BEFORE UPDATE OF id, version, batch, unit, record, role, raw_fen, paid_fen
    ON batch_line
BEGIN
    SELECT RAISE(ABORT, 'a batch is frozen');
END;

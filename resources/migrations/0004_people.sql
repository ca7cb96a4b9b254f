-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works on the file, what they decided, and the papers that go with its records.

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    login TEXT NOT NULL UNIQUE CHECK (length(login) > 0),
    name TEXT NOT NULL,
    roles INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 127),
    employer TEXT CHECK (length(employer) = 18),
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
    seal INTEGER
) STRICT;

CREATE TRIGGER person_is_never_deleted BEFORE DELETE ON person
BEGIN
    SELECT RAISE(ABORT, 'people are disabled, not deleted');
END;

-- Wrong passwords by login, known or not: how many in a row, and when the last was.
CREATE TABLE wrong_password (
    login TEXT PRIMARY KEY,
    times INTEGER NOT NULL CHECK (times > 0),
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version = 1),
    subject INTEGER NOT NULL CHECK (subject BETWEEN 0 AND 3),
    number TEXT NOT NULL,
    action TEXT NOT NULL,
    person INTEGER REFERENCES person (id),
    date TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    result TEXT NOT NULL,
    amount_fen INTEGER CHECK (amount_fen >= 0),
    opinion TEXT NOT NULL,
    ref TEXT NOT NULL,
    override TEXT NOT NULL,
    reverses INTEGER UNIQUE REFERENCES decision (id),
    seal INTEGER
) STRICT;

CREATE INDEX decision_by_subject ON decision (subject, number);

CREATE TRIGGER decision_is_never_updated BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are reversed by new ones');
END;

CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are reversed by new ones');
END;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    seal INTEGER
) STRICT;

CREATE INDEX attachment_by_content ON attachment (sha256);

-- The content of files by their hash, in pieces that memory has room for.
CREATE TABLE attached_piece (
    sha256 TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 0),
    piece BLOB NOT NULL,
    PRIMARY KEY (sha256, place)
) STRICT;

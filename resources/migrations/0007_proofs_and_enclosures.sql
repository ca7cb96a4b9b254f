-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what an applicant will show that a promise was kept, and which papers come with the application.

ALTER TABLE commitment ADD COLUMN proof TEXT NOT NULL DEFAULT '';

CREATE TABLE enclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    copies TEXT NOT NULL,
    remark TEXT NOT NULL,
    seal INTEGER,
    UNIQUE (application, number)
) STRICT;

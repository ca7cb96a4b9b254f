-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of a fund file. Released: never edited, its hash is tested.
-- Money in 分, dates as ISO text, patents as packed digits, no derived amounts.

CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    json TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_appends_in_order BEFORE INSERT ON audit
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail only grows at its end');
END;

CREATE TRIGGER audit_is_never_updated BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 18),
    name TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    in_district INTEGER NOT NULL CHECK (in_district IN (0, 1)),
    in_city INTEGER NOT NULL CHECK (in_city IN (0, 1)),
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 4),
    industry TEXT NOT NULL,
    employees INTEGER CHECK (employees >= 0),
    revenue_fen INTEGER,
    assets_fen INTEGER,
    tech_sme_no TEXT NOT NULL,
    park TEXT CHECK (length(park) = 18),
    legal_representative TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    bank TEXT NOT NULL,
    account TEXT NOT NULL
) STRICT;

CREATE TABLE licence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    register_no TEXT NOT NULL UNIQUE CHECK (register_no <> ''),
    way INTEGER NOT NULL CHECK (way BETWEEN 0 AND 3),
    contract_no TEXT NOT NULL,
    amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    implemented INTEGER NOT NULL CHECK (implemented IN (0, 1)),
    related INTEGER NOT NULL CHECK (related IN (0, 1)),
    other_funding INTEGER NOT NULL CHECK (other_funding IN (0, 1)),
    service INTEGER REFERENCES organisation (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE licence_patent (
    owner INTEGER NOT NULL REFERENCES licence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE licence_provider (
    owner INTEGER NOT NULL REFERENCES licence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE licence_recipient (
    owner INTEGER NOT NULL REFERENCES licence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pledge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    register_no TEXT NOT NULL UNIQUE CHECK (register_no <> ''),
    debtor INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    pledgor INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    pledgee TEXT NOT NULL,
    registered_fen INTEGER NOT NULL CHECK (registered_fen >= 0),
    disbursed_fen INTEGER NOT NULL CHECK (disbursed_fen >= 0),
    patent_share_num INTEGER NOT NULL CHECK (patent_share_num >= 0),
    patent_share_den INTEGER NOT NULL CHECK (patent_share_den > 0),
    bank_credit_fen INTEGER NOT NULL CHECK (bank_credit_fen >= 0),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    service INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    enterprise_share_num INTEGER NOT NULL CHECK (enterprise_share_num >= 0),
    enterprise_share_den INTEGER NOT NULL CHECK (enterprise_share_den > 0),
    municipal_project INTEGER NOT NULL CHECK (municipal_project IN (0, 1)),
    renewal INTEGER NOT NULL CHECK (renewal IN (0, 1)),
    other_funding INTEGER NOT NULL CHECK (other_funding IN (0, 1))
) STRICT;

CREATE TABLE pledge_patent (
    owner INTEGER NOT NULL REFERENCES pledge (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    filing_no TEXT NOT NULL UNIQUE CHECK (filing_no <> ''),
    enterprise INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    product TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    service INTEGER REFERENCES organisation (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE product_patent (
    owner INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    name TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    attendances INTEGER CHECK (attendances >= 0)
) STRICT;

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 10),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT;

CREATE TABLE survey (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    satisfied INTEGER NOT NULL CHECK (satisfied >= 0),
    fairly_satisfied INTEGER NOT NULL CHECK (fairly_satisfied >= 0),
    basically_satisfied INTEGER NOT NULL CHECK (basically_satisfied >= 0),
    dissatisfied INTEGER NOT NULL CHECK (dissatisfied >= 0)
) STRICT;

CREATE TABLE patent_stock (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    as_of TEXT NOT NULL CHECK (length(as_of) = 10 AND as_of BETWEEN '1900-01-01' AND '2199-12-31'),
    patents INTEGER NOT NULL CHECK (patents >= 0),
    UNIQUE (unit, as_of)
) STRICT;

CREATE TABLE other_funding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    register_no TEXT NOT NULL,
    patent INTEGER CHECK (patent > 0),
    contract_no TEXT NOT NULL,
    name TEXT NOT NULL,
    amount_fen INTEGER CHECK (amount_fen >= 0),
    year INTEGER CHECK (year BETWEEN 1900 AND 2199)
) STRICT;

CREATE UNIQUE INDEX other_funding_key ON other_funding (
    unit, name, register_no, contract_no, coalesce(patent, 0), coalesce(year, 0));

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    project TEXT NOT NULL CHECK (project <> ''),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    requested_fen INTEGER NOT NULL CHECK (requested_fen >= 0),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31'),
    municipal_amount_fen INTEGER CHECK (municipal_amount_fen >= 0),
    other_funding INTEGER NOT NULL CHECK (other_funding IN (0, 1))
) STRICT;

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    application TEXT NOT NULL REFERENCES application (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    value TEXT NOT NULL,
    UNIQUE (application, indicator)
) STRICT;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    scheme INTEGER NOT NULL CHECK (scheme IN (0, 1)),
    unit INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    register_no TEXT NOT NULL CHECK (register_no <> ''),
    date TEXT NOT NULL CHECK (length(date) = 10 AND date BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT;

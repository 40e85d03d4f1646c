-- Schema 2: two more kinds of records, the dictionary of equal names and the set-ups of imports.

CREATE TABLE version_names (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "of_kind" INTEGER,
    "name" INTEGER,
    "same_as" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_profiles (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "profile" INTEGER,
    "fingerprint" INTEGER,
    "of_kind" INTEGER,
    "setup" INTEGER,
    "note" INTEGER
) STRICT;

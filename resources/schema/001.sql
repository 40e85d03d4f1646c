-- Schema 1 of a Clusterboard data file.
--
-- Everything that changes is a change set. Each version of a row says which change set began it (from_change), which
-- one ended it (to_change, NULL = current) and which one stated its content (said_in: differs from from_change only
-- where a revert brought an older content back). The content of a version is never altered or removed.
--
-- Cells are integers: texts are ids of the table text, money is won, other decimals are millionths, dates are
-- year * 10000 + month * 100 + day (day 0 = month only, months 21 to 24 = quarters, month 0 = year only), choices are
-- positions in the lists of db/records/kind.cpp. A test holds these tables against that declaration.

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    target INTEGER,
    correction INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    file_bytes INTEGER NOT NULL,
    file_sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    first_text INTEGER NOT NULL,
    texts INTEGER NOT NULL,
    text_hash BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE change_part (
    change_set INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    first_version INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    money_won INTEGER NOT NULL,
    rows_hash BLOB NOT NULL,
    ended_hash BLOB NOT NULL,
    PRIMARY KEY (change_set, kind)
) STRICT, WITHOUT ROWID;

-- The imported file itself: pieces of one zstd stream.
CREATE TABLE original (
    change_set INTEGER NOT NULL,
    block INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (change_set, block)
) STRICT;

CREATE TABLE version_sources (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "source" INTEGER,
    "title" INTEGER,
    "publisher" INTEGER,
    "published_on" INTEGER,
    "medium" INTEGER,
    "address" INTEGER,
    "doc_no" INTEGER,
    "page" INTEGER,
    "rank" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_phases (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "phase" INTEGER,
    "name_ko" INTEGER,
    "name_en" INTEGER,
    "starts_on" INTEGER,
    "ends_on" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "approx" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_budget (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "phase" INTEGER,
    "fiscal_year" INTEGER,
    "category" INTEGER,
    "project" INTEGER,
    "funding" INTEGER,
    "stage" INTEGER,
    "scope" INTEGER,
    "amount" INTEGER,
    "revision" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "approx" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_companies (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "company" INTEGER,
    "kind" INTEGER,
    "sector" INTEGER,
    "region" INTEGER,
    "business_no" INTEGER,
    "phase" INTEGER,
    "mou_on" INTEGER,
    "office_on" INTEGER,
    "hq_on" INTEGER,
    "tenant_on" INTEGER,
    "left_on" INTEGER,
    "jobs" INTEGER,
    "source" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_training (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "course" INTEGER,
    "cohort" INTEGER,
    "phase" INTEGER,
    "quota" INTEGER,
    "applicants" INTEGER,
    "admitted" INTEGER,
    "graduated" INTEGER,
    "surveyed" INTEGER,
    "employed" INTEGER,
    "started_on" INTEGER,
    "ended_on" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "approx" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_milestones (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "milestone" INTEGER,
    "title_ko" INTEGER,
    "title_en" INTEGER,
    "phase" INTEGER,
    "weight" INTEGER,
    "owner" INTEGER,
    "planned_on" INTEGER,
    "actual_on" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_indicators (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "indicator" INTEGER,
    "name_ko" INTEGER,
    "name_en" INTEGER,
    "unit" INTEGER,
    "direction" INTEGER,
    "nature" INTEGER,
    "period" INTEGER,
    "definition" INTEGER,
    "owner" INTEGER
) STRICT;

CREATE TABLE version_observations (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "indicator" INTEGER,
    "phase" INTEGER,
    "scope" INTEGER,
    "value" INTEGER,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "approx" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_targets (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "indicator" INTEGER,
    "phase" INTEGER,
    "scope" INTEGER,
    "nature" INTEGER,
    "due_on" INTEGER,
    "value" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "reason" INTEGER
) STRICT;

CREATE TABLE version_risks (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "risk" INTEGER,
    "title_ko" INTEGER,
    "title_en" INTEGER,
    "phase" INTEGER,
    "likelihood" INTEGER,
    "impact" INTEGER,
    "owner" INTEGER,
    "status" INTEGER,
    "opened_on" INTEGER,
    "closed_on" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_events (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "event" INTEGER,
    "title_ko" INTEGER,
    "title_en" INTEGER,
    "on" INTEGER,
    "phase" INTEGER,
    "as_of" INTEGER,
    "source" INTEGER,
    "note" INTEGER
) STRICT;

CREATE TABLE version_decisions (
    id INTEGER PRIMARY KEY,
    from_change INTEGER NOT NULL,
    to_change INTEGER,
    said_in INTEGER NOT NULL,
    state INTEGER NOT NULL,
    "decision" INTEGER,
    "type" INTEGER,
    "subject" INTEGER,
    "as_of" INTEGER,
    "reason" INTEGER,
    "author" INTEGER
) STRICT;


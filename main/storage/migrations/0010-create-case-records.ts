import type { Migration } from './migration.ts'

/** Creates cases, their records with every revision, drafts, reports and the audit chain. */
export const createCaseRecords: Migration = {
  version: 10,
  name: 'create case records',
  up(db) {
    db.exec(`
      -- The one person who uses this vault: name, role, agency and training, as JSON.
      CREATE TABLE practitioner (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        body TEXT NOT NULL CHECK (json_valid(body)),
        body_version INTEGER NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;

      -- One case: the child's file under its neutral reference.
      CREATE TABLE cases (
        id TEXT PRIMARY KEY NOT NULL,
        reference TEXT NOT NULL UNIQUE COLLATE NOCASE,
        opened_at TEXT NOT NULL,
        closed_at TEXT, -- null: open
        revision INTEGER NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;

      -- One thing that a person did to a case, and can undo as one.
      CREATE TABLE changes (
        id INTEGER PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        at TEXT NOT NULL,
        command TEXT NOT NULL,
        label TEXT NOT NULL, -- a code for the screen to word; never text of the case
        undoes_change_id INTEGER REFERENCES changes (id), -- null: not an undo
        undone_by_change_id INTEGER REFERENCES changes (id) -- null: not undone
      ) STRICT;

      -- One record of a case as it is now: a person, an event, a piece of evidence and so on.
      CREATE TABLE case_records (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        noun TEXT NOT NULL,
        compartment TEXT NOT NULL DEFAULT 'general',
        held_from TEXT, -- null: not held back
        held_until_on TEXT, -- null: not held back, or until somebody lifts it
        standing TEXT NOT NULL DEFAULT 'established',
        body TEXT NOT NULL CHECK (json_valid(body)),
        body_version INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        change_id INTEGER NOT NULL REFERENCES changes (id),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        removed_at TEXT -- null: live
      ) STRICT;
      CREATE INDEX live_records_by_noun ON case_records (case_id, noun) WHERE removed_at IS NULL;

      -- One version of one record, the first and the present one included.
      CREATE TABLE record_revisions (
        record_id TEXT NOT NULL REFERENCES case_records (id),
        revision INTEGER NOT NULL,
        change_id INTEGER NOT NULL REFERENCES changes (id),
        compartment TEXT NOT NULL,
        held_from TEXT, -- null: not held back
        held_until_on TEXT, -- null: not held back, or until somebody lifts it
        standing TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        body_version INTEGER NOT NULL,
        links TEXT NOT NULL CHECK (json_valid(links)), -- [[to_id, field], ...] as they then were
        removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
        at TEXT NOT NULL,
        PRIMARY KEY (record_id, revision)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX record_revisions_by_change ON record_revisions (change_id);

      -- One live record pointing at another of the same case, from the field named.
      CREATE TABLE record_links (
        from_id TEXT NOT NULL REFERENCES case_records (id),
        to_id TEXT NOT NULL REFERENCES case_records (id),
        field TEXT NOT NULL,
        PRIMARY KEY (from_id, to_id, field)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX record_links_by_target ON record_links (to_id);

      -- What was being typed into one form and is not yet part of the case.
      CREATE TABLE drafts (
        case_id TEXT NOT NULL, -- empty: a form that belongs to no case yet
        form TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (case_id, form)
      ) STRICT, WITHOUT ROWID;

      -- One version of one kind of report: its model, and the bytes where they were kept.
      CREATE TABLE reports (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL,
        version INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('draft', 'final')),
        made_at TEXT NOT NULL,
        model TEXT NOT NULL CHECK (json_valid(model)),
        bytes BLOB, -- null: not kept
        sha256 TEXT NOT NULL, -- of the bytes, kept or not
        pages INTEGER NOT NULL,
        UNIQUE (case_id, kind, version)
      ) STRICT;

      -- One thing that happened to the vault, chained to the one before. Codes, counts and hashes; never text of a case.
      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        object TEXT NOT NULL,
        case_id TEXT, -- null: not about one case. No reference: the entry outlives the case
        body_json TEXT NOT NULL CHECK (json_valid(body_json)),
        prev BLOB NOT NULL CHECK (length(prev) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        tag BLOB -- null until entries are also sealed with an evolving key
      ) STRICT;
      CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'an audit entry never changes'); END;
      CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'an audit entry is never removed'); END;
    `)
  },
}

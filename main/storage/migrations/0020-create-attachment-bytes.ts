import type { Migration } from './migration.ts'

/** Creates the place for the bytes of attached documents. */
export const createAttachmentBytes: Migration = {
  version: 20,
  name: 'create attachment bytes',
  up(db) {
    db.exec(`
      -- The bytes of one attached document, found by its record; kept while the record can still be brought back.
      CREATE TABLE attachment_bytes (
        record_id TEXT PRIMARY KEY NOT NULL REFERENCES case_records (id),
        bytes BLOB NOT NULL
      ) STRICT;
    `)
  },
}

import { createCaseRecords } from './0010-create-case-records.ts'
import { createAttachmentBytes } from './0020-create-attachment-bytes.ts'
import type { Migration } from './migration.ts'

/** Every step, in the order in which they run. */
export const migrations: readonly Migration[] = [createCaseRecords, createAttachmentBytes]

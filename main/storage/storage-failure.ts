import Database from 'better-sqlite3'
import { ExpectedError } from '../../shared/errors/errors.ts'

/** The error for records that cannot be read as they were written. */
export function recordsDamaged(): ExpectedError {
  return new ExpectedError(
    'records_damaged',
    'Part of the records file (cases.db in the vault folder) is damaged or belongs to another vault. Nothing was changed. Keep a copy of the whole vault folder as it is, then restore a backup.',
  )
}

/**
 * Turns a failure of the database into one that a person can act on; gives anything else back as it is.
 * The words never quote the statement or its values.
 */
export function explainStorageFailure(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const kind = error.code.split('_')[1]
  switch (kind) {
    case 'FULL':
      return failure('disk_full', 'The disk is full, so nothing was saved. Make room')
    case 'IOERR':
    case 'READONLY':
    case 'CANTOPEN':
    case 'PERM':
    case 'NOLFS':
      return failure(
        'disk_refused',
        'The disk or another program would not let the vault be read or written, so nothing was saved. Check that the disk is connected and not read-only',
      )
    case 'BUSY':
    case 'LOCKED':
      return failure(
        'vault_busy',
        'Another program has the vault open, so nothing was saved. Close it',
      )
    case 'NOMEM':
      return failure('not_enough_memory', 'There is not enough memory. Close other programs')
    case 'CORRUPT':
    case 'NOTADB':
      return recordsDamaged()
    default:
      return error
  }
}

function failure(code: string, message: string): ExpectedError {
  return new ExpectedError(code, `${message}, then try again.`)
}

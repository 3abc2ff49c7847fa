import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseId } from '../../shared/case/record.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { WritableDb } from '../storage/database.ts'
import type { CommandContext } from './command-context.ts'
import { importCase } from './import-case.ts'
import { readExchangedFile } from './read-exchanged-file.ts'

/**
 * Takes the fictional case that ships with the app into the vault; one that is there already stays as it is.
 *
 * @param resourcesFolder the folder that holds `demo/`.
 * @returns the id of the practice case.
 * @throws {ExpectedError} `practice_case_missing`, or what `importCase` throws.
 */
export function addPracticeCase(
  db: WritableDb,
  resourcesFolder: string,
  context: CommandContext,
): CaseId {
  return importCase(db, readExchangedFile(readPracticeCase(resourcesFolder)), {
    ...context,
    ifThere: 'open',
  })
}

function readPracticeCase(resourcesFolder: string): Uint8Array {
  try {
    return readFileSync(join(resourcesFolder, 'demo', 'kai.json'))
  } catch {
    throw new ExpectedError(
      'practice_case_missing',
      'The practice case that comes with the app is not there. Install the app again to have it back.',
    )
  }
}

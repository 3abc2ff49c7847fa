import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../shared/errors/errors.ts'

/** A folder of data that ships with the app. */
export type DataFolder = 'policies' | 'instruments'

/**
 * Reads one file of data, decoded and not yet trusted.
 *
 * @param resourcesFolder the folder that holds `policies/` and `instruments/`.
 * @throws {ExpectedError} `policy_unreadable` naming the file.
 */
export function readDataFile(resourcesFolder: string, folder: DataFolder, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(resourcesFolder, folder, name), 'utf8'))
  } catch {
    throw new ExpectedError(
      'policy_unreadable',
      `The file ${name} is missing or is not readable JSON. Put back the file that came with the app.`,
      [name],
    )
  }
}

/**
 * Lists the data files of a folder by name, so that their order is the same on every computer.
 *
 * @throws {ExpectedError} `policy_unreadable` naming the folder.
 */
export function listDataFiles(resourcesFolder: string, folder: DataFolder): readonly string[] {
  try {
    return readdirSync(join(resourcesFolder, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    throw new ExpectedError(
      'policy_unreadable',
      `The folder ${folder} is missing. Put back the folder that came with the app.`,
      [folder],
    )
  }
}

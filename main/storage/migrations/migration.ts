import type { WritableDb } from '../database.ts'

/** One step of the database's shape. Once released it never changes, and it imports nothing of the app but this type. */
export interface Migration {
  /** Rises in tens; stored as the file's `user_version`. */
  readonly version: number
  /** What the step does, in the imperative, as in the file name. */
  readonly name: string
  /** Runs inside the step's transaction. */
  up(db: WritableDb): void
}

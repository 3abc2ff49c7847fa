import type Database from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** An open, checked database that the holder may read. Only `openDatabase` makes one. */
export type ReadableDb = Database.Database & { readonly [readable]: true }

/** An open, checked database that the holder may also change; a function that takes one changes something. */
export type WritableDb = ReadableDb & { readonly [writable]: true }

const prepared = new WeakMap<ReadableDb, Map<string, Database.Statement<unknown[], unknown>>>()

/** Gives the statement for a text of SQL, prepared once for as long as the database is open. */
export function statement<Params extends unknown[] = unknown[], Row = unknown>(
  db: ReadableDb,
  sql: string,
): Database.Statement<Params, Row> {
  let known = prepared.get(db)
  if (known === undefined) {
    known = new Map()
    prepared.set(db, known)
  }
  let found = known.get(sql)
  if (found === undefined) {
    found = db.prepare(sql)
    known.set(sql, found)
  }
  // The caller names the shape of the parameters and rows of its own SQL, as with `prepare` itself; the cache cannot.
  return found as Database.Statement<Params, Row>
}

/**
 * Runs a write and asserts how many rows it changed.
 *
 * @throws {Error} a defect: the statement did not do what the caller relied on, and the transaction must not commit.
 */
export function change(
  db: WritableDb,
  expectedRows: number,
  sql: string,
  ...params: readonly unknown[]
): { readonly lastId: number } {
  const { changes, lastInsertRowid } = statement(db, sql).run(...params)
  if (changes !== expectedRows) {
    throw new Error(`expected ${expectedRows} row(s), changed ${changes}: ${sql.slice(0, 40)}`)
  }
  return { lastId: Number(lastInsertRowid) }
}

/** Refuses a write outside a command, which would have no audit entry. @throws {Error} a defect. */
export function requireCommand(db: WritableDb): void {
  if (!db.inTransaction) throw new Error('This write belongs inside a command')
}

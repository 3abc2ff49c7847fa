import { afterEach, beforeEach } from 'vitest'

/** Lets the later steps of a journey fail at once when an earlier one has failed: each stands on those before it. */
export function endAtFirstFailure(): void {
  let failed: string | undefined
  beforeEach(() => {
    if (failed !== undefined) throw new Error(`An earlier step failed: ${failed}`)
  })
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') failed ??= task.name
  })
}

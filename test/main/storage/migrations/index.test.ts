import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../../main/storage/migrations/index.ts'

const folder = new URL('../../../../main/storage/migrations/', import.meta.url)

describe('the list of migrations', () => {
  it('holds every step of the folder once, in tens, under the number and name of its file', () => {
    const files = readdirSync(folder)
      .filter((name) => /^\d{4}-/.test(name))
      .sort()

    const named = migrations.map(
      ({ version, name }) => `${String(version).padStart(4, '0')}-${name.replaceAll(' ', '-')}.ts`,
    )

    expect(named).toEqual(files)
    expect(files.length).toBeGreaterThan(0)
    expect(migrations.every(({ version }) => version % 10 === 0)).toBe(true)
  })
})

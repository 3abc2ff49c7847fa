import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadAudiences } from '../../../main/governance/load-audiences.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { shippedAudiences } from '../../builders/shipped-audiences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-audiences-'))
  mkdirSync(join(folder, 'policies'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Loads what a council might have written. */
function load(written: unknown) {
  writeFileSync(join(folder, 'policies', 'audiences.json'), JSON.stringify(written))
  return loadAudiences(folder)
}

const [first] = shippedAudiences.audiences

describe('the audiences on disk', () => {
  it('that ship load', () => {
    expect(loadAudiences(resourcesFolder)).toEqual(shippedAudiences)
  })

  it('are missed by name', () => {
    expect(() => loadAudiences(folder)).toThrow(
      expect.objectContaining({ code: 'policy_unreadable', place: ['audiences.json'] }),
    )
  })

  it('are not loaded with a hold from nobody, which is named with its place', () => {
    const wrong = { ...first, holdsThatApply: ['agencies', 'neighbours'] }

    expect(() => load({ ...shippedAudiences, audiences: [wrong] })).toThrow(
      /^audiences\.json, audiences, entry 1, holdsThatApply, entry 2: .*policy file\.$/,
    )
  })

  it('are not loaded while two have one code: nobody could tell which holds apply', () => {
    const doubled = { ...shippedAudiences, audiences: [first, { ...first, label: 'Others' }] }

    expect(() => load(doubled)).toThrow(/^audiences\.json, audiences, entry 2, code: .*twice/)
  })
})

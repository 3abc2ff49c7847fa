import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../main/governance/load-policies.ts'
import { policyFiles } from '../../../shared/governance/parse-policies.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { shippedPolicies } from '../../shared/governance/the-policies.ts'

/** The shipped policies in a folder of the test's own. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-policies-'))
  for (const data of ['policies', 'instruments'])
    cpSync(join(resourcesFolder, data), join(folder, data), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const names = Object.values(policyFiles)
const inPolicies = (name: string) => join(folder, 'policies', name)

describe('the policies on disk', () => {
  it('that ship all load', () => {
    expect(names.length).toBeGreaterThan(4)
    expect(loadPolicies(resourcesFolder)).toEqual(shippedPolicies)
  })

  it.each(names)('are not loaded without %s, which is named', (name) => {
    rmSync(inPolicies(name))

    expect(() => loadPolicies(folder)).toThrow(
      expect.objectContaining({
        code: 'policy_unreadable',
        place: [name],
        message: expect.stringContaining(name),
      }),
    )
  })

  it.each(names)('are not loaded while %s is cut short, which is named', (name) => {
    const text = readFileSync(inPolicies(name), 'utf8')
    writeFileSync(inPolicies(name), text.slice(0, text.length / 2))

    expect(() => loadPolicies(folder)).toThrow(
      expect.objectContaining({ code: 'policy_unreadable', place: [name] }),
    )
  })

  it.each(names)('are not loaded while %s holds something else, which is named', (name) => {
    writeFileSync(inPolicies(name), '[]')

    expect(() => loadPolicies(folder)).toThrow(
      expect.objectContaining({ code: 'invalid_input', message: expect.stringContaining(name) }),
    )
  })

  it('are not loaded with a value that cannot be, which is named with its place', () => {
    const local = JSON.parse(readFileSync(inPolicies('local.json'), 'utf8'))
    writeFileSync(inPolicies('local.json'), JSON.stringify({ ...local, idleLockMinutes: 0 }))

    expect(() => loadPolicies(folder)).toThrow(/^local\.json, idleLockMinutes: .*policy file\.$/)
  })

  it('are not loaded without the folder of instruments, which is named', () => {
    rmSync(join(folder, 'instruments'), { recursive: true })

    expect(() => loadPolicies(folder)).toThrow(
      expect.objectContaining({ code: 'policy_unreadable', place: ['instruments'] }),
    )
  })

  it('are as a council has set them', () => {
    const local = JSON.parse(readFileSync(inPolicies('local.json'), 'utf8'))
    writeFileSync(inPolicies('local.json'), JSON.stringify({ ...local, idleLockMinutes: 12 }))

    expect(loadPolicies(folder).local.idleLockMinutes).toBe(12)
  })
})

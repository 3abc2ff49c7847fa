import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addPracticeCase } from '../../../main/cases/add-practice-case.ts'
import { loadCaseFile } from '../../../main/cases/open-case.ts'
import { listCases } from '../../../main/storage/case-store.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { aDatabase, codeOf, now, temporaryFolder } from '../storage/temporary-database.ts'

const context = { actor: 'slot-1', now: () => now }

describe('the practice case', () => {
  it('is added once, and is opened as it was left the next time', () => {
    const db = aDatabase()
    const id = addPracticeCase(db, resourcesFolder, context)
    const before = loadCaseFile(db, id)
    expect(before.records.length).toBeGreaterThan(100)

    expect(addPracticeCase(db, resourcesFolder, context)).toBe(id)

    expect(loadCaseFile(db, id)).toEqual(before)
    expect(listCases(db)).toHaveLength(1)
  })

  it('is missed in words when it did not come with the app', () => {
    const db = aDatabase()

    expect(codeOf(() => addPracticeCase(db, temporaryFolder(), context))).toBe(
      'practice_case_missing',
    )
    expect(listCases(db)).toEqual([])
  })

  it('is refused when its file is damaged, and nothing is added', () => {
    const db = aDatabase()
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'demo'))
    writeFileSync(join(folder, 'demo', 'kai.json'), '{"format":')

    expect(codeOf(() => addPracticeCase(db, folder, context))).toBe('invalid_input')
    expect(listCases(db)).toEqual([])
  })
})

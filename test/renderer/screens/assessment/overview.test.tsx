// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { AssessmentScreen } from '../../../../renderer/screens/assessment/assessment-screen.tsx'
import { type CaseFile, type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { click, find } from '../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../forms/an-open-case.ts'
import { loadEveryNounFile } from '../../forms/every-noun-file.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'
import { mountInCase } from '../in-case.tsx'

// This page has no pictures of its own; what is drawn in them is looked at where they are drawn.
beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined })
})

function show(openCase: AnOpenCase) {
  const { root } = mountInCase(openCase, <AssessmentScreen parts={[]} goTo={() => undefined} />)
  return { root, text: () => root.textContent ?? '' }
}

function change(file: CaseFile, how: (record: CaseRecord) => CaseRecord | undefined): CaseFile {
  return { ...file, records: file.records.flatMap((record) => how(record) ?? []) }
}

describe('the assessment at a glance', () => {
  it('asks for an assessment to be started where there is none', () => {
    const none = change(loadPracticeFile(), (record) =>
      record.noun === 'assessment' ? undefined : record,
    )
    const { root } = show(anOpenCase({ file: none }))

    expect(find(root, 'form button').textContent).toBe('Start the assessment')
    expect(root.querySelector('#use')?.matches(':checked')).toBe(false)
  })

  it('puts what to act on first before the profile, each leading to where it is rated', () => {
    const { root } = show(anOpenCase())
    const headings = [...root.querySelectorAll('h2')].map(({ textContent }) => textContent)
    const [first] = root.querySelectorAll<HTMLAnchorElement>('.app-act-first a')

    expect(headings.slice(0, 3)).toEqual(['Act first', 'Profile', 'Factors'])
    expect(first?.textContent).toBe('A4 Who could be affected now')
    expect(first?.hash).toBe('#/assessment/factor/A4')
  })

  it('lists every factor with its state, and a way to rate it', () => {
    const { root } = show(anOpenCase())
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.app-factors a')]

    expect(links.length).toBe(26)
    expect(links.every(({ hash }) => hash.startsWith('#/assessment/factor/'))).toBe(true)
    expect(root.querySelectorAll('.app-factors .govuk-tag').length).toBe(26)
  })

  it('says which findings change when what is contested is taken out, and when none does', () => {
    const practice = loadPracticeFile()
    const established = change(practice, (record) => ({ ...record, standing: 'established' }))
    const contested = change(practice, (record) => ({ ...record, standing: 'alleged' }))
    const seen = [established, contested].map((file) => {
      const { root, text } = show(anOpenCase({ file }))
      click(find(root, 'input[type=checkbox]'))
      return text()
    })

    expect(seen[0]).toContain('Nothing changes')
    expect(seen[1]).toMatch(/\d+ findings change:/)
    expect(seen[1]).toContain('without it, it is not known')
  })

  it('has the profile as a picture, a table of every factor, and words', () => {
    const { root } = show(anOpenCase())
    const rows = root.querySelectorAll('.govuk-table__body tr')

    expect(find<HTMLImageElement>(root, '.app-picture').alt).toContain('Nothing is added up')
    expect(rows.length).toBe(26)
    expect(rows[4]?.textContent).toContain('Not known')
  })

  it('adds nothing up and names no level anywhere', () => {
    const { text } = show(anOpenCase({ file: loadEveryNounFile() }))

    expect(text()).not.toMatch(/\btotal (score|of)|\bsum\b|average|low risk|high risk|\d ?%/i)
    expect(text().length).toBeGreaterThan(2000)
  })

  it('works from a licensed tool alone: its numbers, what to act on first, and no factor of ours', () => {
    const file = change(loadEveryNounFile(), (record) => {
      if (record.noun === 'finding') return undefined
      if (record.noun === 'assessment')
        return { ...record, body: { ...record.body, use: 'licensed' } }
      if (record.noun === 'licensed_mark' && record.body.label === 'First label')
        return { ...record, body: { ...record.body, actFirst: 'yes' } }
      return record
    })
    const { root, text } = show(anOpenCase({ file }))

    expect(root.querySelector('.app-factors')).toBeNull()
    expect(find(root, '.app-act-first').textContent).toContain('Tool X, First label')
    expect(text()).toContain('3 out of 4')
    expect(text()).toContain('Not enough information (out of 10)')
  })

  it('adds a number of a licensed tool to its own record, in one row', async () => {
    const openCase = anOpenCase({ file: loadEveryNounFile() })
    const { root } = show(openCase)
    const form = find<HTMLFormElement>(root, '.app-add-mark form')
    const fill = (end: string, value: string) => {
      const box = find<HTMLInputElement>(form, `[id$=-${end}]`)
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value)
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }
    await act(async () => {
      fill('label', 'Third label')
      fill('mark', '2.5')
      fill('maximum', '10')
    })
    await act(
      async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    )
    const [record] = recordsOf(openCase.file, 'licensed_record')

    expect(openCase.saves[0]?.records[0]?.body).toEqual({
      record: record?.id,
      label: 'Third label',
      known: 'number',
      mark: 2.5,
      maximum: 10,
    })
  })
})

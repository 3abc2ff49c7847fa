import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../../shared/audience/audience.ts'
import { filterForAudience } from '../../../../shared/audience/filter-for-audience.ts'
import type { Fields } from '../../../../shared/case/fields.ts'
import { type CaseFile, type CaseRecord, nouns, recordsOf } from '../../../../shared/case/nouns.ts'
import { compartments, heldFromGroups, standings } from '../../../../shared/case/record.ts'
import { parseIsoDate, parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import { fileAsAt } from '../../../../shared/report/file-as-at.ts'
import { aBriefingOf } from '../../../builders/kai-briefing.ts'
import { loadPracticeCase } from '../../../builders/practice-case/load-practice-case.ts'
import { reportPolicies, strategyDiscussion } from '../../../builders/shipped-audiences.ts'
import { aCaseFile } from '../../people/a-case-file.ts'
import { wordsOf } from '../words-of.ts'

const kai = loadPracticeCase()
const on = parseIsoDate('2026-02-04')
const asAt = parseIsoInstant('2026-02-04T09:30:00.000Z')
const text = (file: CaseFile) => JSON.stringify(aBriefingOf(file))

describe('the briefing for the strategy discussion', () => {
  it('of the practice case is the one that was read line by line', () => {
    const golden = readFileSync(
      new URL('../../../fixtures/kai-briefing.json', import.meta.url),
      'utf8',
    )

    expect(aBriefingOf()).toEqual(JSON.parse(golden))
  })

  it('carries marking, reference, version, status, recipients and author', () => {
    const { local } = reportPolicies
    const other = local.markings.find(({ code }) => code !== local.defaultMarking)
    const model = aBriefingOf(kai, { version: 3, status: 'final', marking: other?.code })

    expect(aBriefingOf().marking).toBe('OFFICIAL-SENSITIVE: PERSONAL')
    expect(model).toMatchObject({
      reference: 'TL-0417',
      version: 'Version 3',
      status: 'final',
      marking: other?.label,
      handling: other?.handling,
      madeOn: '4 February 2026, 9:30am',
      recipients: ['Grace Obi, chair', 'DC Helen Shaw, police'],
      authors: ['Amina Khalid, lead assessor, Youth justice service'],
    })
  })

  it('says what is missing in a case with nothing in it, and has every section', () => {
    const model = aBriefingOf(aCaseFile(), { recipients: [] })

    expect(model.recipients).toEqual(['not named yet'])
    expect(model.sections.map(({ id }) => id)).toEqual([
      'referral',
      'law',
      'worries',
      'voices',
      'homes',
      'decisions',
      'told',
      'events',
      'left_out',
    ])
    for (const section of model.sections.slice(0, -1))
      expect(wordsOf(section).join('\n')).toMatch(/[Nn]othing entered|has been entered/)
  })

  it('has no rating, no code and no gap in its words', () => {
    const lines = aBriefingOf().sections.flatMap(wordsOf)

    expect(lines.length).toBeGreaterThan(60)
    for (const line of lines) {
      expect(line).not.toMatch(/undefined|null|NaN|\[object/)
      expect(line).not.toMatch(/[a-z]_[a-z]/)
      expect(line.trim()).not.toBe('')
    }
  })

  it.each([
    ['the police outcome of May', 'evidential test'],
    ['the interview as it went', 'no comment'],
    ["Kai's words of 10 February", 'monster'],
    ['who was told later', '20 February'],
    ['that the discussion was held', 'health, education'],
    ["the coach's hearsay", 'good as gold'],
  ])('does not know, on the morning of 4 February, %s', (_what, words) => {
    expect(JSON.stringify(kai)).toContain(words.replace('20 February', '2026-02-20'))
    expect(text(kai)).not.toContain(words)
  })

  it('shows, later on, what was recorded against what the police had asked', () => {
    const later = aBriefingOf(kai, { asAt: parseIsoInstant('2026-02-12T09:30:00.000Z') })

    expect(JSON.stringify(later)).toContain('Recorded against this: ')
    expect(JSON.stringify(later)).toContain('The conversation with Kai (10 February 2026)')
  })

  it('has only the sections that the audience may have', () => {
    const audience: Audience = {
      ...strategyDiscussion,
      sections: { law: ['person', 'constraint'] },
    }
    const policies = {
      ...reportPolicies,
      audiences: { ...reportPolicies.audiences, audiences: [audience] },
    }

    expect(aBriefingOf(kai, { policies }).sections.map(({ id }) => id)).toEqual(['law'])
  })

  it('is not made without its audience or its marking', () => {
    const policies = { ...reportPolicies, audiences: { source: 'x', audiences: [] } }

    expect(() => aBriefingOf(kai, { policies })).toThrow(
      expect.objectContaining({ code: 'audience_missing' }),
    )
    expect(() => aBriefingOf(kai, { marking: 'secret' })).toThrow(
      expect.objectContaining({ code: 'marking_missing' }),
    )
  })
})

/** Some headers, one for each record of the practice case. */
const anyHeaders = fc.array(
  fc.record({
    compartment: fc.constantFrom('general' as const, 'general' as const, ...compartments),
    heldFrom: fc.option(fc.constantFrom(...heldFromGroups), { nil: undefined, freq: 2 }),
    heldUntilOn: fc.option(fc.constantFrom(on, parseIsoDate('2026-02-19')), { nil: undefined }),
    standing: fc.constantFrom(...standings),
  }),
  { minLength: kai.records.length, maxLength: kai.records.length },
)

/** Marks every text of a record, so that it can be found wherever it ends up. The age of a harmed child may be told. */
function mark(record: CaseRecord, index: number): CaseRecord {
  const fields: Fields = nouns[record.noun].fields
  const body = Object.fromEntries(
    Object.entries(record.body).map(([code, value]) => {
      const kind = fields[code]?.kind
      const isText = (kind === 'text' || kind === 'long_text') && code !== 'ageAsGiven'
      return [code, isText ? `${value} ${marker(index)}` : value]
    }),
  )
  // The same fields with the same kinds of value.
  return { ...record, body } as CaseRecord
}

function marker(index: number): string {
  return `zq${index}qz`
}

/** Said again here, apart from the filter: these readers, on that day, may be told what the record says. */
function mayBeTold(record: CaseRecord): boolean {
  const { compartment, heldFrom, heldUntilOn } = record
  const isHeld =
    (heldFrom === 'agencies' || heldFrom === 'everyone') &&
    (heldUntilOn === undefined || heldUntilOn > on)
  const isHarmedChild = record.noun === 'person' && record.body.role === 'child_harmed'
  return compartment === 'general' && !isHeld && !isHarmedChild
}

describe('what is withheld', () => {
  it('never appears, wherever holds and compartments are set', () => {
    let seen = 0
    let hidden = 0
    fc.assert(
      fc.property(anyHeaders, (headers) => {
        const records = kai.records.map(
          (record, index) => ({ ...mark(record, index), ...headers[index] }) as CaseRecord,
        )
        const shown = text({ ...kai, records })
        for (const [index, record] of records.entries()) {
          const appears = shown.includes(marker(index))
          if (mayBeTold(record)) seen += Number(appears)
          else {
            hidden += 1
            expect(appears).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(seen).toBeGreaterThan(500)
    expect(hidden).toBeGreaterThan(500)
  })

  it('is all that is missing: every person and event of the day that may be told is told or counted', () => {
    fc.assert(
      fc.property(anyHeaders, (headers) => {
        const records = kai.records.map(
          (record, index) => ({ ...mark(record, index), ...headers[index] }) as CaseRecord,
        )
        const stood = fileAsAt({ ...kai, records }, asAt).file.records
        const view = { records: filterForAudience(stood, strategyDiscussion, on).records }
        const shown = text({ ...kai, records })

        for (const { body } of recordsOf(view, 'person')) expect(shown).toContain(body.name)
        const events = recordsOf(view, 'event')
        const told = events.filter(
          ({ body }) =>
            shown.includes(body.what) || (body.response && shown.includes(body.response)),
        )
        const counted = Number(/Not printed here: (\d+) more event/.exec(shown)?.[1] ?? 0)
        expect(told.length + counted).toBe(events.length)
        expect(events.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('says when it was made, and as at when where that is not the same', () => {
    const at = (asAt: string, madeAt: string) =>
      aBriefingOf(undefined, { asAt: parseIsoInstant(asAt), madeAt: parseIsoInstant(madeAt) })
        .madeOn

    expect(at('2026-02-04T09:30:00.000Z', '2026-02-04T09:30:00.000Z')).toBe(
      '4 February 2026, 9:30am',
    )
    expect(at('2026-02-04T23:59:00.000Z', '2026-11-23T08:00:00.000Z')).toBe(
      '23 November 2026, 8:00am, as at the end of 4 February 2026',
    )
  })
})

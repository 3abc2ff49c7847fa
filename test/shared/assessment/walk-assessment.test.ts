import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listActFirst } from '../../../shared/assessment/list-act-first.ts'
import {
  type Concern,
  listWalked,
  type Walk,
  walkAssessment,
} from '../../../shared/assessment/walk-assessment.ts'
import {
  buildExchangedCase,
  formatExchangedCase,
} from '../../../shared/case/build-exchanged-case.ts'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { parseIsoDate, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { readKaiExpected } from '../../builders/kai-expected.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
import { aCaseFile } from '../people/a-case-file.ts'
import {
  aFinding,
  anyWalk,
  aPiece,
  aPosition,
  aWalk,
  factorCodes,
  walked,
} from './an-assessment.ts'

const all = (walk: Walk) => listWalked(walkAssessment(walk))
const rated = { concern: '2', strength: '1', confidence: 'medium' } as const

describe('the walk over an assessment', () => {
  it('goes over every factor once, in the order of the instrument, whatever was answered', () => {
    expect(all(aWalk([])).map(({ factor }) => factor.code)).toEqual(factorCodes)
    expect(all(aWalk([])).map(({ state }) => state)).toEqual(factorCodes.map(() => 'not_started'))
    expect(walkAssessment(aWalk([])).map(({ factors }) => factors.length)).toEqual([5, 5, 6, 5, 5])
  })

  it.each<[string, string, Parameters<typeof aFinding>[1] | undefined, Concern]>([
    ['nothing was said', 'A1', undefined, { kind: 'not_rated' }],
    ['no concern was chosen', 'A1', { strength: '3' }, { kind: 'not_rated' }],
    ['there is not enough information', 'A1', { concern: 'not_enough' }, { kind: 'unknown' }],
    ['it was rated 0', 'A1', { concern: '0' }, { kind: 'mark', mark: 0 }],
    ['it was rated 4', 'A1', { concern: '4' }, { kind: 'mark', mark: 4 }],
    ['the factor has no mark', 'D5', { concern: '4' }, { kind: 'no_mark' }],
  ])('says when %s', (_case, code, answers, concern) => {
    const records = answers === undefined ? [] : [aFinding(code, answers)]

    expect(walked(code, aWalk(records)).concern).toEqual(concern)
  })

  it('reads the findings of this assessment only, and of two for one factor the last written', () => {
    const other = aFinding('A1', { concern: '4' }, 290)
    const elsewhere = { ...other, body: { ...other.body, assessment: other.id } }
    const again = aFinding('A1', { concern: '1' }, 280)

    expect(walked('A1', aWalk([elsewhere])).concern).toEqual({ kind: 'not_rated' })
    expect(walked('A1', aWalk([aFinding('A1', { concern: '3' }), again])).finding).toBe(again)
  })

  it('asks neither concern nor confidence where there is no mark, and keeps words and strengths', () => {
    const { asked } = walked('D5', aWalk([]))

    expect(asked).toEqual(expect.arrayContaining(['strength', 'strengthText', 'concernText']))
    expect(asked).not.toContain('concern')
    expect(asked).not.toContain('confidence')
  })

  it('asks what a view rests on only once there is one', () => {
    expect(walked('A1', aWalk([])).asked).not.toContain('childViewText')
    expect(walked('A1', aWalk([aFinding('A1', { childView: 'differ' })])).asked).toContain(
      'childViewText',
    )
  })

  it('asks its questions in the order of the form, never where it belongs', () => {
    const order = Object.keys(nouns.finding.fields)
    const { asked } = walked('A1', aWalk([]))

    expect(asked.length).toBeGreaterThan(8)
    expect(asked).toEqual(order.filter((code) => (asked as readonly string[]).includes(code)))
    expect(asked).not.toContain('assessment')
    expect(asked).not.toContain('factor')
  })
})

describe('a factor that is closed while the police are asking', () => {
  const finding = aFinding('B2', { ...rated, concern: '3', immediateSafety: 'yes' })

  it('shows nothing that was said but today’s safety, and says why', () => {
    const b2 = walked('B2', aWalk([finding, aPosition('investigation')]))

    expect(b2.concern.kind).toBe('closed')
    expect(b2.state).toBe('closed')
    expect(b2.asked).toEqual(['immediateSafety', 'immediateSafetyText'])
    expect([b2.strength, b2.confidence, b2.immediateSafety]).toEqual([undefined, undefined, true])
    expect(b2.concern.kind === 'closed' && b2.concern.because).toMatch(/^Closed while police/)
  })

  it('is B2 and B4, and no other', () => {
    const closed = all(aWalk([aPosition('investigation')])).filter(
      ({ state }) => state === 'closed',
    )

    expect(closed.map(({ factor }) => factor.code)).toEqual(['B2', 'B4'])
  })

  it('opens when they end or have agreed, with what was said before', () => {
    const agreed = aPosition('investigation', {
      assessmentAgreed: 'yes',
      assessmentAgreedWords: 'DC Osei, 16 February 2026',
    })

    for (const position of [agreed, aPosition('no_further_action')])
      expect(walked('B2', aWalk([finding, position])).concern).toEqual({ kind: 'mark', mark: 3 })
  })

  it('is not yet closed on a day before they began', () => {
    const walk = aWalk([finding, aPosition('investigation')], parseIsoDate('2026-02-01'))

    expect(walked('B2', walk).concern).toEqual({ kind: 'mark', mark: 3 })
  })
})

describe('the evidence of a factor', () => {
  const pieces = [
    aPiece(1, { supports: ['A1', 'A2'] }),
    aPiece(2, { contradicts: ['A1'], source: 'Coach' }),
    aPiece(3, { supports: ['A1'], source: 'Police' }, 'withdrawn'),
  ]

  it('is listed on its side in the order written, withdrawn or not, and counted by source', () => {
    const a1 = walked('A1', aWalk(pieces))

    expect(a1.supports).toEqual([pieces[0], pieces[2]])
    expect(a1.contradicts).toEqual([pieces[1]])
    expect(a1.sources).toBe(2)
    expect(walked('A3', aWalk(pieces)).supports).toEqual([])
  })

  it('caps confidence at medium where one source speaks', () => {
    const high = { ...rated, confidence: 'high' } as const

    expect(walked('A1', aWalk([aFinding('A1', high), ...pieces])).confidence).toEqual({
      said: 'high',
      shown: 'high',
    })
    expect(walked('A2', aWalk([aFinding('A2', high), ...pieces])).confidence).toMatchObject({
      said: 'high',
      shown: 'medium',
    })
  })

  it('that is contested can be taken out: a mark that rests on nothing else is then open', () => {
    const alleged = aPiece(1, { supports: ['A1'] }, 'alleged')
    const firm = aPiece(2, { supports: ['A1'] })
    const finding = aFinding('A1', rated)
    const without = (...records: Parameters<typeof aWalk>[0]) =>
      walked('A1', { ...aWalk([finding, ...records]), withoutContested: true }).concern

    expect(without(alleged)).toEqual({ kind: 'contested', mark: 2 })
    expect(without(alleged, firm)).toEqual({ kind: 'mark', mark: 2 })
    expect(without()).toEqual({ kind: 'mark', mark: 2 })
    expect(walked('A1', aWalk([finding, alleged])).concern).toEqual({ kind: 'mark', mark: 2 })
  })
})

describe('a factor', () => {
  const piece = aPiece(1, { supports: ['A1'] })

  it('is complete when it is rated with strength, confidence and evidence', () => {
    expect(walked('A1', aWalk([aFinding('A1', rated), piece]))).toMatchObject({
      state: 'completed',
      problems: [],
    })
    expect(walked('A1', aWalk([aFinding('A1', rated)])).state).toBe('in_progress')
  })

  it('is complete with "not enough information": that is an answer', () => {
    const finding = aFinding('A1', { concern: 'not_enough', strength: '0' })

    expect(walked('A1', aWalk([finding])).state).toBe('completed')
  })
})

describe('the ratings of the fictional case', () => {
  const expected = readKaiExpected()
  const marks = Object.values(expected.domainsLead).flatMap((domain) =>
    Object.entries(domain.marks),
  )
  const findings = marks.map(([code, mark]) =>
    aFinding(code, code === 'D5' ? { strength: '1' } : { concern: answerOf(mark), strength: '1' }),
  )
  const domains = walkAssessment(aWalk(findings))

  it('give the marks, the unknowns and the one without a mark that are expected', () => {
    expect(marks).toHaveLength(26)
    for (const { domain, factors } of domains) {
      const kinds = factors.map(({ concern }) => concern.kind)
      const count = (kind: Concern['kind']) => kinds.filter((one) => one === kind).length
      const { known, unknown, noMark } = expected.domainsLead[domain.code] ?? {}

      expect([count('mark'), count('unknown'), count('no_mark')]).toEqual([known, unknown, noMark])
    }
    const given = listWalked(domains).map(({ factor, concern }) => [
      factor.code,
      concern.kind === 'mark' ? concern.mark : null,
    ])
    expect(given).toEqual(marks)
  })

  it('put first what is expected', () => {
    const codes = listActFirst(domains, { records: findings }).map(({ words }) => words.slice(0, 2))

    expect(codes).toEqual(expected.actFirst)
  })
})

const answers = ['0', '1', '2', '3', '4'] as const
function answerOf(mark: number | null) {
  return mark === null ? 'not_enough' : (answers[mark] ?? 'not_enough')
}

describe('for any answers', () => {
  it('a mark is one that was chosen for a question that shows, and an unknown is never one', () => {
    fc.assert(
      fc.property(anyWalk(), fc.boolean(), (walk, withoutContested) => {
        for (const one of all({ ...walk, withoutContested })) {
          const answer = one.asked.includes('concern') ? one.finding?.body.concern : undefined
          if (one.concern.kind === 'mark' || one.concern.kind === 'contested')
            expect(String(one.concern.mark)).toBe(answer)
          else expect(one.concern).not.toHaveProperty('mark')
          if (answer === 'not_enough') expect(one.concern).toEqual({ kind: 'unknown' })
        }
      }),
    )
  })

  it('what is asked, what is checked and what is said agree', () => {
    fc.assert(
      fc.property(anyWalk(), (walk) => {
        for (const one of all(walk)) {
          const { asked, concern, strength, confidence, problems, state } = one
          for (const { field } of problems) expect(asked).toContain(field)
          if (strength !== undefined) expect(asked).toContain('strength')
          if (confidence !== undefined) expect(asked).toContain('confidence')
          expect(asked.includes('concern')).toBe(!['no_mark', 'closed'].includes(concern.kind))
          if (state === 'completed') expect([problems, concern.kind]).not.toEqual([[], 'not_rated'])
          if (state === 'not_started') expect(one.finding).toBeUndefined()
        }
      }),
    )
  })

  it('an answer to a question that does not show changes nothing', () => {
    fc.assert(
      fc.property(anyWalk(), (walk) => {
        const seen = new Map(all(walk).map((one) => [one.finding?.id, one.asked] as const))
        const records = walk.file.records.map((record) => {
          const asked = record.noun === 'finding' ? seen.get(record.id) : undefined
          if (record.noun !== 'finding' || asked === undefined) return record
          const kept = Object.entries(record.body).filter(
            ([code]) =>
              code === 'assessment' ||
              code === 'factor' ||
              (asked as readonly string[]).includes(code),
          )
          // What is left of a body is one: only answers that may be absent were taken out.
          return { ...record, body: Object.fromEntries(kept) as typeof record.body }
        })
        const plain = (file: Walk['file']) =>
          all({ ...walk, file }).map((one) => ({ ...one, finding: one.finding?.id }))

        expect(plain({ records })).toEqual(plain(walk.file))
      }),
    )
  })

  it('it is the same after the case was exported and read again', () => {
    fc.assert(
      fc.property(anyWalk(), fc.boolean(), (walk, withoutContested) => {
        const { records } = walk.file
        const exportedAt = parseIsoInstant('2026-04-10T12:00:00.000Z')
        const exported = buildExchangedCase(aCaseFile(...records), exportedAt)
        const read = parseExchangedCase(formatExchangedCase(exported)).records.map(
          (record) =>
            // What a vault adds to a record when it takes it in.
            ({ ...record, caseId: caseIdOf(1), revision: 1, changeId: 1 }) as CaseRecord,
        )
        const seen = (file: Walk['file']) => all({ ...walk, file, withoutContested })

        expect(seen({ records: read })).toEqual(seen(walk.file))
      }),
      { numRuns: 40 },
    )
  })
})

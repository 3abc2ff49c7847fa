import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAssessment, findInstrument } from '../../../shared/assessment/find-assessment.ts'
import { listActFirst } from '../../../shared/assessment/list-act-first.ts'
import { listChangedWithoutContested } from '../../../shared/assessment/list-changed-without-contested.ts'
import { listWalked, walkAssessment } from '../../../shared/assessment/walk-assessment.ts'
import { checkRecord } from '../../../shared/case/check-record.ts'
import { type Body, type CaseFile, recordsOf } from '../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { deriveClocks } from '../../../shared/governance/clocks.ts'
import { checkFinalPlan } from '../../../shared/plan/check-final-plan.ts'
import { deriveCoverage } from '../../../shared/plan/derive-coverage.ts'
import { readKaiExpected, readKaiTable } from '../../builders/kai-expected.ts'
import { demoFolder } from '../../builders/practice-case/build-practice-case.ts'
import { idOf, instantOf } from '../../builders/practice-case/entry.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'
import { practiceCaseAt } from '../../builders/practice-case/practice-case-at.ts'
import { shippedPolicies } from '../../shared/governance/the-policies.ts'

const expected = readKaiExpected()
const whole = loadPracticeCase()
const today = parseIsoDate('2026-04-22')
const file = standing('2026-04-22 12:00')

function standing(moment: string): CaseFile {
  const at = instantOf(moment)
  return { ...whole, records: whole.records.filter(({ createdAt }) => createdAt <= at) }
}

function walkOf(one: CaseFile) {
  const assessment = findAssessment(one)
  const instrument = assessment && findInstrument(shippedPolicies, assessment)
  if (!assessment || !instrument) throw new Error('The practice case has no assessment')
  return { file: one, assessment, instrument, today }
}

const domains = walkAssessment(walkOf(file))
const walked = listWalked(domains)

describe('the assessment of the practice case', () => {
  it('has the marks, unknowns and factors without a mark that an independent reader has', () => {
    const found = Object.fromEntries(
      domains.map(({ domain, factors }) => {
        const count = (kind: string) =>
          factors.filter(({ concern }) => concern.kind === kind).length
        const marks = factors.map(({ factor, concern }) => [
          factor.code,
          concern.kind === 'mark' ? concern.mark : null,
        ])
        return [
          domain.code,
          {
            known: count('mark'),
            unknown: count('unknown'),
            noMark: count('no_mark'),
            marks: Object.fromEntries(marks),
          },
        ]
      }),
    )

    expect(found).toEqual(expected.domainsLead)
  })

  it('has the strengths and the confidence of the lead assessor', () => {
    const rows = readKaiTable('ratings-lead')

    expect(rows).toHaveLength(26)
    for (const { factor, strength, confidence, concern } of rows) {
      const found = walked.find((one) => one.factor.code === factor)
      expect([factor, found?.strength, found?.finding?.body.confidence]).toEqual([
        factor,
        Number(strength),
        // How good the evidence is is not asked where there is no mark.
        concern === '' ? undefined : confidence,
      ])
    }
  })

  it('acts first on what an independent reader would', () => {
    const first = listActFirst(domains, file).map(({ words }) => words.split(' ')[0])

    expect(first).toEqual(expected.actFirst)
  })

  it('is complete, with something to rest on for every mark of two or more', () => {
    expect(walked.map(({ factor, state }) => `${factor.code} ${state}`)).toEqual(
      walked.map(({ factor }) => `${factor.code} completed`),
    )
    expect(walked.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('shows less confidence than was said where only one source speaks', () => {
    const capped = walked.filter(({ confidence }) => confidence?.because)

    expect(capped.map(({ factor }) => factor.code)).toEqual(['C2'])
  })

  it('loses two marks when what is only alleged is taken out', () => {
    const changed = listChangedWithoutContested(walkOf(file))

    expect(changed.map(({ factor }) => factor.code)).toEqual(['A1', 'A3'])
  })

  it('stays as it was rated when the police have decided', () => {
    const later = listWalked(
      walkAssessment({ ...walkOf(whole), today: parseIsoDate('2026-05-07') }),
    )

    expect(later.map(({ concern }) => concern)).toEqual(walked.map(({ concern }) => concern))
  })

  it('rests on the evidence of the case material, piece by piece', () => {
    const rows = readKaiTable('evidence')
    const held = new Map(recordsOf(whole, 'evidence').map((record) => [String(record.id), record]))

    expect(rows).toHaveLength(25)
    for (const row of rows) {
      const record = held.get(idOf(row.id ?? ''))
      expect({
        ...record,
        body: pick(record?.body, ['when', 'kind', 'reliability']),
      }).toMatchObject({
        standing: row.standing === 'hearsay' ? 'alleged' : row.standing,
        body: { when: row.date, kind: row.kind, reliability: row.reliability },
      })
      const side = row.direction === 'supports' ? 'supports' : 'contradicts'
      expect([row.id, record?.body[side]]).toEqual([row.id, [row.factor]])
      const hold = row['hold from family until']
      expect(record?.heldUntilOn).toBe(hold === '' ? undefined : hold)
    }
  })

  it('was made in eight sessions with Kai, of which evidence came', () => {
    const sessions = recordsOf(whole, 'session')
    const withKai = sessions.filter(
      ({ body }) => body.outcome === 'attended' && body.with.join() === idOf('kai'),
    )
    const used = new Set(recordsOf(whole, 'evidence').map(({ body }) => body.session))

    expect(withKai.map(({ body }) => body.on)).toEqual([
      '2026-02-26',
      '2026-03-04',
      '2026-03-11',
      '2026-03-18',
      '2026-03-25',
      '2026-04-02',
      '2026-04-08',
      '2026-04-14',
    ])
    expect(withKai.filter(({ id }) => used.has(id)).length).toBeGreaterThan(4)
    expect(sessions.map(({ body }) => body.outcome)).toEqual(
      expect.arrayContaining(['cancelled', 'not_attended', 'planned']),
    )
  })
})

describe('the plan of the practice case', () => {
  it('may be final, and no finding that asks for something is left', () => {
    const { findings, goalsWithoutAction, actionsWithoutFinding } = deriveCoverage(
      file,
      shippedPolicies,
      today,
    )

    expect(checkFinalPlan(file, shippedPolicies, today)).toEqual([])
    expect(findings.length).toBeGreaterThan(15)
    expect(findings.filter(({ covered }) => !covered)).toEqual([])
    expect([goalsWithoutAction, actionsWithoutFinding]).toEqual([[], []])
  })

  it('could not have been final without a goal or a rule for what is urgent', () => {
    const a4 = idOf('finding A4')
    const without = file.records.filter(
      (record) =>
        !(
          (record.noun === 'goal' || record.noun === 'safety_rule') &&
          record.body.from?.includes(a4)
        ),
    )

    expect(checkFinalPlan({ ...file, records: without }, shippedPolicies, today)).not.toEqual([])
  })

  it('keeps the rules of the interim plan as they were, the ended one and the one on paper only', () => {
    const rules = new Map(
      recordsOf(whole, 'safety_rule').map((record) => [String(record.id), record]),
    )

    for (const row of readKaiTable('safety-rules'))
      expect(pick(rules.get(idOf(`rule ${row.rule}`))?.body, ['rule', 'starts', 'endsOn'])).toEqual(
        {
          rule: row.arrangement,
          starts: row.starts,
          ...(row.ends !== '' && { endsOn: row.ends }),
        },
      )
    expect(rules.get(idOf('rule R4'))?.body.inPractice).toBe('no')
  })

  it('was agreed by those whose answers say so', () => {
    const answers = readKaiTable('agreements').map(({ answer, date }) => [answer, date])
    const found = recordsOf(whole, 'agreement').map(({ body }) => [
      body.answer === 'refused' ? 'declined' : body.answer,
      body.on,
    ])

    expect(found).toEqual(answers)
  })
})

describe('the practice case', () => {
  it('has nothing in it that the app would refuse to save', () => {
    const problems = whole.records.flatMap(({ noun, body, compartment, id }) =>
      // A body of any noun is a plain JSON object; its own type only names the fields.
      checkRecord(noun, body as Parameters<typeof checkRecord>[1], compartment).map((problem) => ({
        noun,
        id,
        problem,
      })),
    )

    expect(whole.records.length).toBeGreaterThan(200)
    expect(problems).toEqual([])
  })

  it('has the clocks that an independent reader has', () => {
    const due = deriveClocks(file, shippedPolicies, instantOf('2026-04-22 12:00'))

    expect(due.map(({ dueOn, dueTime }) => (dueTime ? `${dueOn}T${dueTime}` : dueOn))).toEqual([
      expected.clocks.strategyDiscussionDue,
      expected.clocks.conferenceDueFromStrategyDiscussion15WorkingDays,
      expected.clocks.assessmentDueFromReferral45WorkingDays,
    ])
  })

  it('cut at a moment says what was in it then', () => {
    const text = readFileSync(new URL('kai.json', demoFolder), 'utf8')
    const cut = practiceCaseAt(text, '2026-02-25 12:00')
    const bodies = (noun: string) => cut.records.filter((one) => one.noun === noun)

    expect(bodies('finding')).toEqual([])
    expect(bodies('session')).toEqual([])
    expect(bodies('meeting')).toHaveLength(1)
    expect(JSON.stringify(bodies('meeting'))).not.toContain('decided')
    expect(JSON.stringify(bodies('information_request'))).not.toContain('chased')
    expect(JSON.stringify(bodies('constraint'))).toContain('liftedOn')
    expect(cut.records.every(({ updatedAt }) => updatedAt <= instantOf('2026-02-25 12:00'))).toBe(
      true,
    )
  })
})

function pick(
  body: Partial<Body<'evidence'>> | Partial<Body<'safety_rule'>> | undefined,
  codes: readonly string[],
) {
  return Object.fromEntries(Object.entries(body ?? {}).filter(([code]) => codes.includes(code)))
}

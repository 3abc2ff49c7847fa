import { describe, expect, it } from 'vitest'
import { buildSafetyPlanSection } from '../../../../../shared/report/sections/plan/build-safety-plan-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, urgent } from '../a-report-source.ts'
import { dana, helen, mia } from '../a-section-source.ts'

const rule = (number: number, more: object = {}) =>
  aRecord(number, 'safety_rule', {
    setting: 'home',
    rule: 'Mia sleeps in another room',
    doneBy: dana.id,
    when: 'every night',
    protects: [mia.id],
    stillAbleTo: 'Reads to Mia',
    childWords: 'Okay',
    stage: 'interim',
    starts: '2026-02-05',
    inPractice: 'no',
    from: [urgent.id],
    ...more,
  })
const wobble = aRecord(210, 'contingency', {
  setting: 'home',
  sign: 'Comes home silent',
  thenDo: 'Ten quiet minutes',
  firstCall: helen.id,
  outOfHours: 'The duty line',
})

describe('the safety plan', () => {
  it('says place by place who does what, what the child still gets to do, and where there is no rule', () => {
    const ended = rule(201, { endsOn: '2026-03-01', setting: 'school' })
    const lines = wordsOf(
      buildSafetyPlanSection(aReportSource([...assessedRecords, rule(200), ended, wobble])),
    )

    expect(lines).toEqual([
      'Safety plan, interim',
      'No rule has been entered for: school or college; out and about; online.',
      'Home',
      'Does not happen in practice, it is only on paper: Mia sleeps in another room. Done by Dana, every night. Protects Mia. Interim, since 5 February. Still gets to do: Reads to Mia. The child says: “Okay”. Because of: A4 Who could be affected now.',
      'What to do if things wobble, and who to call',
      'Home: Comes home silent | Ten quiet minutes | First DC Helen Shaw; out of hours: The duty line',
    ])
  })

  it('leads to no finding for whoever may not see one', () => {
    const lines = wordsOf(
      buildSafetyPlanSection(aReportSource([rule(200), dana, mia], { assessed: undefined })),
    )

    expect(lines.join()).not.toContain('Because of')
    expect(lines.join()).not.toContain('A4')
  })

  it('says of a home that these readers may not see that it is held back', () => {
    const home = aRecord(220, 'household', { name: "Aunt's house" })
    const lines = wordsOf(
      buildSafetyPlanSection(aReportSource([rule(200, { household: home.id }), dana])),
    )

    expect(lines.join()).toContain('At a home that is held back.')
  })

  it('says that there is none', () => {
    expect(wordsOf(buildSafetyPlanSection(aReportSource([])))).toEqual([
      'Safety plan',
      'No safety rule has been entered. Who keeps whom safe, and where, is still to be written down.',
      'What to do if things wobble, and who to call',
      'Nothing entered about what to do if things wobble, or who to call.',
    ])
  })
})

describe('a safety rule', () => {
  const ruleLine = (more: object) => {
    const lines = wordsOf(
      buildSafetyPlanSection(aReportSource([...assessedRecords, rule(200, more)])),
    )
    return lines.find((line) => line.includes('Mia sleeps')) ?? ''
  }

  it('says when it begins, when it ends, and when it is looked at again', () => {
    expect(ruleLine({ stage: 'agreed', starts: '2026-05-01', reviewOn: '2026-06-01' })).toContain(
      'Agreed, begins 1 May; looked at again 1 June.',
    )
    expect(ruleLine({ starts: '2026-04-22' })).toContain('Interim, since 22 April.')
    expect(ruleLine({ starts: '2026-04-01', endsOn: '2026-04-30' })).toContain(
      'Interim, since 1 April, until 30 April.',
    )
  })

  it('is called interim in the heading only while one of them is', () => {
    const heading = (stage: string) =>
      buildSafetyPlanSection(aReportSource([...assessedRecords, rule(200, { stage })])).heading

    expect(heading('agreed')).toBe('Safety plan')
    expect(heading('interim')).toBe('Safety plan, interim')
  })

  it('is called as the latest plan is, whatever a single rule is', () => {
    const plan = (number: number, stage: string, on: string) =>
      aRecord(number, 'plan', { stage, on })
    const heading = (...plans: readonly ReturnType<typeof plan>[]) =>
      buildSafetyPlanSection(aReportSource([...assessedRecords, rule(200), ...plans])).heading

    expect(heading(plan(230, 'interim', '2026-02-06'), plan(231, 'final', '2026-04-22'))).toBe(
      'Safety plan',
    )
    expect(heading(plan(231, 'final', '2026-02-06'), plan(230, 'interim', '2026-04-22'))).toBe(
      'Safety plan, interim',
    )
  })

  it.each([
    ['yes', ''],
    ['partly', 'In practice it happens only in part.'],
    ['not_known', 'Whether it happens in practice is not known.'],
  ])('that happens in practice %j says %j', (inPractice, words) => {
    const said = /(In practice|Whether it happens)[^.]*\./.exec(ruleLine({ inPractice }))

    expect(said?.[0] ?? '').toBe(words)
  })

  it('has the words of the child without the name of the child before them', () => {
    expect(ruleLine({ childWords: 'Kai: I can still come' })).toContain(
      'The child says: “I can still come”.',
    )
    expect(ruleLine({ childWords: 'Dana: he can' })).toContain('The child says: “Dana: he can”.')
  })

  it('has in which home, against what, what is there already, and who checks', () => {
    const flat = aRecord(205, 'household', { name: "Mum's flat" })
    const line = wordsOf(
      buildSafetyPlanSection(
        aReportSource([
          ...assessedRecords,
          flat,
          rule(200, {
            household: flat.id,
            scenario: 'Alone at night',
            already: 'A door alarm',
            checkedBy: 'Helen, on Fridays',
            from: [],
          }),
        ]),
      ),
    ).find((one) => one.includes('Mia sleeps'))

    expect(line).toContain("At Mum's flat.")
    expect(line).toContain('Checked by: Helen, on Fridays.')
    expect(line).toContain('In case: Alone at night. Already there: A door alarm.')
    expect(line).not.toContain('Because of')
  })
})

describe('what to do if things wobble', () => {
  it('has the number of a worker, who comes next, and who may step in', () => {
    const reached = aRecord(212, 'professional', {
      ...helen.body,
      name: 'Tom Price',
      contact: '01632 960001',
    })
    const plan = aRecord(213, 'contingency', {
      sign: 'Leaves the table',
      thenDo: 'Wait',
      firstCall: reached.id,
      secondCall: dana.id,
      mayStepIn: 'Gran',
    })

    expect(wordsOf(buildSafetyPlanSection(aReportSource([dana, mia, reached, plan]))).at(-1)).toBe(
      'Leaves the table | Wait | First Tom Price (01632 960001); then Dana; may step in: Gran',
    )
  })
})

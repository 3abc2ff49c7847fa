import { describe, expect, it } from 'vitest'
import { checkPreparation } from '../../../../shared/governance/checks/check-preparation.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiId, kaiPeople } from '../../people/kai-family.ts'
import { aSource, codesOf } from '../a-source.ts'

const told = ['privacy_notice', 'purpose', 'limits', 'choice']
function agreed(number: number, who: Parameters<typeof kaiId>[0], more: object = {}) {
  return aRecord(number, 'agreement', {
    person: kaiId(who),
    on: '2026-02-04',
    told,
    answer: 'agreed',
    ...more,
  })
}
const everyone = [
  agreed(501, 'Kai'),
  agreed(502, 'Dana'),
  agreed(503, 'Lee'),
  agreed(504, 'Marcus'),
  agreed(505, 'Joy'),
]
const check = (...records: Parameters<typeof aSource>[0]) =>
  checkPreparation(aSource([...kaiPeople, ...records]))
const wordsOf = (...records: Parameters<typeof aSource>[0]) =>
  check(...records).map(({ words }) => words)

describe('the preparation', () => {
  it('asks for nothing before the work of the assessment begins', () => {
    expect(check()).toEqual([])
  })

  it('asks in one line for the child and those who bring the child up, and for nobody else', () => {
    expect(wordsOf(agreed(501, 'Kai'))).toEqual([
      'Enter what was explained to Dana, Lee, Marcus and Joy, and whether they agree to take part.',
    ])
    expect(check(...everyone)).toEqual([])
  })

  it('says what the child is still to be told, by the last agreement', () => {
    const [, ...carers] = everyone
    const untold = agreed(500, 'Kai', { told: ['purpose'] })

    expect(wordsOf(untold, ...carers)).toEqual([
      'Kai is still to have: limits of confidentiality explained and told that taking part is their choice, and what happens if not.',
    ])
    expect(check(untold, ...everyone)).toEqual([])
    expect(check(...everyone, agreed(506, 'Dana', { told: [] }))).toEqual([])
  })

  it.each([
    ['refused', 'Dana said no, and nothing says why'],
    ['undecided', 'Dana has not decided, and nothing says why'],
    ['not_asked', 'Dana has not been asked, and nothing says why'],
  ])('asks why it may go ahead when the answer is %s', (answer, words) => {
    const later = agreed(510, 'Dana', { answer, on: '2026-02-05' })
    const because = agreed(510, 'Dana', { answer, on: '2026-02-05', proceedBecause: 'It may' })

    expect(wordsOf(...everyone, later)).toEqual([expect.stringContaining(words)])
    expect(check(...everyone, because)).toEqual([])
  })

  it('takes a part for an agreement', () => {
    expect(check(...everyone, agreed(510, 'Dana', { answer: 'agreed_in_part' }))).toEqual([])
  })
})

describe('information requests', () => {
  const request = (number: number, more: object) =>
    aRecord(number, 'information_request', {
      toWords: 'Health visitor',
      what: 'Checks',
      why: 'To see what helps',
      askedOn: '2026-01-20',
      state: 'asked',
      ...more,
    })

  it('without an answer are due on their day, and late after it', () => {
    expect(check(...everyone, request(520, { dueOn: '2026-02-03' }))).toMatchObject([
      {
        code: 'request_due',
        list: 'due',
        review: true,
        words: 'Information from Health visitor: due 3 February 2026, which has passed.',
      },
    ])
    expect(
      check(
        ...everyone,
        request(520, { dueOn: '2026-02-09', state: 'chased', chasedOn: '2026-02-01' }),
      ),
    ).toMatchObject([{ review: false, dueOn: '2026-02-09' }])
  })

  it('without an answer and without a day stand in one line', () => {
    const two = [request(520, {}), request(521, { toWords: 'Surgery' })]

    expect(check(...everyone, ...two)).toMatchObject([
      {
        list: 'unanswered',
        words:
          '2 information requests without an answer, and without a date for one: Health visitor and Surgery.',
        recordIds: two.map(({ id }) => id),
      },
    ])
  })

  it.each(['answered', 'answered_in_part', 'refused'])('that are %s ask for nothing', (state) => {
    const done = request(520, { state, dueOn: '2026-02-01', answeredOn: '2026-02-03' })

    expect(codesOf(check(...everyone, done))).toEqual([])
  })
})

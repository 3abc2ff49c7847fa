import { describe, expect, it } from 'vitest'
import { checkReferral } from '../../../../shared/governance/checks/check-referral.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiId } from '../../people/kai-family.ts'
import { aSource, codesOf } from '../a-source.ts'
import { at } from '../kai-at.ts'

const referral = (more: object = {}) =>
  aRecord(102, 'referral', {
    receivedOn: '2026-02-03',
    receivedTime: '11:40',
    fromWords: 'School',
    reason: 'A report',
    mashDecision: 'strategy_discussion',
    ...more,
  })
const concern = (more: object = {}) =>
  aRecord(101, 'concern', {
    what: 'Whether anybody saw it',
    box: 'not_known',
    whoIsWorried: 'All',
    source: 'Us',
    ...more,
  })
const established = concern({ box: 'established' })

describe('the referral', () => {
  it('and the first worry are asked for', () => {
    expect(codesOf(checkReferral(aSource([])))).toEqual(['no_referral', 'no_concern'])
  })

  it('has its clocks listed while they run, and asks for review when one is late', () => {
    const items = (now: ReturnType<typeof at>) =>
      checkReferral(aSource([referral(), established], now))

    expect(items(at('2026-02-04', '09:30')).map(({ words, review }) => [words, review])).toEqual([
      ['Strategy discussion: due today, 11:40am.', false],
      ['Assessment finished: due 9 April 2026.', false],
    ])
    expect(items(at('2026-02-04', '13:40'))[0]).toMatchObject({
      words: 'Strategy discussion: 2 hours late, was due 4 February 2026, 11:40am.',
      review: true,
      dueOn: '2026-02-04',
    })
  })

  it('asks whether what was arranged was held once its time has passed, and no longer once answered', () => {
    const arranged = { discussionOn: '2026-02-04', discussionTime: '10:00' }
    const held = (more: object, time: string) =>
      checkReferral(aSource([referral({ ...arranged, ...more })], at('2026-02-04', time))).filter(
        ({ code }) => code === 'held_strategy_discussion',
      )

    expect(held({}, '09:59')).toEqual([])
    expect(held({}, '10:00')).toMatchObject([
      {
        list: 'unanswered',
        review: true,
        words:
          'Strategy discussion, arranged for 4 February 2026, 10:00am, is not confirmed: enter in the referral whether it was held.',
        recordIds: [referral().id],
      },
    ])
    expect(held({ discussionHeld: 'yes' }, '10:00')).toEqual([])
    expect(held({ discussionHeld: 'no' }, '10:00')).toEqual([])
  })

  it('says that a clock beyond the list of bank holidays is not counted', () => {
    const far = referral({
      receivedOn: '2028-12-20',
      discussionOn: '2028-12-20',
      discussionHeld: 'yes',
    })

    expect(codesOf(checkReferral(aSource([far, established], at('2028-12-20'))))).toEqual([
      'clock_conference',
      'clock_assessment',
    ])
  })

  it('is open while the decision is awaited', () => {
    const items = checkReferral(aSource([referral({ mashDecision: 'awaited' }), established]))

    expect(codesOf(items)).toContain('mash_decision_awaited')
    expect(codesOf(checkReferral(aSource([referral(), established])))).not.toContain(
      'mash_decision_awaited',
    )
  })
})

describe('what is not known', () => {
  it('needs somebody to find out', () => {
    const words = (more: object) =>
      checkReferral(aSource([concern(more)])).filter(({ code }) => code === 'nobody_to_find_out')

    expect(words({})).toMatchObject([
      { words: 'Nobody is down to find out: Whether anybody saw it' },
    ])
    expect(words({ whoWillFindOut: kaiId('Dana') })).toEqual([])
    expect(words({ box: 'alleged' })).toEqual([])
  })

  it.each([
    ['2026-02-04', false, 'To find out today: Whether anybody saw it'],
    [
      '2026-02-03',
      true,
      'To find out by 3 February 2026, which has passed: Whether anybody saw it',
    ],
  ])('is due by its date: %s', (findOutBy, review, words) => {
    const items = checkReferral(aSource([concern({ findOutBy })]))

    expect(items.find(({ code }) => code === 'find_out_by')).toMatchObject({ review, words })
  })
})

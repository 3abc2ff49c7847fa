import { expect, it } from 'vitest'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { dueItem } from '../../../../shared/governance/checks/review-due.ts'
import { itemsOf } from '../../../../shared/governance/status-item.ts'

const today = parseIsoDate('2026-04-10')
const review = (on: string | undefined) =>
  dueItem(
    itemsOf('plan'),
    {
      code: 'plan_review',
      what: 'Review of the plan',
      on: on === undefined ? undefined : parseIsoDate(on),
      about: [],
    },
    today,
  )

it('something without a date is never due', () => {
  expect(review(undefined)).toEqual([])
})

it.each([
  ['2026-04-11', false, 'Review of the plan: due 11 April 2026.'],
  ['2026-04-10', false, 'Review of the plan: due today.'],
  ['2026-04-09', true, 'Review of the plan: due 9 April 2026, which has passed.'],
])('due %s asks for review only once it has passed: %s', (dueOn, isReview, words) => {
  expect(review(dueOn)).toMatchObject([{ list: 'due', review: isReview, dueOn, words }])
})

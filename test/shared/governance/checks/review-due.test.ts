import { expect, it } from 'vitest'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { dueItem, reviewItems } from '../../../../shared/governance/checks/review-due.ts'
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

it('reviews of one kind are one line behind and one ahead, under the earliest day', () => {
  const reviews = (...days: readonly string[]) =>
    reviewItems(
      itemsOf('plan'),
      {
        code: 'goal_review',
        many: (count) => `Review of ${count} goals`,
        things: days.map((on) => ({
          what: `Review of the goal of ${on}`,
          on: parseIsoDate(on),
          about: [],
        })),
      },
      today,
    ).map(({ words }) => words)

  expect(reviews()).toEqual([])
  expect(reviews('2026-04-12')).toEqual(['Review of the goal of 2026-04-12: due 12 April 2026.'])
  expect(reviews('2026-07-22', '2026-07-22')).toEqual(['Review of 2 goals: due 22 July 2026.'])
  expect(reviews('2026-07-22', '2026-04-09', '2026-05-01', '2026-04-01')).toEqual([
    'Review of 2 goals, the earliest: due 1 April 2026, which has passed.',
    'Review of 2 goals, the earliest: due 1 May 2026.',
  ])
})

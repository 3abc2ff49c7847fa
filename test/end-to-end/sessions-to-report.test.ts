import { afterAll, beforeAll, expect, it } from 'vitest'
import { practiceCaseAt, withOwnWork } from '../builders/practice-case/practice-case-at.ts'
import {
  bringIn,
  byHand,
  exportCase,
  removeCase,
  wholeCase,
} from './assessment-journey/case-files.ts'
import { theFirstSession } from './assessment-journey/first-session.ts'
import { theFormulation } from './assessment-journey/formulation.ts'
import { thePapers } from './assessment-journey/papers.ts'
import { thePlan } from './assessment-journey/plan.ts'
import { theRatings } from './assessment-journey/ratings.ts'
import { looked, type OpenedApp, openApp } from './open-app.ts'
import { endAtFirstFailure } from './steps/end-at-first-failure.ts'
import { lookAtScreen } from './steps/look-at-screen.ts'
import { goToRoom, unlock } from './steps/open-vault.ts'
import { readMain } from './steps/read-screen.ts'

// The fictional case from the first session on 26 February to the papers of 22 April, as one person would work on it:
// each part stands on those before it.
let first: OpenedApp
let second: OpenedApp | undefined
const app = () => second ?? first

beforeAll(async () => {
  first = await openApp({ at: '2026-02-26T12:20:00.000Z' })
})

afterAll(async () => {
  await second?.close()
  await first?.close()
})

endAtFirstFailure()
theFirstSession(app)

it('goes on eight weeks later, with what was done by hand and what others entered meanwhile', async () => {
  const { folder, page } = first
  const exported = await exportCase(page, folder)
  await first.quit()
  second = await openApp({ at: '2026-04-21T09:20:00.000Z', folder })
  await unlock(second.page)
  await second.page.getByRole('link', { name: 'All cases' }).click()
  await removeCase(second.page)
  const options = { without: byHand, unlinked: ['E34'] }
  const later = practiceCaseAt(wholeCase, '2026-04-20 18:30', options)
  await bringIn(second.page, folder, withOwnWork(later, exported))
})

theRatings(app)
theFormulation(app)
thePlan(app)
thePapers(app)

it('shows on the case home how far everything has come', async () => {
  await goToRoom(app().page, 'Case home')
  const said = await readMain(app().page)
  for (const section of ['Before the sessions', 'Sessions', 'Assessment', 'Formulation', 'Plan'])
    expect(said).toContain(section)
  await lookAtScreen(app())
})

it('was looked at in many states', () => {
  expect(looked.states).toBeGreaterThan(27)
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { theBriefing } from './kai-journey/briefing.ts'
import { theChronology } from './kai-journey/chronology.ts'
import { theDecisions } from './kai-journey/decisions.ts'
import { theFamily } from './kai-journey/family.ts'
import { aFreshLaptop } from './kai-journey/fresh-laptop.ts'
import { theNextDay } from './kai-journey/next-day.ts'
import { theReferral } from './kai-journey/referral.ts'
import { looked, type OpenedApp, openApp } from './open-app.ts'
import { endAtFirstFailure } from './steps/end-at-first-failure.ts'

// The fictional case from a referral at 11:40 to a briefing on the table by noon the next day, as one person would work
// on it: each part stands on those before it.
let opened: OpenedApp
const app = () => opened

beforeAll(async () => {
  opened = await openApp()
})

afterAll(async () => {
  await opened?.close()
})

endAtFirstFailure()
aFreshLaptop(app)
theFamily(app)
theReferral(app)
theChronology(app)
theDecisions(app)
theBriefing(app)
theNextDay(app)

it('was looked at in many states', () => {
  expect(looked.states).toBeGreaterThan(15)
})

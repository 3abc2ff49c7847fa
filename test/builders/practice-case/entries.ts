import { coping } from './assessment/coping.ts'
import { formulation } from './assessment/formulation.ts'
import { lifeStory } from './assessment/life-story.ts'
import { makingSense } from './assessment/making-sense.ts'
import { peopleAndPlaces } from './assessment/people-and-places.ts'
import { whatHappened } from './assessment/what-happened.ts'
import { decisions } from './decisions.ts'
import type { Entry } from './entry.ts'
import { events } from './events.ts'
import { evidence } from './evidence.ts'
import { homes } from './homes.ts'
import { people } from './people.ts'
import { goals } from './plan/goals.ts'
import { meetings } from './plan/meetings.ts'
import { safety } from './plan/safety.ts'
import { referral } from './referral.ts'
import { heard } from './sessions/heard.ts'
import { preparation } from './sessions/preparation.ts'
import { sessions } from './sessions/sessions.ts'
import { voices } from './voices.ts'

/** Everything in the practice case but the rows of its chronologies, in the order in which its file lists it. */
export const entries: readonly Entry[] = [
  people,
  homes,
  referral,
  events,
  decisions,
  voices,
  evidence,
  preparation,
  sessions,
  heard,
  formulation,
  whatHappened,
  makingSense,
  coping,
  lifeStory,
  peopleAndPlaces,
  goals,
  safety,
  meetings,
].flat()

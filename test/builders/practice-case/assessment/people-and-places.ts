import type { Entry } from '../entry.ts'
import { rated } from './rated.ts'

/** Findings of domain E, people and places. */
export const peopleAndPlaces: readonly Entry[] = [
  rated('E1', 105, {
    mark: '2',
    strength: '2',
    confidence: 'medium',
    strong: "The sensor works, and Mia sleeps in Dana's room.",
    rests: 'Knocking and bathroom times are not agreed. A baby is due in May.',
    child: ['agree', 'Kai: "Everyone should knock. Even Mum."'],
    carers: ['differ', 'Dana agrees; Lee finds it too much.'],
    agencies: ['agree'],
  }),
  rated('E2', 110, {
    mark: '3',
    strength: '1',
    confidence: 'high',
    strong: 'Marcus asks what he can do; Dana and Ruth say openly where they cannot manage.',
    rests:
      'Lee plays it down ("He\'s just a lad") and takes no part, and he is the adult at home on Mondays and Wednesdays.',
    child: ['not_asked', 'It would set Kai against Lee.'],
    carers: ['differ', 'Dana is between the two; Lee disagrees.'],
    agencies: ['agree'],
  }),
  rated('E3', 115, {
    mark: '3',
    strength: '2',
    confidence: 'high',
    strong: 'Reading club; his teaching assistant; no incident in lessons.',
    rests:
      'School asked for permanent exclusion on 25 February; other agencies disagreed. No written plan for breaks and lunch.',
    child: ['agree', 'Kai: "Will I have to move schools?"'],
    carers: ['agree'],
    agencies: ['differ', 'School asks for exclusion; the others see school as what protects.'],
    identity:
      'Black Caribbean pupils and pupils with learning needs are excluded more often; the request is to be read with that in mind.',
  }),
  rated('E4', 120, {
    mark: 'U',
    strength: '1',
    confidence: 'low',
    strong: 'The football coach is said to be happy with him (hearsay).',
    rests:
      'Nobody has heard from the club itself, and little is known of where he goes after school.',
    child: ['agree', 'The bus is the bad place.'],
    carers: ['not_asked', 'Not asked about places other than home.'],
    agencies: ['not_asked', 'The club shares nothing without a signed form.'],
  }),
  rated('E5', 125, {
    mark: '2',
    strength: '1',
    confidence: 'medium',
    strong: 'Dana trusts Tom Price, and one plan is being written.',
    rests:
      'Football stopped and nobody recorded who decided; CAMHS has not answered; school and others pulled apart on 25 February.',
    child: ['agree', 'Kai asks who stopped his football.'],
    carers: ['agree'],
    agencies: ['agree'],
  }),
]

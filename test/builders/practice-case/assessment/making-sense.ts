import type { Entry } from '../entry.ts'
import { rated } from './rated.ts'

/** Findings of domain B, making sense of it. */
export const makingSense: readonly Entry[] = [
  rated('B1', 25, {
    mark: '2',
    strength: '1',
    confidence: 'medium',
    strong: 'Learned quickly with pictures; knows that you ask first.',
    rests:
      'Unsure about younger children and about what nobody may ask of him. His lessons at school were not adapted.',
    child: ['agree', 'Kai: "I don\'t know about little ones."'],
    carers: ['agree', 'Dana did not know how to explain it.'],
    agencies: ['agree'],
    identity: 'What looks like not caring may be not having been taught in a way that he can use.',
  }),
  rated('B2', 30, {
    mark: 'U',
    strength: '0',
    confidence: 'low',
    rests: 'Nothing was raised or seen. Kai was not asked.',
    child: ['not_asked', 'Never asked while police enquiries are open.'],
    carers: ['not_asked', 'For the same reason.'],
    agencies: ['not_asked', 'For the same reason.'],
    noGoal: 'Nothing has been raised; looked at again at the review, when enquiries have ended.',
  }),
  rated('B3', 35, {
    mark: '1',
    strength: '2',
    confidence: 'medium',
    strong: 'Patient and respectful with younger pupils in reading club over two years.',
    rests: 'The comments of 2022 upset two girls. Nothing like it is known since.',
    child: ['agree'],
    carers: ['agree'],
    agencies: ['differ', 'School is more worried than his record in lessons shows.'],
    noGoal: 'Slight, and a strength to build on in the work on B1.',
  }),
  rated('B4', 40, {
    mark: '1',
    strength: '1',
    confidence: 'medium',
    strong: 'Suggested himself that everybody knocks, and keeps to it.',
    rests:
      'Joins in with prompting. Would not talk on 10 February, before the police interview and against what police had asked: this says nothing about staying safe. Rated with the agreement of the police of 20 February.',
    child: ['agree', 'Kai: "Can football be in it?"'],
    carers: ['agree'],
    agencies: ['agree'],
    identity: 'Silence on advice, and with a learning disability, is not refusal.',
    noGoal: 'Slight; the rules of the plan are written with him.',
  }),
  rated('B5', 45, {
    mark: '1',
    strength: '2',
    confidence: 'medium',
    strong: 'Gentle with Mia and with younger pupils; "I hope the little one is okay."',
    rests: 'Shows care without being asked. Putting things right has not been talked about.',
    child: ['not_asked', 'It would touch on what is reported.'],
    carers: ['agree'],
    agencies: ['agree'],
    noGoal: 'Slight, and a strength to build on.',
  }),
]

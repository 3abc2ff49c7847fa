import type { Entry } from '../entry.ts'
import { rated } from './rated.ts'

/** Findings of domain C, day-to-day coping. */
export const coping: readonly Entry[] = [
  rated('C1', 50, {
    mark: '2',
    strength: '1',
    confidence: 'medium',
    strong: 'Used his calm card twice in one session, and went on afterwards.',
    rests: 'Shouts and slams doors two or three times a week, most often after the bus.',
    child: ['agree', 'Kai: "It goes quiet when I hold it."'],
    carers: ['agree'],
    agencies: ['agree'],
  }),
  rated('C2', 55, {
    mark: '2',
    strength: '2',
    confidence: 'high',
    strong: 'Keeps to the rules in lessons, in reading club and at football.',
    rests: 'One fight, on 14 January, after another pupil had called him racist names.',
    child: ['agree', 'Kai: they started it, and nobody asked them.'],
    carers: ['differ', 'Marcus: school punished the boy who was called names.'],
    agencies: ['agree'],
    identity:
      'The fight followed racism that had been going on since October. Read without that, it would look like a fault in Kai.',
  }),
  rated('C3', 60, {
    mark: '2',
    strength: '1',
    confidence: 'medium',
    strong: 'Tells Ruth when he is sad.',
    rests:
      'Has slept poorly since October; bullied on the bus. CAMHS refused a referral in 2024 and has not answered since 6 February.',
    child: ['agree'],
    carers: ['agree'],
    agencies: ['not_asked', 'CAMHS has not answered.'],
  }),
  rated('C4', 65, {
    mark: '2',
    strength: '1',
    confidence: 'low',
    strong: 'Asks his teaching assistant when he is in the room.',
    rests: 'Often waits until it is late; chose "wait and see" for three of five picture stories.',
    child: ['agree', 'Kai: telling makes it worse.'],
    carers: ['agree'],
    agencies: ['not_asked', 'Not yet talked over with school.'],
  }),
  rated('C5', 70, {
    mark: '3',
    strength: '1',
    confidence: 'high',
    strong: 'Two boys from football still ask after him.',
    rests: 'Bullied on the bus since October; eats lunch alone; football, his one group, stopped.',
    child: ['agree'],
    carers: ['agree'],
    agencies: ['agree'],
    identity: 'Part of the bullying is racist; part of it is about how he learns.',
  }),
  rated('C6', 75, {
    mark: '2',
    strength: '2',
    confidence: 'medium',
    strong: 'Wants to be a football coach; "Saturdays were the best bit."',
    rests: 'Since football stopped he says that nothing at school is worth coming for.',
    child: ['agree', 'Kai: "I want to go back to football."'],
    carers: ['agree'],
    agencies: ['agree'],
  }),
]

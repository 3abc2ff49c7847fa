import type { Entry } from '../entry.ts'
import { rated } from './rated.ts'

const enquiries = 'Not asked: no questions about what is reported while enquiries are open.'

/** Findings of domain A, what happened. */
export const whatHappened: readonly Entry[] = [
  rated('A1', 0, {
    mark: '3',
    strength: '1',
    confidence: 'medium',
    strong: 'Ruth passed on at once what she was told, and the family has kept to what was asked.',
    rests:
      'A parent of Child 1 reports distress; the account is held by police and nobody has found that it happened. If it is shown not to be so, this is read again.',
    child: ['not_asked', enquiries],
    carers: ['differ', 'Dana sees it as serious; Lee says that it is being blown up.'],
    agencies: ['agree'],
    noGoal:
      'What is past cannot be changed; what follows from it is in the goals from A4 and B1. Child 1 has a worker and a plan of their own.',
  }),
  rated('A2', 5, {
    mark: '3',
    strength: '0',
    confidence: 'medium',
    rests:
      'School recorded concerns in November 2022 and May 2024; both ended with a talking-to and no help. The guidance was not given in a way that Kai could follow, and his parents were not told in 2022.',
    child: ['agree', 'Kai says that the changing room happened, and that nobody explained.'],
    carers: ['agree', 'Dana "had a feeling" since 2024.'],
    agencies: ['differ', 'School sees a pattern; social care sees two contacts left unanswered.'],
  }),
  rated('A3', 10, {
    mark: '3',
    strength: '0',
    confidence: 'low',
    rests:
      'The age difference that is reported is five years or more. Whether anything was said or promised is not known; the account is held by police.',
    child: ['not_asked', enquiries],
    carers: ['not_asked', enquiries],
    agencies: ['agree'],
    identity:
      'Kai is tall for his age and is taken for older; he understands and plays as a younger child does. Age alone says little about power here.',
    noGoal: 'It rests on what is reported; read again when enquiries end.',
  }),
  rated('A4', 15, {
    mark: '4',
    strength: '1',
    confidence: 'high',
    strong:
      "Mia sleeps in Dana's room with a sensor on Kai's door; Paul takes Theo to the library. Ruth and Dana said themselves where the gaps are.",
    rests:
      'Theo (8) is at Ruth\'s from Friday to Sunday and Ruth sleeps after lunch; the alarm is "on paper only". Mia (6) is at home with Kai on Mondays and Wednesdays until Dana is back. Eli (5) is with Kai on Sundays.',
    child: ['agree', 'Kai: "Everyone should knock."'],
    carers: ['differ', 'Dana and Ruth agree; Lee sees no need.'],
    agencies: ['agree'],
    today:
      "Theo and Mia. On 15 April Tom Price spoke with Ruth, Paul and Dana: Kai and Theo are not at Gran's at the same time unless Ruth or Paul is awake and with them, and Mia is at after-school club again on Mondays and Wednesdays.",
  }),
  rated('A5', 20, {
    mark: 'U',
    strength: '1',
    confidence: 'low',
    strong: 'Kai shows Dana his football videos.',
    rests:
      'Nobody knows what Kai does online. The hand-over of his phone to the police is undated and undecided, and nobody has asked him.',
    child: ['not_asked', 'Waits for the decision on the phone.'],
    carers: ['agree', 'Dana would like help with settings.'],
    agencies: ['not_asked', 'School has no information.'],
  }),
]

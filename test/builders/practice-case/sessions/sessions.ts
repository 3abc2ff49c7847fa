import { type Entry, idOf } from '../entry.ts'

const quietRoom = 'Quiet room, Northfield Academy'
const office = 'Youth justice office, the room with the window'
const forKai =
  'Pictures and short sentences; a picture plan of the hour; a break after twenty minutes; his teaching assistant stays'

/** The eight sessions with Kai, those with his family, one that fell through and one that is still to come. */
export const sessions: readonly Entry[] = [
  withKai('session 1', '2026-02-26', quietRoom, ['C6', 'D4'], {
    purpose: 'To get to know each other; what this is for, and who will read it',
    method: 'pictures',
    words: 'Will I have to move schools?',
    observation:
      'Sat near the door. Chose the picture cards himself and put them in order. Laughed at the picture of the dog.',
    opinion: 'Tired and worried about school rather than unwilling.',
    followUp: 'Ask school what Kai has been told about his place there.',
  }),
  withKai('session 2', '2026-03-04', quietRoom, ['B1', 'D4'], {
    purpose: 'What Kai knows about bodies, asking, and saying no',
    method: 'pictures',
    words: "You have to ask first.\nI don't know about little ones.",
    observation: 'Sorted the consent cards; unsure about younger children. Learned quickly.',
    opinion: 'He has not been taught this in a way that he can follow.',
  }),
  withKai('session 3', '2026-03-11', quietRoom, ['B3', 'B5'], {
    purpose: 'How Kai sees other people',
    method: 'drawing',
    words: 'I hope the little one is okay.',
    observation: 'Said it while drawing, without being asked. Nothing further was asked about it.',
    opinion: 'Care for others comes before he is asked for it.',
  }),
  withKai('session 4', '2026-03-18', quietRoom, ['C6', 'D2'], {
    purpose: 'What Kai likes, hopes for and misses',
    method: 'drawing',
    words: 'I want to be a football coach.\nSaturdays were the best bit.',
    observation: 'Drew a pitch with everybody on it, his grandfather on the bench.',
  }),
  withKai('session 5', '2026-03-25', quietRoom, ['C1'], {
    purpose: 'Strong feelings, and what helps',
    method: 'pictures',
    words: 'It goes quiet when I hold it.',
    observation: 'Used his calm card twice, and went on afterwards.',
  }),
  {
    key: 'session cancelled',
    noun: 'session',
    entered: '2026-04-01 10:15',
    body: {
      with: [idOf('kai')],
      on: '2026-04-01',
      at: '10:30',
      purpose: 'Where Kai belongs; friends, the bus and the places he goes',
      factors: ['C5', 'D5', 'E4'],
      lead: idOf('amina'),
      place: office,
      outcome: 'cancelled',
      why: 'Kai was unwell; Dana telephoned at 9:40am. Moved to the next day.',
    },
  },
  withKai('session 6', '2026-04-02', office, ['C5', 'D5', 'E4'], {
    purpose: 'Where Kai belongs; friends, the bus and the places he goes',
    method: 'talk',
    words: "They call me names about my skin.\nI don't tell because it gets worse.",
    observation: 'Spoke quietly. Brightened when shown the photographs from his grandfather.',
    opinion: 'What looks like keeping to himself is partly a way of staying safe.',
    followUp: 'Tell school about the bus today (done, 2 April).',
  }),
  withKai('session 7', '2026-04-08', office, ['D1', 'D3'], {
    purpose: 'Who looks after Kai, and whom he turns to',
    method: 'drawing',
    words: "I go to my room when Lee's car comes.\nGran knows when I'm sad.",
    observation: 'Put Ruth and Dana nearest to himself in the drawing.',
    opinion: 'He has two adults to turn to, and goes without when Lee is at home.',
  }),
  withKai('session 8', '2026-04-14', quietRoom, ['B4', 'C4'], {
    purpose: 'Staying safe together; what Kai would put into the plan',
    method: 'pictures',
    words: 'Everyone should knock. Even Mum.\nCan football be in it?',
    observation:
      'Suggested the knocking rule himself. Chose "wait and see" for three of five picture stories.',
    opinion: 'He joins in with staying safe when it is made plain and fair.',
  }),
  visit('session dana', '2026-03-09', ['dana'], ['C1', 'E1', 'E2'], {
    purpose: 'How things are at home, and what Dana needs',
    words: 'I want to do this right. I cannot be everywhere.',
    observation: "The sensor on Kai's door works. Knocking and bathroom times are not agreed.",
  }),
  {
    key: 'session lee',
    noun: 'session',
    entered: '2026-03-16 17:40',
    body: {
      with: [idOf('lee')],
      on: '2026-03-16',
      at: '17:00',
      purpose: 'How Lee sees things, and what he could do',
      factors: ['E2'],
      lead: idOf('tom'),
      place: "Children's social care office",
      outcome: 'not_attended',
      why: 'Said on the telephone that he will not take part. Offered again for April.',
    },
  },
  visit('session ruth', '2026-03-18', ['ruth', 'dana'], ['A4', 'D3'], {
    purpose: "Saturdays at Gran's: who is there, and who is awake",
    words: 'Ruth: I forget the alarm. I would rather say so.',
    observation:
      'Kai came along. He leans on Ruth for comfort; Dana and he talk easily when Lee is out.',
    followUp: 'An arrangement for Saturdays that does not depend on the alarm.',
  }),
  visit('session marcus', '2026-03-23', ['marcus', 'joy'], ['D2', 'E2'], {
    purpose: 'Sundays with Kai and Eli, and what Marcus knows of the years before',
    words: 'Marcus: Tell me what to do and I will do it.',
    observation: 'Joy asked good questions. She had not been told of the plan before today.',
    followUp: 'Go through the plan with Joy once it is agreed.',
  }),
  {
    key: 'session to come',
    noun: 'session',
    entered: '2026-04-21 10:00',
    body: {
      with: [idOf('kai')],
      on: '2026-04-29',
      at: '10:30',
      purpose: 'To go through the report and the plan with Kai, in pictures',
      method: 'pictures',
      lead: idOf('amina'),
      coLead: idOf('tom'),
      place: quietRoom,
      adaptations: forKai,
      outcome: 'planned',
    },
  },
]

function withKai(
  key: string,
  on: string,
  place: string,
  factors: readonly string[],
  body: Entry['body'],
): Entry {
  const usual = { with: [idOf('kai')], on, at: '10:30', factors, adaptations: forKai, place }
  const leads = { lead: idOf('amina'), coLead: idOf('tom'), outcome: 'attended' }
  return { key, noun: 'session', entered: `${on} 16:00`, body: { ...usual, ...leads, ...body } }
}

function visit(
  key: string,
  on: string,
  people: readonly string[],
  factors: readonly string[],
  body: Entry['body'],
): Entry {
  const usual = { with: people.map(idOf), on, at: '16:00', factors, method: 'visit' }
  const leads = { lead: idOf('tom'), outcome: 'attended' }
  return { key, noun: 'session', entered: `${on} 17:30`, body: { ...usual, ...leads, ...body } }
}

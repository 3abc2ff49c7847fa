import { type Entry, idOf } from '../entry.ts'

/** Who agreed to take part, and what was asked of others before the sessions. */
export const preparation: readonly Entry[] = [
  agreed('kai', '2026-02-26', {
    told: ['privacy_notice', 'purpose', 'limits', 'sharing', 'choice'],
    solicitor: 'yes',
    advocate: 'declined',
    interpreter: 'not_needed',
    answer: 'agreed',
    answerWords: 'Okay. But with my teaching assistant.',
    competence: 'Understood with pictures, checked twice.',
    note: 'Wants his teaching assistant there',
  }),
  agreed('dana', '2026-02-26', {
    told: ['privacy_notice', 'purpose'],
    answer: 'agreed',
  }),
  agreed('lee', '2026-02-26', {
    told: ['privacy_notice', 'purpose'],
    answer: 'refused',
    answerWords: 'Will not take part.',
    proceedBecause:
      "Dana, who has parental responsibility, and Kai agree. Lee's own words of 5 February are kept as his view, and he is asked again before the plan is agreed.",
  }),
  agreed('marcus', '2026-03-02', {
    told: ['privacy_notice', 'purpose'],
    answer: 'agreed',
  }),
  agreed('ruth', '2026-02-26', {
    told: ['privacy_notice', 'purpose'],
    answer: 'agreed',
  }),
  asked('CAMHS', '2026-02-06 12:00', {
    body: {
      toWords: 'Child and adolescent mental health service',
      what: 'Why the referral of 2024 was refused, and what is offered for poor sleep and low mood',
      why: "Kai has slept poorly since October, and the plan needs to say who helps with it (the child's own safety and wellbeing)",
      dueOn: '2026-02-20',
    },
    changed: {
      entered: '2026-03-20 10:00',
      body: { state: 'chased', chasedOn: '2026-03-20' },
    },
  }),
  asked('school', '2026-02-12 10:00', {
    body: {
      to: idOf('priya'),
      toWords: 'Priya Nair, Northfield Academy',
      what: 'Attendance since September, the behaviour log, and the EHC plan with its last review',
      why: 'To see what school has tried, what helped, and what support is not in place',
      dueOn: '2026-02-23',
    },
    changed: {
      entered: '2026-02-23 15:10',
      body: {
        state: 'answered',
        answeredOn: '2026-02-23',
        answer: 'Attendance, log and EHC plan received. The last review of the plan was in 2024.',
      },
    },
  }),
  asked('health', '2026-02-12 10:10', {
    body: {
      to: idOf('abena'),
      toWords: 'Abena Mensah, school nurse',
      what: 'Health history, sleep, and whether speech and language were looked at',
      why: 'To adapt the sessions, and to know what help there is already',
      dueOn: '2026-02-27',
    },
    changed: {
      entered: '2026-03-20 15:30',
      body: {
        state: 'answered_in_part',
        answeredOn: '2026-03-20',
        answer: 'No speech and language review since 2023. The family doctor has not answered.',
      },
    },
  }),
  asked('police', '2026-02-12 10:20', {
    body: {
      to: idOf('helen'),
      toWords: 'DC Helen Shaw, police',
      what: 'When the constraint ends, and what the assessment may cover while enquiries go on',
      why: 'So that no session gets in the way of the enquiries',
      dueOn: '2026-02-20',
    },
    changed: {
      entered: '2026-02-20 09:15',
      body: {
        state: 'answered',
        answeredOn: '2026-02-20',
        answer:
          'The constraint ended with the interview of 19 February. The assessment goes on, without questions about what is reported.',
      },
    },
  }),
  asked("Eli's borough", '2026-02-12 10:30', {
    body: {
      toWords: "Children's social care of the borough where Eli lives",
      what: 'Whether Eli has been seen, and what is arranged for Sundays',
      why: 'Kai is with Eli every Sunday',
      dueOn: '2026-02-25',
    },
    changed: {
      entered: '2026-03-02 11:00',
      body: {
        state: 'answered',
        answeredOn: '2026-03-02',
        answer: 'Eli has been seen at home and at nursery. Sundays are to be part of this plan.',
      },
    },
  }),
  asked('football club', '2026-03-02 11:30', {
    body: {
      toWords: 'Football coach',
      what: 'How Kai was at football, and whether he may come back with a named adult',
      why: 'Only hearsay is known, and the meeting of 25 February wants football restored',
      dueOn: '2026-03-16',
    },
    changed: {
      entered: '2026-03-16 12:00',
      body: {
        state: 'refused',
        answeredOn: '2026-03-16',
        answer: 'The club shares nothing without a form signed by a parent.',
      },
    },
  }),
]

function agreed(who: string, on: string, body: Entry['body']): Entry {
  const full = { person: idOf(who), on, ...body }
  return { key: `agreement ${who}`, noun: 'agreement', entered: `${on} 15:30`, body: full }
}

function asked(
  key: string,
  entered: string,
  { body, changed }: Pick<Entry, 'body' | 'changed'>,
): Entry {
  const full = { ...body, askedOn: entered.slice(0, 10), state: 'asked' }
  return { key: `request ${key}`, noun: 'information_request', entered, body: full, changed }
}

import { type Entry, idOf } from '../entry.ts'
import { findingOf } from './rated.ts'

const from = (...factors: readonly string[]) => factors.map(findingOf)
const all = [idOf('amina'), idOf('tom'), idOf('grace')]

/** The assessment itself, the account built on its findings, and what the assessors then chose. */
export const formulation: readonly Entry[] = [
  {
    key: 'assessment',
    noun: 'assessment',
    entered: '2026-02-26 09:30',
    body: {
      use: 'built_in',
      instrument: 'sss_12_17_1',
      startedOn: '2026-02-26',
      lead: idOf('amina'),
      coAssessor: idOf('tom'),
      adaptations: 'Pictures and short sentences, breaks, and his teaching assistant beside him.',
    },
    changed: {
      entered: '2026-04-15 09:30',
      body: {
        asAt: '2026-04-15',
        limits:
          'Kai was not asked about what is reported: police enquiries are open. Lee took no part. CAMHS has not answered; the football club shared nothing. The account is held by police.',
      },
    },
  },
  {
    key: 'formulation',
    noun: 'formulation',
    entered: '2026-04-16 11:00',
    body: {
      assessment: idOf('assessment'),
      worries:
        "That a younger child may have been hurt at Gran's, and that Theo, Mia or Eli could be. That Kai loses school, football and his place at Gran's.",
      worriesFrom: from('A1', 'A3', 'A4'),
      before:
        'Violence at home when Kai was very small, and losing his grandfather in 2020. Two earlier concerns ended with a talking-to that he could not follow. Nobody taught him about bodies and asking in a way that he can use.',
      beforeFrom: from('A2', 'B1', 'D1', 'D2'),
      atTheTime:
        "A hard autumn: racist names on the bus, poor sleep, lunch alone, a fight and a suspension. Afternoons at Gran's without an adult awake.",
      atTheTimeFrom: from('A4', 'C2', 'C3', 'C5'),
      keepsGoing:
        'Adults see it differently: Lee plays it down, school asks him to leave, football stopped and nobody says why. Gaps in who is watching. Help that was asked for has not come.',
      keepsGoingFrom: from('C3', 'E2', 'E3', 'E5'),
      helps:
        'Ruth, Dana and Marcus say openly what they cannot manage. Kai is gentle with younger children when adults are near, learns with pictures, uses his calm card, and wants to be a coach.',
      helpsFrom: from('B3', 'B5', 'C6', 'D3', 'D4'),
      mostLikely:
        "If anything happens it is most likely at Gran's or at home, with a younger child he knows, in the afternoon, when no adult who knows the plan is awake and near, after a bad day. An adult awake and near, something to do, and plain teaching make it much less likely.",
      mostLikelyFrom: from('A4', 'B1', 'C1', 'E1'),
      unsure:
        'What happened, and how: the account is held by police. What Kai does online. What the football club saw. How Lee would act if he agreed.',
      unsureFrom: from('A5', 'B2', 'E4'),
    },
  },
  scenario('saturday', {
    what: "Kai is alone with Theo at Gran's while Ruth sleeps.",
    where: "Gran's house",
    withWhom: 'Theo',
    when: 'Saturdays, 1pm to 3pm',
    likelierIf: 'Paul is away; the alarm is relied on; a bad week on the bus.',
    lessLikelyIf: 'Theo and Kai come on different days, or an adult who knows the plan is awake.',
    from: from('A4', 'E2'),
  }),
  scenario('monday', {
    what: 'Kai and Mia are at home and the adult there does not see a need to watch.',
    where: "Mum's flat",
    withWhom: 'Mia',
    when: 'Mondays and Wednesdays, 4pm to 5:15pm',
    likelierIf: 'After-school club ends again; Lee is not part of the plan.',
    lessLikelyIf: 'Mia is at the club until Dana collects her; everybody knocks.',
    from: from('A4', 'E1', 'E2'),
  }),
  scenario('exclusion', {
    what: 'Kai is excluded, is at home in the daytime, and loses the adults who know him.',
    where: 'School, then home',
    withWhom: 'Nobody of his age',
    when: 'This term',
    likelierIf: 'There is no written plan for breaks; the bullying goes on and he hits back.',
    lessLikelyIf: 'School has a plan that it wrote with him, and the bus is dealt with.',
    from: from('C2', 'C5', 'E3'),
  }),
  scenario('good turn', {
    what: 'Kai is back at football with his father beside the pitch, sleeps better and tells somebody about the bus.',
    where: 'Football, school',
    when: 'By the summer',
    likelierIf: 'The club has its form; one adult at school asks him every day.',
    lessLikelyIf: 'Nobody decides.',
    from: from('C5', 'C6', 'D3'),
  }),
  {
    key: 'tier after formulation',
    noun: 'tier_decision',
    entered: '2026-04-17 10:00',
    body: {
      tier: 'complex',
      on: '2026-04-17',
      reasons:
        'Children in three homes, gaps in supervision that are not closed yet, unmet learning and health needs, and a school place at risk. Kai, Dana, Marcus and Ruth work with the plan.',
      alternatives:
        'Vulnerable: no single service can hold three homes and a school. Acute: not while an adult who knows the plan can be awake and near, and Kai can stay at home.',
      agreedBy: all,
      disagreement: 'Lee sees no need for any of it.',
      reviewOn: '2026-07-22',
    },
  },
  supervision('home', 'earshot', {
    reasons:
      'Younger children live in or come to each of the three homes, and the gaps are known: after lunch on Saturdays, and Mondays and Wednesdays before Dana is back.',
    lessConsidered:
      'An adult in the same building: that is what there was, and an adult asleep is not watching.',
    stillAbleTo:
      'See Theo, Mia and Eli, read to Mia with the door open, and have his own room to himself.',
    from: from('A4', 'E1', 'E2'),
  }),
  supervision('school', 'check_ins', {
    reasons: 'No incident in lessons; breaks and the bus are where things go wrong, for Kai too.',
    lessConsidered: 'As for any pupil: not while there is no plan for breaks and lunch.',
    stillAbleTo: 'Go to every lesson, to reading club and to lunch with a group of his own.',
    from: from('C5', 'E3'),
  }),
  supervision('community', 'same_building', {
    reasons: 'Football is with boys of his own age; a named adult is enough.',
    lessConsidered: 'No arrangement at all: the club has not been heard yet.',
    stillAbleTo: 'Train and play every week.',
    from: from('C6', 'E4'),
  }),
  supervision('online', 'check_ins', {
    reasons: 'Little is known; Dana wants help with the settings.',
    lessConsidered: 'Nothing: not while nobody knows. Taking the phone away: not needed for this.',
    stillAbleTo: 'Keep his phone in the daytime, with football and messages to his friends.',
    from: from('A5'),
  }),
]

function scenario(key: string, body: Entry['body']): Entry {
  const full = { assessment: idOf('assessment'), ...body }
  return { key: `scenario ${key}`, noun: 'scenario', entered: '2026-04-16 14:00', body: full }
}

function supervision(setting: string, level: string, body: Entry['body']): Entry {
  const agreed = { agreedBy: [...all, idOf('dana')], reviewOn: '2026-07-22' }
  return {
    key: `supervision ${setting}`,
    noun: 'supervision_decision',
    entered: '2026-04-17 10:30',
    body: { setting, level, on: '2026-04-17', ...body, ...agreed },
  }
}

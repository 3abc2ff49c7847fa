import { findingOf } from '../assessment/rated.ts'
import { type Entry, idOf } from '../entry.ts'

/** The rules R1 to R4 of the interim plan, those agreed on 20 April, and what to do when things wobble. */
export const safety: readonly Entry[] = [
  interim('R1', '2026-02-05 18:10', {
    setting: 'home',
    household: "mum's flat",
    protects: ['mia'],
    rule: "Mia sleeps in Dana's room; door sensor on Kai's door",
    doneBy: 'dana',
    when: 'Every night, 9pm to 7am',
    starts: '2026-02-05',
    stillAbleTo: 'Kai has his own room, and reads to Mia before bed with Dana there.',
    inPractice: 'yes',
  }),
  interim('R2', '2026-02-06 15:10', {
    setting: 'home',
    household: "gran's house",
    protects: ['theo'],
    rule: 'Theo goes to the library with Paul',
    doneBy: 'paul',
    when: 'Saturdays, 1pm to 3pm',
    starts: '2026-02-06',
    stillAbleTo: "Kai spends Saturdays at Gran's, and sees Theo before and after.",
    inPractice: 'not_known',
  }),
  {
    ...interim('R3', '2026-02-05 18:15', {
      setting: 'home',
      household: "mum's flat",
      protects: ['mia'],
      rule: 'Mia stays at after-school club until Dana collects her',
      doneBy: 'dana',
      when: 'Mondays and Wednesdays, 4pm to 5:30pm',
      starts: '2026-02-05',
      stillAbleTo: 'Kai goes home from school as usual.',
      inPractice: 'yes',
    }),
    changed: {
      entered: '2026-02-12 17:30',
      body: {
        endsOn: '2026-02-12',
        endedBecause: 'No place at the club after half-term',
        inPractice: 'no',
      },
    },
  },
  {
    ...interim('R4', '2026-02-07 16:00', {
      setting: 'home',
      household: "gran's house",
      protects: ['theo'],
      rule: 'Ruth sets an alarm and sits with both boys',
      doneBy: 'ruth',
      when: 'Saturdays, 2pm to 2:30pm',
      starts: '2026-02-07',
      stillAbleTo: "Kai and Theo play together at Gran's.",
    }),
    changed: { entered: '2026-02-23 16:00', body: { inPractice: 'no' } },
  },
  agreed("gran's", ['A4'], {
    setting: 'home',
    household: "gran's house",
    scenario: 'Kai and Theo are alone together while Ruth sleeps.',
    protects: ['theo', 'kai'],
    already: 'Paul takes Theo to the library on most Saturdays.',
    rule: "Kai and Theo are at Gran's at the same time only while Ruth or Paul is awake and with them. If Ruth is tired, she rings Dana first.",
    doneBy: 'ruth',
    when: 'Saturdays, all day',
    checkedBy: 'Tom, by two visits after lunch',
    childWords: 'Kai: "Then I can still come."',
    stillAbleTo:
      "Kai comes to Gran's every Saturday, for lunch, football on television and the shed.",
  }),
  agreed('home', ['A4', 'E1'], {
    setting: 'home',
    household: "mum's flat",
    scenario: 'Kai and Mia are in a room with the door closed.',
    protects: ['mia', 'kai'],
    already: "The sensor, and Mia sleeping in Dana's room.",
    rule: 'Everybody knocks. One person at a time in the bathroom. Kai and Mia play where an adult who knows the plan can hear them; until Dana is home, Mia is at after-school club.',
    doneBy: 'dana',
    when: 'Every day',
    checkedBy: 'Kai and Mia tell Tom, each on their own',
    childWords: 'Kai: "Everyone should knock. Even Mum."',
    stillAbleTo: 'Kai reads to Mia with the door open, and has his room to himself.',
  }),
  agreed("dad's", ['A4'], {
    setting: 'home',
    household: "dad's house",
    protects: ['eli', 'kai'],
    already: 'Marcus is there from the morning.',
    rule: 'Marcus or Joy is in the room with Kai and Eli. From 1pm to 3pm, when Marcus is out, Eli goes with him.',
    doneBy: 'marcus',
    when: 'Sundays, 10:30am to 6pm',
    checkedBy: "Eli's social worker, monthly",
    stillAbleTo: 'Kai spends Sundays with his father, and plays with Eli.',
  }),
  agreed('school', ['C5', 'E3'], {
    setting: 'school',
    scenario: 'A bad morning on the bus, and nobody to go to.',
    protects: ['kai'],
    rule: 'Kai checks in with his teaching assistant before lessons and at lunch.',
    doneBy: 'sean',
    when: 'School days',
    checkedBy: 'Priya Nair, on Fridays',
    childWords: 'Kai: "Okay."',
    stillAbleTo:
      'Kai goes to every lesson and to reading club, with an adult there as for everybody.',
  }),
  agreed('football', ['C6', 'E4'], {
    setting: 'community',
    protects: ['kai'],
    rule: 'Marcus stays beside the pitch, and Kai changes at home.',
    doneBy: 'marcus',
    when: 'Saturday mornings',
    stillAbleTo: 'Kai trains and plays with his team.',
  }),
  agreed('online', ['A5'], {
    setting: 'online',
    protects: ['kai', 'mia'],
    rule: "Phones sleep in the kitchen at night, everybody's.",
    doneBy: 'dana',
    when: 'Every night from 9pm',
    stillAbleTo: 'Kai keeps his phone in the daytime.',
  }),
  wobble('slams', {
    setting: 'home',
    sign: 'Kai comes off the bus without a word and slams the door.',
    thenDo: 'Ten minutes with the calm card; then Dana asks about the bus. Mia stays with Dana.',
    firstCall: 'tom',
    secondCall: 'ruth',
    outOfHours: 'The council’s emergency duty team',
    mayStepIn: 'Marcus may take Kai for the evening',
  }),
  wobble('tired', {
    setting: 'home',
    sign: 'Ruth is tired, or Paul is away on a Saturday.',
    thenDo: 'Ruth rings Dana before lunch; Theo or Kai goes home that afternoon.',
    firstCall: 'dana',
    secondCall: 'tom',
    mayStepIn: 'Paul',
  }),
  wobble('school', {
    setting: 'school',
    sign: 'Kai does not check in, or walks out of a lesson.',
    thenDo: 'His teaching assistant finds him and goes with him to the quiet room.',
    firstCall: 'sean',
    secondCall: 'dana',
  }),
]

type RuleBody = Entry['body'] & {
  readonly household?: string
  readonly protects: readonly string[]
  readonly doneBy: string
}

function bodyOf({ household, protects, doneBy, ...rest }: RuleBody): Entry['body'] {
  return {
    ...rest,
    ...(household !== undefined && { household: idOf(household) }),
    protects: protects.map(idOf),
    doneBy: idOf(doneBy),
  }
}

function interim(key: string, entered: string, body: RuleBody): Entry {
  const full = { ...bodyOf(body), stage: 'interim' }
  return { key: `rule ${key}`, noun: 'safety_rule', entered, body: full }
}

function agreed(key: string, factors: readonly string[], body: RuleBody): Entry {
  const stage = { stage: 'agreed', starts: '2026-04-20', reviewOn: '2026-07-22' }
  const full = { ...bodyOf(body), from: factors.map(findingOf), ...stage }
  return { key: `rule ${key}`, noun: 'safety_rule', entered: '2026-04-20 17:10', body: full }
}

function wobble(key: string, body: Entry['body']): Entry {
  const { firstCall, secondCall, ...rest } = body
  const calls = { firstCall: idOf(String(firstCall)), secondCall: idOf(String(secondCall)) }
  return {
    key: `wobble ${key}`,
    noun: 'contingency',
    entered: '2026-04-20 17:30',
    body: { ...rest, ...calls },
  }
}

import { findingOf } from '../assessment/rated.ts'
import { type Entry, idOf } from '../entry.ts'

/** What better looks like, each from its findings, and who does what towards it. */
export const goals: readonly Entry[] = [
  goal('saturdays', ['A4'], {
    words: "Saturdays at Gran's are back, and everybody knows who is awake and watching.",
    whose: ['kai', 'theo', 'ruth'],
    baseline: 3,
    target: 8,
  }),
  action('saturdays', 1, {
    what: 'Tell Tom each Friday who is at the house on Saturday and who is awake after lunch',
    owner: 'ruth',
    helpers: ['paul'],
    dueOn: '2026-04-24',
    howWeKnow: 'Tom has a message every Friday for six weeks.',
    setting: 'home',
    state: 'under_way',
    audience: 'family',
  }),
  action('saturdays', 2, {
    what: 'Visit twice on a Saturday after lunch, and say beforehand only that it is in April or May',
    owner: 'tom',
    dueOn: '2026-05-30',
    howWeKnow: 'Both visits are written up, with who was awake.',
    setting: 'home',
    state: 'not_started',
    audience: 'professional',
  }),
  goal('knowing', ['A2', 'B1'], {
    words: 'Kai knows about bodies, asking and saying no, in a way that makes sense to him.',
    whose: ['kai'],
    baseline: 4,
    target: 8,
  }),
  action('knowing', 1, {
    what: 'Hold six sessions with pictures about bodies, asking and saying no',
    owner: 'amina',
    helpers: ['sean'],
    dueOn: '2026-07-17',
    howWeKnow: 'Kai explains it with the cards to somebody of his choice.',
    setting: 'school',
    state: 'not_started',
    audience: 'family',
  }),
  goal('bus and lunch', ['C2', 'C3', 'C5'], {
    words: 'Kai gets to school without names on the bus, and has people to sit with at lunch.',
    whose: ['kai'],
    baseline: 2,
    target: 7,
  }),
  action('bus and lunch', 1, {
    what: 'Deal with the racist names on the 58 bus, with the bus company, and tell Kai and his parents what was done',
    owner: 'priya',
    dueOn: '2026-05-01',
    howWeKnow: 'Kai says on Fridays how the bus was; Dana and Marcus have it in writing.',
    setting: 'community',
    state: 'under_way',
    audience: 'family',
  }),
  action('bus and lunch', 2, {
    what: 'Start a lunch table with two boys from football',
    owner: 'sean',
    dueOn: '2026-05-08',
    howWeKnow: 'Kai eats with somebody on three days of five.',
    setting: 'school',
    state: 'not_started',
    audience: 'family',
  }),
  goal('same page', ['E1', 'E2'], {
    words: 'All the grown-ups see it the same way, and home has rules that everybody keeps.',
    whose: ['dana', 'lee', 'marcus', 'ruth'],
    baseline: 3,
    target: 7,
  }),
  action('same page', 1, {
    what: 'Write the knocking rule and bathroom times with Kai and Mia, and put them on the fridge',
    owner: 'dana',
    helpers: ['kai'],
    dueOn: '2026-04-24',
    howWeKnow: 'Kai and Mia say that it is kept.',
    setting: 'home',
    state: 'done',
    doneOn: '2026-04-19',
    audience: 'family',
  }),
  action('same page', 2, {
    what: 'See Lee at a time that suits him, and go through what is asked of him on Mondays and Wednesdays',
    owner: 'tom',
    helpers: ['dana'],
    dueOn: '2026-05-08',
    howWeKnow: 'Lee has been seen, and says what he will and will not do.',
    setting: 'home',
    state: 'not_started',
    audience: 'professional',
  }),
  goal('school', ['C4', 'D4', 'E3'], {
    words: 'Kai stays at his school, understands the work, and asks when he is stuck.',
    whose: ['kai'],
    baseline: 4,
    target: 8,
  }),
  action('school', 1, {
    what: 'Write a plan for breaks, lunch and the way home with Kai, and share it with his teachers',
    owner: 'priya',
    helpers: ['sean', 'kai'],
    dueOn: '2026-04-30',
    howWeKnow: 'The plan is in use, and the request for exclusion is decided.',
    setting: 'school',
    state: 'under_way',
    audience: 'family',
  }),
  action('school', 2, {
    what: 'Call the review of the EHC plan, with speech and language',
    owner: 'sean',
    helpers: ['abena'],
    dueOn: '2026-05-22',
    howWeKnow: 'The review has a date, and a speech and language therapist is asked.',
    setting: 'school',
    state: 'not_started',
    audience: 'professional',
    gap: 'No speech and language hours are free before June',
  }),
  goal('football', ['C6', 'E5'], {
    words: 'Kai plays football every Saturday morning.',
    whose: ['kai'],
    baseline: 0,
    target: 10,
  }),
  action('football', 1, {
    what: 'Take Kai to training, and stay',
    owner: 'marcus',
    helpers: ['joy'],
    dueOn: '2026-05-02',
    howWeKnow: 'Kai has been to training three times.',
    setting: 'community',
    state: 'not_started',
    audience: 'family',
  }),
  action('football', 2, {
    what: 'Write down who decides about what Kai may do, and tell him and his parents',
    owner: 'grace',
    dueOn: '2026-04-24',
    howWeKnow: 'It stands in the minutes of 22 April.',
    state: 'not_started',
    audience: 'professional',
  }),
  goal('calm and sad', ['C1', 'C3', 'D2', 'D3'], {
    words: 'When Kai is angry or sad he has something to do and somebody to go to, in every home.',
    whose: ['kai', 'dana', 'ruth'],
    baseline: 4,
    target: 7,
  }),
  action('calm and sad', 1, {
    what: 'Make a box of photographs and things of Alan with Kai',
    owner: 'ruth',
    helpers: ['kai'],
    dueOn: '2026-06-12',
    howWeKnow: 'Kai shows it to somebody.',
    setting: 'home',
    state: 'not_started',
    audience: 'family',
  }),
  action('calm and sad', 2, {
    what: 'Get an answer from CAMHS about sleep and low mood, or take it to the service manager',
    owner: 'abena',
    helpers: ['grace'],
    dueOn: '2026-05-06',
    howWeKnow: 'There is an answer in writing.',
    state: 'blocked',
    stateBecause: 'CAMHS has not answered since 6 February; chased on 20 March.',
    audience: 'professional',
    gap: 'No service has offered anything for his sleep',
  }),
  goal('online', ['A5', 'E4'], {
    words: 'Somebody knows what Kai does online and where he goes, and he can say when it is bad.',
    whose: ['kai', 'dana'],
    baseline: 2,
    target: 7,
  }),
  action('online', 1, {
    what: 'Go through the settings of the phone together, once it is clear whether police keep it',
    owner: 'dana',
    helpers: ['tom'],
    dueOn: '2026-05-15',
    howWeKnow: 'Dana can show the settings, and Kai can say what they are for.',
    setting: 'online',
    state: 'not_started',
    audience: 'family',
  }),
]

type GoalBody = Entry['body'] & { readonly whose: readonly string[] }

function goal(key: string, factors: readonly string[], body: GoalBody): Entry {
  const full = {
    from: factors.map(findingOf),
    ...body,
    whose: body.whose.map(idOf),
    reviewOn: '2026-07-22',
    state: 'draft',
  }
  const changed = { entered: '2026-04-20 17:00', body: { state: 'agreed' } }
  return { key: `goal ${key}`, noun: 'goal', entered: '2026-04-17 13:00', body: full, changed }
}

type ActionBody = Entry['body'] & { readonly owner: string; readonly helpers?: readonly string[] }

function action(key: string, number: number, body: ActionBody): Entry {
  const { helpers, owner, ...rest } = body
  const full = {
    goal: idOf(`goal ${key}`),
    ...rest,
    owner: idOf(owner),
    ...(helpers && { helpers: helpers.map(idOf) }),
  }
  return { key: `action ${key} ${number}`, noun: 'action', entered: '2026-04-20 16:30', body: full }
}

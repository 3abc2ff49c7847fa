import type { Entry } from '../entry.ts'
import { rated } from './rated.ts'

/** Findings of domain D, life story and needs. */
export const lifeStory: readonly Entry[] = [
  rated('D1', 80, {
    mark: '3',
    strength: '1',
    confidence: 'medium',
    strong: 'Dana left, and asked for help; Ruth took them both in.',
    rests:
      'Violence at home when he was two, present at one notification; a plan for neglect in 2019. No help was offered to Kai himself.',
    child: ['not_asked', 'He was very young; not raised in eight sessions.'],
    carers: ['agree', 'Dana. Marcus was not asked about 2014 in a joint session.'],
    agencies: ['agree'],
    noGoal: 'What is past; the help that it calls for is in the goal from C1, C3 and D2.',
  }),
  rated('D2', 85, {
    mark: '3',
    strength: '2',
    confidence: 'high',
    strong: "Ruth's house has been there all his life.",
    rests:
      'His grandfather Alan died in 2020, in lockdown, and Kai could not be there. Saw little of his father for five years; four homes before he was eight.',
    child: ['agree', 'Drew his grandfather on the bench.'],
    carers: ['agree'],
    agencies: ['agree'],
  }),
  rated('D3', 90, {
    mark: '2',
    strength: '2',
    confidence: 'medium',
    strong: 'Leans on Ruth for comfort; he and Dana talk easily when Lee is out.',
    rests: 'Goes to his room when Lee comes home, and goes without comfort then.',
    child: ['agree', 'Kai: "Gran knows when I\'m sad."'],
    carers: ['differ', 'Dana agrees; Lee was not there to say.'],
    agencies: ['agree'],
  }),
  rated('D4', 95, {
    mark: '2',
    strength: '2',
    confidence: 'high',
    strong: 'Pictures and short sentences work; his teaching assistant knows how.',
    rests:
      'EHC plan since 2021, last reviewed in 2024; no speech and language review since 2023. Support is there in some lessons only.',
    child: ['agree'],
    carers: ['agree'],
    agencies: ['agree'],
  }),
  rated('D5', 100, {
    strength: '1',
    strong:
      'Proud of both sides of his family; Marcus and Joy cook what his great-grandmother cooked.',
    rests:
      'White British and Black Caribbean. Racist names on the bus since October went unanswered, and he has learned not to tell. At school he meets few adults who look like him.',
    child: ['agree', 'Kai: "They call me names about my skin."'],
    carers: ['agree', 'Marcus asks that school says what it did.'],
    agencies: ['not_asked', 'To be raised with school on 22 April.'],
    identity:
      'Two of the assessors are not of his heritage; Marcus read this part and added to it on 13 April.',
  }),
]

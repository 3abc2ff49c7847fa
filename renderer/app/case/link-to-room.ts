import type { Room } from '../../forms/open-case.tsx'

/** Builds the address of a room of a case, and of what is in it. */
export function linkToRoom(caseId: string, room: Room, ...parts: readonly string[]): string {
  const inside = room === 'home' ? [] : [room, ...parts]
  return `#/${['cases', caseId, ...inside].join('/')}`
}

/** The rooms in the words of the side navigation. */
export const roomTitles: { readonly [R in Room]: string } = {
  home: 'Case home',
  intake: 'Referral and intake',
  people: 'People and homes',
  chronology: 'Chronology',
  voice: 'What people said',
  evidence: 'Evidence',
  law: 'Law and constraints',
  decide: 'Decide and protect',
  preparation: 'Before the sessions',
  sessions: 'Sessions',
  assessment: 'Assessment',
  formulation: 'Formulation',
  plan: 'Plan',
  briefing: 'Papers',
}

/** Rooms that belong together, in the order of the work; the first stands by itself. */
export const roomGroups: readonly { readonly title?: string; readonly rooms: readonly Room[] }[] = [
  { rooms: ['home'] },
  {
    title: 'Today and the referral',
    rooms: ['intake', 'people', 'chronology', 'voice', 'evidence', 'law', 'decide'],
  },
  {
    title: 'Weeks 1 to 8',
    rooms: ['preparation', 'sessions', 'assessment', 'formulation', 'plan'],
  },
  { title: 'Papers', rooms: ['briefing'] },
]

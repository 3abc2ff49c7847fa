import { describe, expect, it } from 'vitest'
import {
  buildEvidencePresets,
  buildOpinion,
  buildStatement,
} from '../../../../renderer/screens/sessions/build-from-session.ts'
import { aSession } from './a-session.ts'

const session = {
  record: aSession('s', { lead: 'amina', method: 'pictures' }),
  number: 3,
}

describe('evidence out of a session', () => {
  it('starts with the words, their day, their source and whose they are', () => {
    expect(buildEvidencePresets(session, 'words', 'I like it')).toEqual({
      session: 's',
      kind: 'talk',
      from: 'kai',
      about: 'kai',
      text: 'I like it',
      when: '2026-03-11',
      source: 'Session 3, 11 March 2026',
      compartment: 'general',
    })
  })

  it('comes from who led the session when it was seen and not said', () => {
    expect(buildEvidencePresets(session, 'observation', 'Smiled')).toMatchObject({
      kind: 'observation',
      from: 'amina',
      about: 'kai',
    })
  })

  it('leaves open whose words they are when there were two people', () => {
    const two = { ...session, record: aSession('s', { with: ['kai', 'dana'] }) }

    expect(buildEvidencePresets(two, 'words', 'Yes')).not.toHaveProperty('from')
  })

  it('is held back from whom the session is, and never given a standing', () => {
    const record = { ...session.record, heldFrom: 'family' as const }
    const presets = buildEvidencePresets({ ...session, record }, 'words', 'Yes')

    expect(presets).toMatchObject({ heldFrom: 'family' })
    expect(presets).not.toHaveProperty('standing')
  })
})

describe('words and opinions out of a session', () => {
  it('keeps words as said, by whom, how and heard by whom', () => {
    expect(buildStatement(session, 'kai', 'I like it')).toMatchObject({
      noun: 'statement',
      body: {
        person: 'kai',
        outcome: 'said',
        words: 'I like it',
        on: '2026-03-11',
        method: 'cards',
        heardBy: 'amina',
        source: 'Session 3, 11 March 2026',
      },
    })
  })

  it("keeps the writer's opinion apart from evidence", () => {
    expect(buildOpinion(session, 'At ease')).toMatchObject({
      noun: 'opinion',
      body: { text: 'At ease', whose: 'amina' },
    })
  })
})

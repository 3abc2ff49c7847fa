import { describe, expect, it } from 'vitest'
import {
  buildSpeaker,
  checkSpeaker,
  nobodyYet,
  speakerRoles,
} from '../../../../renderer/screens/intake/build-speaker.ts'
import { parseBody } from '../../../../shared/case/parse-body.ts'

const gran = { ...nobodyYet, name: ' Pat Example ', who: 'grandparent' }
const worker = {
  name: 'Sam Example',
  who: 'works',
  work: ' Head of year ',
  agency: 'education',
}

describe('a speaker added while a note is sorted', () => {
  it('is a member of the family by name and role alone', () => {
    const { noun, body, compartment } = buildSpeaker(gran)

    expect([noun, compartment]).toEqual(['person', 'general'])
    expect(parseBody('person', body)).toMatchObject({ name: 'Pat Example', role: 'grandparent' })
  })

  it('is a worker by name, agency and what they do', () => {
    const { noun, body } = buildSpeaker(worker)

    expect(noun).toBe('professional')
    expect(parseBody('professional', body)).toEqual({
      name: 'Sam Example',
      agency: 'education',
      role: 'Head of year',
    })
  })

  it('is never a child who was harmed: they are entered by code, apart', () => {
    expect(speakerRoles.map(({ value }) => value)).toContain('parent')
    expect(speakerRoles.map(({ value }) => value)).not.toContain('child_harmed')
  })

  it('needs a name and who they are', () => {
    expect(checkSpeaker(nobodyYet).map(({ field }) => field)).toEqual([
      'speaker-name',
      'speaker-who',
    ])
    expect(checkSpeaker(gran)).toEqual([])
  })

  it('needs what they do and their agency only where they work with the family', () => {
    expect(checkSpeaker({ ...worker, work: ' ', agency: '' }).map(({ field }) => field)).toEqual([
      'speaker-work',
      'speaker-agency',
    ])
    expect(checkSpeaker(worker)).toEqual([])
  })
})

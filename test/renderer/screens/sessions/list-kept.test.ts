import { describe, expect, it } from 'vitest'
import {
  listKept,
  listKeptAs,
  splitLines,
} from '../../../../renderer/screens/sessions/list-kept.ts'
import type { Body } from '../../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { aRecord } from '../a-record.ts'
import { aSession } from './a-session.ts'

const session = { record: aSession('s'), number: 3 }
const source = 'Session 3, 11 March 2026'

function anEvidence(id: string, body: object) {
  const whole = { text: 'x', source, kind: 'talk', reliability: 'low', ...body }
  return aRecord('evidence', id, whole as unknown as Body<'evidence'>) // ids are plain words
}

describe('what was kept out of a session', () => {
  it('is the evidence that names it, and words and opinions of its day', () => {
    const statement = {
      person: 'kai',
      outcome: 'said',
      words: 'Football',
      on: '2026-03-11',
      source,
    }
    const records = [
      anEvidence('here', { session: 's', text: 'I like football' }),
      anEvidence('elsewhere', { session: 'other' }),
      aRecord('statement', 'said', statement as unknown as Body<'statement'>), // ids are plain words
      aRecord('opinion', 'thought', {
        text: 'At ease',
        source: 'somebody else',
        on: parseIsoDate('2026-03-11'),
      }),
    ]

    const kept = listKept({ records }, session)

    expect(kept.evidence.map(({ id }) => id)).toEqual(['here'])
    expect(kept.statements.map(({ id }) => id)).toEqual(['said'])
    expect(kept.opinions).toEqual([])
    expect(listKeptAs('I like football best', kept)).toEqual(['Evidence'])
    expect(listKeptAs('Football and rain', kept)).toEqual(['Said'])
    expect(listKeptAs('Dogs', kept)).toEqual([])
  })
})

describe('what was noted, in lines', () => {
  it('has no empty lines', () => {
    expect(splitLines('One\n\n  Two \r\n')).toEqual(['One', 'Two'])
    expect(splitLines(undefined)).toEqual([])
  })
})

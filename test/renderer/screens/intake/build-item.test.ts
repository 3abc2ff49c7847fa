import { describe, expect, it } from 'vitest'
import { buildItem, itemKinds } from '../../../../renderer/screens/intake/build-item.ts'
import { isSortedInto, listItems } from '../../../../renderer/screens/intake/list-items.ts'
import { checkRecord } from '../../../../shared/case/check-record.ts'
import { type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { parseBody } from '../../../../shared/case/parse-body.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

const file = loadPracticeFile()
const [note] = recordsOf(file, 'source_note')
const [kai] = recordsOf(file, 'person')
if (!note || !kai) throw new Error('the practice case has no note or no person')

describe('buildItem', () => {
  it.each(itemKinds)('makes a sentence into a record that can be saved: $label', ({ kind }) => {
    const item = buildItem(kind, 'He says "I want to go back."', note, kai.id)

    expect(parseBody(item.noun, item.body)).toEqual(item.body)
    expect(checkRecord(item.noun, item.body, item.compartment)).toEqual([])
    expect(item.body).toMatchObject({
      note: note.id,
      source: expect.stringContaining(note.body.fromWords),
    })
  })

  it.each(['event', 'evidence'] as const)('never puts %s higher than alleged', (kind) => {
    expect(buildItem(kind, 'A thing', note).standing).toBe('alleged')
  })

  it('keeps only what was really said as words', () => {
    const body = buildItem('words', 'He says “one” and then "two".', note, kai.id).body
    expect(body.words).toBe('one … two')
    expect(buildItem('words', 'I am fine', note, kai.id).body.words).toBe('I am fine')
  })

  it('keeps who may see it as it is for the note', () => {
    const apart: CaseRecord<'source_note'> = {
      ...note,
      compartment: 'harmed_child',
      heldFrom: 'family',
    }

    expect(buildItem('event', 'A thing', apart)).toMatchObject({
      compartment: 'harmed_child',
      heldFrom: 'family',
    })
  })

  it('gives each kind a key of its own', () => {
    expect(new Set(itemKinds.map(({ key }) => key)).size).toBe(itemKinds.length)
  })
})

describe('listItems', () => {
  it('finds everything sorted out of a note again, by kind and words', () => {
    const built = itemKinds.map(({ kind }, place) => {
      const item = buildItem(kind, `Sentence ${place}.`, note, kai.id)
      // As it comes back from the engine.
      return { ...item, id: `id-${place}` } as unknown as CaseRecord
    })
    const items = listItems({ records: [...built, note] }, note.id)

    expect(items.map(({ kind }) => kind)).toEqual(itemKinds.map(({ kind }) => kind))
    expect(items.every((item, place) => isSortedInto(`Sentence ${place}.`, item))).toBe(true)
    expect(items.some((item) => isSortedInto('Another sentence', item))).toBe(false)
    expect(listItems({ records: built }, 'another note')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { buildFormValues, buildFromDraft } from '../../../../renderer/forms/records/form-values.ts'
import { readForm, wordRefusal } from '../../../../renderer/forms/records/read-form.ts'
import { nounCodes } from '../../../../shared/case/nouns.ts'
import { loadEveryNounFile } from '../every-noun-file.ts'
import { loadPracticeFile } from '../practice-file.ts'

describe('readForm', () => {
  it('gives back every record as it was, whatever its noun', () => {
    const { records } = loadEveryNounFile()
    const nouns = new Set<string>()

    for (const record of records) {
      const read = readForm(record.noun, buildFormValues(record.noun, record), record)

      nouns.add(record.noun)
      expect(read, `${record.noun} ${record.id}`).toMatchObject({ ok: true })
      if (!read.ok) continue
      const { noun, id, revision, compartment, standing, heldFrom, heldUntilOn, body } = read.record
      expect({ noun, id, revision, compartment, heldFrom, heldUntilOn, body }).toEqual({
        noun: record.noun,
        id: record.id,
        revision: 1,
        compartment: record.compartment,
        heldFrom: record.heldFrom,
        heldUntilOn: record.heldUntilOn,
        body: record.body,
      })
      expect(standing).toBe(record.standing)
    }

    expect(records.length).toBeGreaterThan(100)
    expect([...nouns].sort()).toEqual([...nounCodes].sort())
  })

  it('lists everything that is missing from an empty form, in the order of the form', () => {
    const read = readForm('event', buildFormValues('event'))

    expect(read).toEqual({
      ok: false,
      problems: [
        { field: 'what', message: 'Enter what happened' },
        { field: 'source', message: 'Enter the source' },
        { field: 'standing', message: 'Choose how far it has been shown to be so' },
      ],
    })
  })

  it('says a date or time that cannot be read once, and not that it is missing', () => {
    const start = buildFormValues('source_note', undefined, {
      kind: 'call',
      fromWords: 'Duty desk',
      words: 'They rang back.',
    })
    start.body.receivedOn = { day: '31', month: '2', year: '2026', about: false }
    start.body.receivedTime = 'teatime'

    expect(readForm('source_note', start)).toEqual({
      ok: false,
      problems: [
        {
          field: 'receivedOn',
          message: 'Date received or made must be a day that exists',
          part: 'day',
        },
        { field: 'receivedTime', message: 'Enter a time such as 11:40 or 3.15pm' },
      ],
    })
  })

  it('keeps words over several lines exactly, and trims one line', () => {
    const start = buildFormValues('opinion', undefined, {
      text: '  As typed.\n\n  With a gap. ',
      source: '  Tutor  ',
    })

    expect(readForm('opinion', start)).toMatchObject({
      ok: true,
      record: { body: { text: '  As typed.\n\n  With a gap. ', source: 'Tutor' } },
    })
  })

  it('keeps the answer to a question that does not show, and asks nothing of it', () => {
    const start = buildFormValues('concern', undefined, {
      box: 'alleged',
      what: 'One thing',
      whoIsWorried: 'School',
      source: 'Email',
    })
    start.body.findOutBy = { day: '', month: 'Feb', year: '', about: false }

    const hidden = readForm('concern', start)
    start.body.box = 'not_known'
    const shown = readForm('concern', start)

    expect(hidden.ok).toBe(true)
    expect(shown).toMatchObject({ ok: false, problems: [{ field: 'findOutBy' }] })
  })

  it('asks for what only this form needs', () => {
    const { records } = loadPracticeFile()
    const constraint = records.find(
      (record) => record.noun === 'constraint' && record.body.liftedBy === undefined,
    )
    const values = buildFormValues('constraint', constraint)
    const read = readForm('constraint', values, constraint, { liftedBy: 'Enter who lifted it' })

    expect(read).toEqual({
      ok: false,
      problems: [{ field: 'liftedBy', message: 'Enter who lifted it' }],
    })
  })

  it('names the question when its words are too long', () => {
    const start = buildFormValues('household', undefined, { name: 'x'.repeat(81) })

    expect(readForm('household', start)).toEqual({
      ok: false,
      problems: [
        { field: 'name', message: 'Name of the home: this must be 80 characters or fewer' },
      ],
    })
  })

  it('keeps a hold back only with the people it is from', () => {
    const start = buildFormValues('household', undefined, { name: 'Flat' })
    start.header.heldUntilOn = { day: '1', month: '3', year: '2026', about: false }

    expect(readForm('household', start)).toMatchObject({ ok: true })
    const read = readForm('household', start)
    expect(read.ok && read.record.heldUntilOn).toBeUndefined()
    start.header.heldFrom = 'family'
    const held = readForm('household', start)
    expect(held.ok && held.record.heldUntilOn).toBe('2026-03-01')
  })
})

describe('buildFromDraft', () => {
  it('brings back whatever was typed, valid or not, and ignores what has another shape', () => {
    const start = buildFormValues('event')
    const boxes = { day: 'x', month: 'Nov', year: '', about: true }
    const back = buildFromDraft(start, {
      body: { what: 'half a sen', when: boxes, people: 'not a list', gone: 'field' },
      header: { standing: 'alleged', heldUntilOn: 7 },
    })

    expect(back.body).toEqual({ ...start.body, what: 'half a sen', when: boxes })
    expect(back.header).toEqual({ ...start.header, standing: 'alleged' })
  })
})

describe('wordRefusal', () => {
  it('puts the question in front of what the store says, and leaves other words alone', () => {
    expect(wordRefusal('event', 'source', 'event: This must be on one line')).toBe(
      'Source: this must be on one line',
    )
    expect(wordRefusal('event', '', 'The vault is locked.')).toBe('The vault is locked.')
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../../renderer/screens/intake/split-sentences.ts'

const squeeze = (text: string) => text.replace(/\s+/g, '')

describe('splitSentences', () => {
  it('splits at full stops and lines, and not at a shortened word', () => {
    expect(splitSentences('Dr. Example rang. Kai was there.\r\n- Mia too\n\nNo more')).toEqual([
      'Dr. Example rang.',
      'Kai was there.',
      '- Mia too',
      'No more',
    ])
  })

  it('keeps together what stands in one pair of quotation marks', () => {
    expect(
      splitSentences('Kai: "I am not. I want to go back." He left. “One. Two.” Three.'),
    ).toEqual(['Kai: "I am not. I want to go back."', 'He left.', '“One. Two.”', 'Three.'])
  })

  it('splits as usual after a quotation mark that is never closed', () => {
    expect(splitSentences('It was 5" long. It broke. Nobody saw.')).toEqual([
      'It was 5" long.',
      'It broke.',
      'Nobody saw.',
    ])
  })

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const sentences = splitSentences(text)
        expect(squeeze(sentences.join(''))).toBe(squeeze(text))
        for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\S$|^\S$/su)
      }),
    )
  })

  it('gives nothing for an empty text', () => {
    expect(splitSentences('  \n \r\n')).toEqual([])
  })

  it('makes every note of the practice case sortable', () => {
    const url = new URL('../../../../resources/demo/kai.json', import.meta.url)
    const { records } = JSON.parse(readFileSync(url, 'utf8'))
    const notes = records.filter((record: { noun: string }) => record.noun === 'source_note')

    expect(notes.length).toBeGreaterThan(2)
    for (const note of notes) expect(splitSentences(note.body.words).length).toBeGreaterThan(0)
  })
})

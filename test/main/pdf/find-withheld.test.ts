import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWithheld } from '../../../main/pdf/find-withheld.ts'
import { type PdfContents, readPdf } from '../../../main/pdf/read-pdf.ts'
import { renderPdf } from '../../../main/pdf/render-pdf.ts'
import { aBriefing } from './kai-briefing.ts'
import { paperOptions } from './paper-fonts.ts'

function contentsOf(change: Partial<PdfContents> & { bodies?: string[] } = {}): PdfContents {
  const { bodies = [''], ...rest } = change
  return {
    pages: bodies.map((body) => ({ body, running: '', structure: undefined })),
    bookmarks: [],
    alternativeTexts: [],
    links: [],
    metadata: [],
    title: '',
    language: '',
    encrypted: false,
    ...rest,
  }
}

const onPage = (body: string, term: string) =>
  findWithheld(contentsOf({ bodies: [body] }), [term]).length > 0

describe('findWithheld', () => {
  it.each([
    ['the same words', 'seen by Rosie Hart today', 'Rosie Hart'],
    ['another case', 'ROSIE HART', 'rosie hart'],
    ['without its accents', 'Zoe Muller', 'Zoë Müller'],
    ['with accents the term has not', 'Zoë Müller', 'zoe muller'],
    ['a letter that only looks like another with a stroke', 'Lukasz', 'Łukasz'],
    ['a ligature', 'the o\uFB03ce', 'office'],
    ['full-width letters', 'Ｒｏｓｉｅ', 'Rosie'],
    ['a soft hyphen', 'Ro\u00ADsie', 'Rosie'],
    ['a line break between words', 'Rosie\nHart', 'Rosie Hart'],
    ['a line break inside the word', 'Rosie Ha\nrt', 'Rosie Hart'],
    ['a hyphen at the line’s end', 'Ro-\nsie', 'Rosie'],
    ['more than one blank', 'Rosie   Hart', 'Rosie Hart'],
    ['a possessive', 'Rosie’s', 'Rosie'],
    ['another apostrophe', "O'Neill", 'O’Neill'],
    ['another dash', 'Anne–Marie', 'Anne-Marie'],
    ['signs that mean something in a pattern', 'see A.B (C)+ there', 'A.B (C)+'],
    ['a double s', 'Strasse', 'Straße'],
    ['a blank for a hyphen', 'Ellie Mae Moss', 'Ellie-Mae Moss'],
    ['dots for blanks', 'Ellie.Mae.Moss', 'Ellie-Mae Moss'],
    [
      'a hyphen that cannot break and an empty sign',
      'Ellie\u2011Mae\u00a0Mo\u200bss',
      'Ellie-Mae Moss',
    ],
    ['an apostrophe left out', 'ONeill', 'O’Neill'],
    ['a post code without its blank', 'at ZZ94QW today', 'ZZ9 4QW'],
    ['another comma and other capitals', 'COVERT watch, of the shed', 'Covert watch of the shed'],
  ])('finds %s', (_, body, term) => {
    expect(onPage(body, term)).toBe(true)
  })

  it.each([
    ['a longer word', 'Rosiella', 'Rosie'],
    ['the end of a word', 'primrosie', 'Rosie'],
    ['a number’s beginning', 'Child 12', 'Child 1'],
    ['a dot that stands for itself', 'AxB', 'A.B'],
    ['words in another order', 'Hart Rosie', 'Rosie Hart'],
    ['words with others between', 'Rosie and Sam Hart', 'Rosie Hart'],
    ['letters that other words share out', 'his ally Mae', 'Sally Mae'],
  ])('does not find %s', (_, body, term) => {
    expect(onPage(body, term)).toBe(false)
  })

  it('finds a term that the end of a page breaks, and says on which page it begins', () => {
    expect(
      findWithheld(contentsOf({ bodies: ['seen by Rosie', 'Hart today'] }), ['Rosie Hart']),
    ).toEqual([{ term: 'Rosie Hart', place: 'page', page: 1 }])
  })

  it('finds a long sentence that the end of a page breaks, and on the next page what stands there alone', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`)
    const bodies = [words.slice(0, 20).join(' '), words.slice(20).join('\n')]
    const terms = [words.join(' '), 'word30']

    expect(findWithheld(contentsOf({ bodies }), terms).map(({ page }) => page)).toEqual([1, 2])
  })

  it('finds words however they are joined, and never within longer ones', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/)
    const joints = [' ', '-', '.', ', ', '’', '\n', '-\n', '\u00a0', ' - ']
    fc.assert(
      fc.property(word, word, fc.constantFrom(...joints), (first, second, joint) => {
        expect(onPage(`before ${first}${joint}${second} after`, `${first} ${second}`)).toBe(true)
        expect(onPage(`before x${first}${joint}${second} after`, `${first} ${second}`)).toBe(false)
      }),
    )
  })

  it('looks in every place a PDF can say something', () => {
    const contents = contentsOf({
      bodies: ['Rosie', 'nobody'],
      bookmarks: [{ title: 'About Rosie', level: 1 }],
      alternativeTexts: ['Rosie’s drawing'],
      links: ['https://example.org/?q=R%6Fsie'],
      metadata: ['Title: "Rosie"'],
    })

    expect(findWithheld(contents, ['Nobody else', 'Rosie']).map(({ place }) => place)).toEqual([
      'page',
      'bookmarks',
      'alternativeTexts',
      'links',
      'metadata',
    ])
  })

  it('refuses a term that could never be found', () => {
    expect(() => findWithheld(contentsOf(), [' – '])).toThrow('without a letter or digit')
  })

  it('finds any word wherever a paper’s lines break it', () => {
    const word = fc.stringMatching(/^[A-Za-zàéîøčłß]{2,12}$/)
    fc.assert(
      fc.property(word, fc.nat(), (term, at) => {
        const cut = 1 + (at % (term.length - 1))
        const body = `before ${term.slice(0, cut)}\n${term.slice(cut)} after`

        expect(onPage(body, term)).toBe(true)
        expect(onPage(`x${term}x`, term)).toBe(false)
      }),
    )
  })

  it('finds what a finished paper says and nothing else', async () => {
    const contents = await readPdf((await renderPdf(aBriefing(), paperOptions)).bytes)

    const found = findWithheld(contents, ['DC Helen Shaw', 'Rosie Hart', 'TL-0417', 'draft'])

    expect(new Set(found.map(({ term }) => term))).toEqual(
      new Set(['DC Helen Shaw', 'TL-0417', 'draft']),
    )
    expect(found).toContainEqual({ term: 'TL-0417', place: 'metadata', page: undefined })
    expect(found).toContainEqual({ term: 'draft', place: 'runningMatter', page: 2 })
  })
})

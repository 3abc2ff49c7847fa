import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CaseFile, recordsOf } from '../../../shared/case/nouns.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import type {
  ChronologyPreview,
  EventPointer,
  PairSuggestion,
} from '../../../shared/chronology/preview.ts'
import type { Input } from '../../../shared/contract/contract.ts'
import { anEngine, type TestEngine } from '../../builders/engine.ts'
import { kaiAgencies, kaiBytes } from '../cases/a-chronology.ts'

type Files = Input<'chronology.preview'>['files']
type Decisions = Input<'chronology.import'>['decisions']

const names = ['school', 'social-care', 'police'] as const
const threeFiles: Files = names.map((name) => ({
  file: {
    name: `chronology-${name}.csv`,
    base64: Buffer.from(kaiBytes(name)).toString('base64'),
  },
  agency: kaiAgencies[name],
}))

describe('the chronologies of other agencies', () => {
  let engine: TestEngine
  let caseId: CaseId
  beforeEach(async () => {
    engine = anEngine()
    await engine.withVault()
    caseId = (await engine.must('cases.create', { reference: 'TL-1' })).file.id
  })
  afterEach(() => engine.close())

  const preview = (files = threeFiles) => engine.must('chronology.preview', { caseId, files })
  const bringIn = (files = threeFiles, decisions: Decisions = []) =>
    engine.must('chronology.import', { caseId, files, decisions })
  const open = async () => (await engine.must('cases.open', { caseId })).file

  it('are shown with the pairs that a person should look at, and nothing is written', async () => {
    const shown = await preview()

    const pairs = (kind: 'same' | 'answers') =>
      shown.suggestions
        .filter(({ suggested }) => suggested === kind)
        .map(({ first, second }) => [nameRow(shown, first), nameRow(shown, second)].sort())
        .sort()
    const expected = parseExpected()
    expect(pairs('same')).toEqual(sorted(expected.duplicates))
    expect(pairs('answers')).toEqual(sorted(expected.answers))
    expect(shown.suggestions.every(({ why }) => why.length > 10)).toBe(true)
    expect(shown.alreadyImported).toEqual([])
    expect((await open()).records).toEqual([])
  })

  it('come in with what was decided about pairs, as one change', async () => {
    const { suggestions } = await preview()
    const decisions = suggestions.map((pair) => decide(pair, pair.suggested))

    const { opened, changeId, recordIds } = await bringIn(threeFiles, decisions)

    expect(countsOf(opened.file)).toEqual({ event: 17, chronology_import: 3, chronology_link: 4 })
    expect(recordIds).toHaveLength(24)
    expect(new Set(opened.file.records.map((record) => record.changeId))).toEqual(
      new Set([changeId]),
    )
    expect(opened.changes).toHaveLength(1)
    expect(
      recordsOf(opened.file, 'chronology_link')
        .map(({ body }) => body.decision)
        .sort(),
    ).toEqual(['answers', 'answers', 'same', 'same'])
    expect(await open()).toEqual(opened.file)
  })

  it('lose no row: the undated and the ragged are kept as they came, with what is odd in words', async () => {
    const { opened } = await bringIn()

    const odd = recordsOf(opened.file, 'event').filter(
      ({ body }) => body.importProblem !== undefined,
    )
    expect(odd.map(({ body }) => [body.when, body.importProblem, body.importedRow])).toEqual([
      [
        '2014-08',
        expect.stringContaining('separator'),
        expect.stringMatching(/^2014-08;.*no further action$/),
      ],
      [
        undefined,
        expect.stringContaining('no date'),
        expect.stringContaining('Voluntary hand-over'),
      ],
    ])
    const undated = recordsOf(opened.file, 'event').filter(({ body }) => body.when === undefined)
    expect(undated).toHaveLength(parseExpected().undated.length)
  })

  it('hold what other agencies wrote as alleged, each row with the file it came from', async () => {
    const { opened } = await bringIn()

    const events = recordsOf(opened.file, 'event')
    expect(new Set(events.map(({ standing }) => standing))).toEqual(new Set(['alleged']))
    const perFile = recordsOf(opened.file, 'chronology_import').map(({ id, body }) => [
      body.fileName,
      events.filter((event) => event.body.importedFrom === id).length,
    ])
    expect(perFile).toEqual([
      ['chronology-school.csv', 5],
      ['chronology-social-care.csv', 7],
      ['chronology-police.csv', 5],
    ])
  })

  it('are established or alleged as the person says of each file', async () => {
    const [first, second, third] = threeFiles
    if (!first || !second || !third) throw new Error('there are three files')

    const { opened } = await bringIn([
      { ...first, standing: 'established' },
      { ...second, standing: 'alleged' },
      third,
    ])

    const standings = recordsOf(opened.file, 'chronology_import').map(({ id, standing }) => [
      standing,
      ...new Set(
        recordsOf(opened.file, 'event')
          .filter(({ body }) => body.importedFrom === id)
          .map((event) => event.standing),
      ),
    ])
    expect(standings).toEqual([
      ['established', 'established'],
      ['established', 'alleged'],
      ['established', 'alleged'],
    ])
  })

  it('go again as one, events, files and links, when the import is undone', async () => {
    const [pair] = (await preview()).suggestions
    if (!pair) throw new Error('there was no pair to decide about')
    const { changeId } = await bringIn(threeFiles, [decide(pair, 'same')])

    const undone = await engine.must('changes.undo', { caseId, changeId })

    expect(undone.opened.file.records).toEqual([])
    expect((await preview()).alreadyImported).toEqual([])
    expect((await bringIn()).opened.file.records).toHaveLength(20)
  })

  it('are refused the second time, by their contents and not by their name', async () => {
    const { opened } = await bringIn(threeFiles.slice(0, 1))
    const renamed = threeFiles.map(({ file, agency }) => ({
      file: { ...file, name: `again-${file.name}` },
      agency,
    }))

    expect((await preview(renamed)).alreadyImported).toEqual(['again-chronology-school.csv'])
    expect(
      await engine.ask('chronology.import', {
        caseId,
        files: [...renamed].reverse(),
        decisions: [],
      }),
    ).toMatchObject({ ok: false, error: { code: 'already_imported', place: ['files', 2] } })
    expect(await open()).toEqual(opened.file)
  })

  it.each<[string, Decisions[number]['second']]>([
    ['a row that is not there', { file: 0, row: 99 }],
    ['a file that is not there', { file: 7, row: 1 }],
    ['the very same row', { file: 0, row: 1 }],
  ])('are not brought in with a decision that points at %s', async (_, second) => {
    const first = { file: 0, row: 1 }
    const decisions: Decisions = [
      { first, second: { file: 0, row: 2 }, decision: 'different' },
      { first, second, decision: 'same' },
    ]

    const reply = await engine.ask('chronology.import', { caseId, files: threeFiles, decisions })

    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', place: ['decisions', 1] },
    })
    expect((await open()).records).toEqual([])
  })

  it('can be joined to events that are in the case already', async () => {
    const before = await bringIn(threeFiles.slice(0, 2))
    const { suggestions } = await preview(threeFiles.slice(2))
    const pair = suggestions.find(({ first, second }) => 'eventId' in first || 'eventId' in second)
    if (!pair) throw new Error('nothing was offered beside an event of the case')

    const after = await bringIn(threeFiles.slice(2), [decide(pair, pair.suggested)])

    const [link] = recordsOf(after.opened.file, 'chronology_link')
    const known = new Set<string>(before.recordIds)
    expect([link?.body.first, link?.body.second].filter((id) => known.has(id ?? ''))).toHaveLength(
      1,
    )
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a packed spreadsheet', Buffer.from('504b030414000600', 'hex')],
    ['nothing', Buffer.alloc(0)],
  ])('are not read from %s, and the file is named', async (_, bytes) => {
    const files = [{ file: { name: 'list.csv', base64: bytes.toString('base64') }, agency: 'Bus' }]

    const reply = await engine.ask('chronology.preview', { caseId, files })

    expect(reply).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('list.csv') },
    })
    expect(reply.ok === false && reply.error.code).not.toBe('internal')
  })
})

/** Decides about a pair as the page does. */
function decide(
  { first, second }: PairSuggestion,
  decision: Decisions[number]['decision'],
): Decisions[number] {
  // The ids in a suggestion are those of the case's own events.
  return { first, second, decision } as Decisions[number]
}

function countsOf({ records }: CaseFile): { readonly [noun: string]: number } {
  const counts: { [noun: string]: number } = {}
  for (const { noun } of records) counts[noun] = (counts[noun] ?? 0) + 1
  return counts
}

/** Names a row as the answers do: whose it is and the date as it came. */
function nameRow({ files }: ChronologyPreview, pointer: EventPointer): string {
  if ('eventId' in pointer) return pointer.eventId
  const raw = files[pointer.file]?.rows.find(({ row }) => row === pointer.row)?.raw ?? ''
  const date = raw.replaceAll('"', '').split(/[,;]/)[0]
  return `${names[pointer.file]?.replace('-', ' ')} ${date}`
}

function parseExpected(): {
  readonly duplicates: string[][]
  readonly answers: string[][]
  readonly undated: string[]
} {
  const path = new URL('../../fixtures/kai-expected.json', import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8'))
}

function sorted(pairs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return pairs.map((pair) => [...pair].sort()).sort()
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maxChronologyBytes } from '../../../main/cases/read-chronology.ts'
import { readExchangedFile } from '../../../main/cases/read-exchanged-file.ts'
import { readCaseInWorker, readChronologyInWorker } from '../../../main/cases/read-in-worker.ts'
import { maxExchangedBytes } from '../../../shared/case/parse-exchanged-case.ts'
import { kaiAgencies, kaiBytes, readKai } from './a-chronology.ts'

const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const bytes = kaiBytes('police')
const read = (limits = {}) =>
  readChronologyInWorker(bytes, 'chronology-police.csv', kaiAgencies.police, limits)

describe('reading in a thread of its own', () => {
  it('gives what reading here gives, and leaves the bytes where they were', async () => {
    const before = Uint8Array.from(bytes)

    expect(await read()).toEqual(readKai('police'))
    expect(Uint8Array.from(bytes)).toEqual(before)
  })

  it('hands back a refusal with its code, words and place', async () => {
    await expect(
      readChronologyInWorker(new Uint8Array(0), 'list.csv', 'School'),
    ).rejects.toMatchObject({
      name: 'ExpectedError',
      code: 'empty_file',
      message: expect.stringMatching(/^list\.csv is empty/),
      place: ['list.csv'],
    })
  })

  it('refuses a file that is far too large without copying all of it', async () => {
    await expect(
      readChronologyInWorker(new Uint8Array(maxChronologyBytes * 3), 'list.csv', 'School'),
    ).rejects.toMatchObject({ code: 'file_too_large' })
  })

  it('ends a thread that takes too long', async () => {
    await expect(read({ longestMs: 200, entry: script('for (;;) {}') })).rejects.toMatchObject({
      code: 'file_too_hard',
    })
  })

  it('ends a thread that takes too much memory', async () => {
    const greedy = script('const all = []; for (;;) all.push(new Array(100_000).fill(all.length))')

    await expect(read({ memoryMb: 32, entry: greedy })).rejects.toMatchObject({
      code: 'file_too_hard',
    })
  })

  it('tells a defect apart from a refusal', async () => {
    await expect(read({ entry: script('throw new TypeError("broken")') })).rejects.toThrow('broken')
    await expect(read({ entry: script('process.exit(0)') })).rejects.toThrow(/ended early/)
  })

  it('reads an exchanged case as it would be read here', async () => {
    const file = readFileSync(new URL('../../../resources/demo/kai.json', import.meta.url))

    expect(await readCaseInWorker(file)).toEqual(readExchangedFile(file))
  })

  it('hands back where an exchanged case is wrong, and refuses one that is too large', async () => {
    await expect(readCaseInWorker(Buffer.from('{"format":'))).rejects.toMatchObject({
      name: 'ExpectedError',
      code: 'invalid_input',
    })
    await expect(readCaseInWorker(new Uint8Array(maxExchangedBytes + 1))).rejects.toMatchObject({
      message: expect.stringMatching(/too large/),
    })
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { createPdfWorker, workerEntry } from '../../../main/pdf/render-in-worker.ts'
import { type RenderProgress, renderPdf } from '../../../main/pdf/render-pdf.ts'
import { aBriefing } from './kai-briefing.ts'
import { aLongReport } from './long-report.ts'
import { paperOptions } from './paper-fonts.ts'

let worker = createPdfWorker()
afterEach(async () => {
  await worker.stop()
  worker = createPdfWorker()
})

describe('workerEntry', () => {
  it.each([
    ['file:///app/main/pdf/render-in-worker.ts', 'file:///app/main/pdf/render-worker.ts'],
    ['file:///app/build/main/engine.js', 'file:///app/build/main/render-worker.js'],
  ])('beside %s is %s', (caller, entry) => {
    expect(workerEntry(caller).href).toBe(entry)
  })
})

describe('createPdfWorker', () => {
  it('makes the same bytes as the engine would itself', async () => {
    const here = await renderPdf(aBriefing(), paperOptions)

    const there = await worker.render(aBriefing(), paperOptions)

    expect(there.pages).toBe(2)
    expect(Buffer.from(there.bytes).equals(here.bytes)).toBe(true)
  })

  it('makes papers one after the other, in the order in which they were asked for', async () => {
    worker.warm()
    const done: string[] = []
    const asked = ['A', 'B', 'C'].map((reference) =>
      worker.render(aBriefing({ reference }), paperOptions).then(() => done.push(reference)),
    )

    await Promise.all(asked)

    expect(done).toEqual(['A', 'B', 'C'])
  })

  it('reports progress up to 1', async () => {
    const seen: RenderProgress[] = []

    await worker.render(aBriefing(), { ...paperOptions, onProgress: (step) => seen.push(step) })

    expect(seen.at(0)).toEqual({ stage: 'checking', fraction: 0 })
    expect(seen.at(-1)).toEqual({ stage: 'writing', fraction: 1 })
  })

  it('hands on a refusal with its code and words, and goes on working', async () => {
    const refused = worker.render(aBriefing({ title: 'a\u{1F600}' }), paperOptions)

    await expect(refused).rejects.toMatchObject({
      name: 'ExpectedError',
      code: 'character_not_printable',
      place: ['at the top of the paper'],
    })
    expect((await worker.render(aBriefing(), paperOptions)).pages).toBe(2)
  })

  it('says where a defect is and nothing that the paper says', async () => {
    const twice = { id: 'same', heading: 'Secret heading', blocks: [] }
    const failed = worker.render(aBriefing({ sections: [twice, twice] }), paperOptions)

    const error = await failed.catch((reason: unknown) => reason)

    expect(String(error)).toMatch(/build-document/)
    expect(String(error)).not.toMatch(/same|Secret/)
  })

  it('stops when it is cancelled, and makes the next paper', async () => {
    const cancel = new AbortController()
    const cancelled = worker.render(aLongReport(27), {
      ...paperOptions,
      signal: cancel.signal,
      onProgress: ({ stage }) => stage === 'layingOut' && cancel.abort(),
    })

    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' })
    expect((await worker.render(aBriefing(), paperOptions)).pages).toBe(2)
  })

  it('does not begin a paper that was cancelled while it waited', async () => {
    const first = worker.render(aBriefing(), paperOptions)
    const cancelled = worker.render(aBriefing(), {
      ...paperOptions,
      signal: AbortSignal.abort(),
    })

    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' })
    expect((await first).pages).toBe(2)
  })

  it('gives up on a paper that takes too long, in words a person can act on', async () => {
    const late = worker.render(aLongReport(27), { ...paperOptions, longestMs: 1 })

    await expect(late).rejects.toMatchObject({ code: 'paper_took_too_long' })
  })
})

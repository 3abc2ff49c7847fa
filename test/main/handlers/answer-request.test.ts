import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRequest } from '../../../main/handlers/answer-request.ts'
import type { Session } from '../../../main/handlers/session.ts'
import { calls, type Handlers } from '../../../shared/contract/contract.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'

const channels = Object.keys(calls)
const lockedChannels = Object.entries(calls)
  .filter(([, { access }]) => access === 'unlocked')
  .map(([channel]) => channel)

/** A session that is open or not, and handlers that note what reached them. */
function aDoor(open: boolean, answer: (input: unknown) => unknown = () => null) {
  const reached: { channel: string; input: unknown }[] = []
  const defects: string[] = []
  let touched = 0
  const session = {
    require: () => {
      if (!open) throw new ExpectedError('locked', 'The vault is locked. Unlock it to go on.')
    },
    touch: () => {
      touched += 1
    },
  } as unknown as Session // the door uses these two only
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (input: unknown) => {
        reached.push({ channel, input })
        return answer(input)
      },
    ]),
  ) as unknown as Handlers // one function for every call
  const ask = (message: unknown) =>
    answerRequest(message, handlers, session, (place, kind) => defects.push(`${place} ${kind}`))
  return { ask, reached, defects, touched: () => touched }
}

describe('the one door of the engine', () => {
  it.each(lockedChannels)(
    'refuses %s while the vault is locked, whatever the input',
    async (channel) => {
      const door = aDoor(false)

      const answer = await door.ask({ id: 7, channel, input: {} })

      expect(answer).toEqual({
        id: 7,
        reply: {
          ok: false,
          error: expect.objectContaining({ code: 'locked' }),
        },
      })
      expect(door.reached).toEqual([])
      expect(door.touched()).toBe(0)
    },
  )

  it('has looked at calls that need an open vault', () => {
    expect(lockedChannels.length).toBeGreaterThan(15)
  })

  it('lets no input through that the contract does not accept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), fc.jsonValue(), async (channel, input) => {
        const door = aDoor(true)

        const answer = await door.ask({ id: 1, channel, input })

        const { parse } = calls[channel as keyof typeof calls]
        const accepted = (() => {
          try {
            parse(input === null ? undefined : input)
            return true
          } catch {
            return false
          }
        })()
        expect(door.reached.length).toBe(accepted ? 1 : 0)
        expect(answer).toMatchObject({ reply: { ok: accepted } })
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['', 'cases', 'cases.drop', '__proto__', 'constructor', 'toString'])(
    'refuses the call %j, which is not in the contract',
    async (channel) => {
      const door = aDoor(true)

      const answer = await door.ask({ id: 1, channel, input: undefined })

      expect(answer).toMatchObject({ reply: { ok: false, error: { code: 'invalid_input' } } })
    },
  )

  it.each([
    undefined,
    null,
    4,
    'text',
    [],
    {},
    { id: 1 },
    { channel: 'cases.list' },
    { id: '1', channel: 'cases.list' },
    { id: 1.5, channel: 'cases.list' },
    { id: Number.NaN, channel: 'cases.list' },
  ])('answers nothing to %j, which has nothing to answer to', async (message) => {
    expect(await aDoor(true).ask(message)).toBeUndefined()
  })

  it('names the place of an input that could not be right', async () => {
    const answer = await aDoor(true).ask({
      id: 1,
      channel: 'vault.create',
      input: { folder: 'x', passphrase: 5 },
    })

    expect(answer).toMatchObject({ reply: { error: { place: ['passphrase'] } } })
  })

  it('hides a defect behind "internal" and reports its place, never its words', async () => {
    const door = aDoor(true, () => {
      throw new TypeError('Kai is not defined')
    })

    const answer = await door.ask({ id: 1, channel: 'cases.list', input: undefined })

    expect(answer).toMatchObject({ reply: { ok: false, error: { code: 'internal' } } })
    expect(JSON.stringify(answer)).not.toContain('Kai')
    expect(door.defects).toHaveLength(1)
    expect(door.defects[0]).toMatch(/^cases\.list TypeError at /)
    expect(door.defects[0]).not.toContain('Kai')
  })

  it('hands on what an expected failure knows', async () => {
    const door = aDoor(true, () => {
      throw Object.assign(new ExpectedError('still_mentioned', 'Still mentioned', ['a', 1]), {
        details: [{ noun: 'event' }],
      })
    })

    const answer = await door.ask({ id: 1, channel: 'cases.list', input: undefined })

    expect(answer).toMatchObject({
      reply: { error: { code: 'still_mentioned', place: ['a', 1], details: [{ noun: 'event' }] } },
    })
  })
})

import { InvalidInput } from '../errors/errors.ts'
import { type Instrument, instrumentSchema, listFactors } from './instrument.ts'

/**
 * Reads an instrument and checks all of it: the shape, that no code is there twice, that each factor's code begins with
 * its domain's, and that the ages are in order.
 *
 * @param file the name of the file, for the message.
 * @throws {InvalidInput} naming the file and the place in it, for the first thing that is wrong.
 */
export function parseInstrument(raw: unknown, file: string): Instrument {
  const result = instrumentSchema.safeParse(raw)
  if (!result.success) {
    const issue = result.error.issues[0]
    const place = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? 'symbol' : part))
    throw refuse(file, place, issue?.message ?? 'this could not be read')
  }
  const instrument = result.data
  if (instrument.ages.from > instrument.ages.to)
    throw refuse(file, ['ages'], 'the first age must not be above the last')
  refuseTwice(file, ['domains'], instrument.domains)
  refuseTwice(file, ['factors'], listFactors(instrument))
  for (const [index, { code, factors }] of instrument.domains.entries())
    for (const [nth, factor] of factors.entries())
      if (!factor.code.startsWith(code))
        throw refuse(
          file,
          ['domains', index, 'factors', nth, 'code'],
          `the code "${factor.code}" must begin with "${code}", the code of its domain`,
        )
  return instrument
}

type Place = readonly (string | number)[]

function refuseTwice(file: string, list: Place, entries: readonly { readonly code: string }[]) {
  const seen = new Set<string>()
  for (const { code } of entries) {
    if (seen.has(code)) throw refuse(file, list, `the code "${code}" is there twice`)
    seen.add(code)
  }
}

function refuse(file: string, place: Place, message: string): InvalidInput {
  const inside = place.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part))
  return new InvalidInput(
    `${[file, ...inside].join(', ')}: ${message}. Put back the file that came with the app, or put it right there.`,
    [file, ...place],
  )
}

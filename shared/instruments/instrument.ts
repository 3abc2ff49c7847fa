import { z } from 'zod'
import { factorPattern } from '../case/parse-body.ts'

const words = z.string().trim().min(1).max(400)
const factorCode = z.string().regex(factorPattern, 'This must be a code such as A4')

/** One factor of an instrument: what is asked, with what help, and what it is about. */
const factorSchema = z.strictObject({
  code: factorCode,
  name: words,
  /** `history` changes only when new facts arrive; `changeable` is expected to move with help; `mixed` is both. */
  type: z.enum(['history', 'changeable', 'mixed']),
  /** Whose it is to change; `happened_to_child` is drawn as need, never as concern about the child. */
  about: z.enum(['child', 'adults', 'happened_to_child']),
  guide: words,
  /** What 0, 1, 2, 3 and 4 can look like; absent: the factor has no concern mark, only words and strengths. */
  anchors: z.array(words).length(5).optional(),
  strengthsPrompt: words,
  /** True: not rated while police enquiries are open, unless the police have agreed. */
  closedDuringPoliceEnquiries: z.boolean().optional(),
})

const domainSchema = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{1,4}$/, 'This must be a short code such as A'),
  name: words,
  about: words,
  factors: z.array(factorSchema).min(1).max(30),
})

/** The file form of an instrument. Ours only: nothing of a licensed tool is ever shipped in it. */
export const instrumentSchema = z.strictObject({
  format: z.literal(1, 'This app reads instruments of format 1'),
  /** Names this instrument in this version for ever; every assessment keeps it. */
  code: z.string().regex(/^[a-z0-9_]{1,60}$/, 'This must be small letters, digits and underscores'),
  version: z.int().positive(),
  name: words,
  ages: z.strictObject({ from: z.int().min(0).max(25), to: z.int().min(0).max(25) }),
  /** Printed wherever its findings are. */
  caution: z.string().trim().min(1).max(1000),
  /** Asked beside every factor. */
  identityPrompt: words,
  domains: z.array(domainSchema).min(1).max(20),
})

/** What is asked, as data: domains with their factors. The scales are those of a finding's form. */
export type Instrument = z.infer<typeof instrumentSchema>
/** A part of an instrument. */
export type Domain = Instrument['domains'][number]
/** One factor of an instrument. */
export type Factor = Domain['factors'][number]

/** Lists every factor in the order of the instrument. */
export function listFactors(instrument: Instrument): readonly Factor[] {
  return instrument.domains.flatMap(({ factors }) => factors)
}

/** Finds a factor by its code; undefined when the instrument has none such. */
export function findFactor(instrument: Instrument, code: string): Factor | undefined {
  return listFactors(instrument).find((factor) => factor.code === code)
}

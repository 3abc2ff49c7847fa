import { z } from 'zod'
import type { Instrument } from '../instruments/instrument.ts'

const code = z
  .string()
  .regex(/^[a-z0-9_]{1,60}$/, 'This must be a code of small letters, digits and underscores')
const words = z.string().trim().min(1).max(400)
const day = z.iso.date()

/** The levels of need, in order from the least. The labels can be a council's own. */
export const tiersSchema = z.strictObject({
  source: words,
  tiers: z
    .array(z.strictObject({ code, label: words, description: words }))
    .min(2)
    .max(8),
})

/** The agencies offered in lists. */
export const agenciesSchema = z.strictObject({
  agencies: z
    .array(z.strictObject({ code, label: words }))
    .min(1)
    .max(60),
})

/** The clocks that a case runs by. Local procedure sets every number. */
export const timescalesSchema = z.strictObject({
  clocks: z
    .array(
      z.strictObject({
        code,
        label: words,
        from: z.enum(['referral_received', 'strategy_discussion']),
        amount: z.int().positive().max(1000),
        unit: z.enum(['hours', 'working_days']),
        /** What stops the clock: a date entered on the referral. Absent: nothing does. */
        metBy: z.enum(['strategy_discussion', 'conference', 'assessment']).optional(),
        source: words,
      }),
    )
    .min(1)
    .max(40),
})

/** Bank holidays by nation, for the years listed; a count that leaves them says so rather than guess. */
export const bankHolidaysSchema = z.strictObject({
  source: words,
  nations: z.strictObject({
    england_and_wales: z.array(day).min(8),
    scotland: z.array(day).min(8),
    northern_ireland: z.array(day).min(8),
  }),
})

/** What is set locally and is not a person's own taste: markings, handling, idle lock, nation. */
export const localPolicySchema = z.strictObject({
  markings: z
    .array(z.strictObject({ code, label: words, handling: words }))
    .min(1)
    .max(10),
  defaultMarking: code,
  nation: z.enum(['england_and_wales', 'scotland', 'northern_ireland']),
  idleLockMinutes: z.int().min(1).max(15),
})

/** Words that make a child into what was done. Where somebody else used one, the paper says whose words they are. */
export const languageSchema = z.strictObject({
  source: words,
  labels: z.array(z.string().trim().min(3).max(40)).max(200),
})

/** Every policy file, read and checked together. */
export const policiesSchema = z.strictObject({
  tiers: tiersSchema,
  agencies: agenciesSchema,
  timescales: timescalesSchema,
  bankHolidays: bankHolidaysSchema,
  local: localPolicySchema,
  language: languageSchema,
})

/** Every policy that a council can set, and every instrument that can be assessed with: the house's data, loaded once. */
export type Policies = z.infer<typeof policiesSchema> & {
  readonly instruments: readonly Instrument[]
}

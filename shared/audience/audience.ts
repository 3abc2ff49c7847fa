import { z } from 'zod'
import { type Noun, nounCodes } from '../case/nouns.ts'
import { heldFromGroups } from '../case/record.ts'
import { ExpectedError } from '../errors/errors.ts'

/** Every section that a paper may have, by its code. */
export const sectionCodes = [
  'referral',
  'worries',
  'events',
  'homes',
  'law',
  'told',
  'voices',
  'decisions',
  'left_out',
  'cover',
  'safety_plan',
  'preparation',
  'requests',
  'summary',
  'why',
  'consent',
  'people',
  'sources',
  'reported',
  'timeline',
  'child_voice',
  'family_voice',
  'others_safety',
  'child_safety',
  'findings',
  'profile',
  'formulation',
  'level',
  'supervision',
  'plan',
  'recommendations',
  'differences',
  'sharing',
  'review',
  'sign_off',
  'method',
  'evidence_index',
  'licensed',
  'quality',
] as const
/** One of `sectionCodes`. */
export type SectionCode = (typeof sectionCodes)[number]

/** What may be told of a child who was harmed beside the neutral code. */
export const harmedChildFacts = ['age', 'own_worker_agency', 'identity_known_to'] as const
/** One of `harmedChildFacts`. */
export type HarmedChildFact = (typeof harmedChildFacts)[number]

const words = z.string().trim().min(1).max(400)

/** For whom papers are made, and what each may carry: an allow-list, so that what is not named is not there. */
export const audiencesSchema = z.strictObject({
  source: words,
  audiences: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z0-9_]{1,60}$/),
        label: words,
        /** Whose holds keep a record from these readers; a hold from everyone always does. */
        holdsThatApply: z.array(z.enum(heldFromGroups)),
        ofHarmedChild: z.array(z.enum(harmedChildFacts)),
        /** The kinds of record that each section may see; a section that is not named is not in the paper. */
        sections: z.partialRecord(
          z.enum(sectionCodes),
          z.array(z.enum(nounCodes as [Noun, ...Noun[]])), // there is at least one noun
        ),
      }),
    )
    .min(1)
    .max(30),
})

/** Every audience that papers are made for. */
export type Audiences = z.infer<typeof audiencesSchema>
/** One audience: who reads, and what they may see. */
export type Audience = Audiences['audiences'][number]

/** Finds an audience by its code. @throws {ExpectedError} `audience_missing` when the policy does not have it: no paper is made then. */
export function findAudience({ audiences }: Audiences, code: string): Audience {
  const found = audiences.find((audience) => audience.code === code)
  if (found) return found
  throw new ExpectedError(
    'audience_missing',
    `The policy file audiences.json says nothing about "${code}". Put back the file that came with the app.`,
    ['audiences', code],
  )
}

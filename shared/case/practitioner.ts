import { z } from 'zod'

/** Who uses this vault, said once and printed on what they sign. */
export const practitionerSchema = z.strictObject({
  name: z.string().trim().min(1, 'Enter your name').max(120),
  role: z.string().trim().min(1, 'Enter your role').max(120),
  agency: z.string().trim().min(1, 'Enter your agency').max(120),
  /** Training and certificates in the person's own words; may be empty. */
  training: z.string().trim().max(2000),
})

/** Who uses this vault: name, role, agency and training, as they say it. */
export type Practitioner = z.infer<typeof practitionerSchema>

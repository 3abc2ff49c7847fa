import { z } from 'zod'

// zod makes code from strings when it can, and tries whether it can as soon as a schema is made; the page's policy
// refuses both, loudly. So this file is imported before every other.
z.config({ jitless: true })

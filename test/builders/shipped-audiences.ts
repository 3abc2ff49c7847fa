import { readFileSync } from 'node:fs'
import { audiencesSchema, findAudience } from '../../shared/audience/audience.ts'
import { briefingAudience } from '../../shared/report/papers/build-briefing.ts'
import type { ReportPolicies } from '../../shared/report/section-source.ts'
import { shippedPolicies } from '../shared/governance/the-policies.ts'

/** The audiences as they ship. */
export const shippedAudiences = audiencesSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../resources/policies/audiences.json', import.meta.url), 'utf8'),
  ),
)
/** The readers of the strategy discussion, as they ship. */
export const strategyDiscussion = findAudience(shippedAudiences, briefingAudience)
/** Everything that a paper is built by, as it ships. */
export const reportPolicies: ReportPolicies = { ...shippedPolicies, audiences: shippedAudiences }

import type { Option, PolicyChoiceField } from '../../../shared/case/fields.ts'
import type { Policies } from '../../../shared/governance/policies.ts'

/** Lists what can be chosen where the list is data: the tiers, the agencies, or the instruments. */
export function listPolicyOptions(
  policy: PolicyChoiceField['policy'],
  { tiers, agencies, instruments }: Policies,
): readonly Option[] {
  switch (policy) {
    case 'tiers':
      return tiers.tiers.map(({ code, label, description }) => ({
        value: code,
        label,
        hint: description,
      }))
    case 'agencies':
      return agencies.agencies.map(({ code, label }) => ({ value: code, label }))
    case 'instruments':
      return instruments.map(({ code, name, version }) => ({
        value: code,
        label: `${name}, version ${version}`,
      }))
  }
}

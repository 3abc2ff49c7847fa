import type { ReactNode } from 'react'
import { listConstraints } from '../../../shared/governance/constraints.ts'
import { ConstraintBanner } from '../../components/page/constraint-banner.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

/** Every constraint that holds, above everything else on every screen of the case, until somebody lifts it. */
export function ConstraintBanners(): ReactNode {
  const { file, today, linkTo, hideNames } = useOpenCase()
  return listConstraints(file, today)
    .filter((constraint) => constraint.holds)
    .map(({ record, words }) => (
      <ConstraintBanner key={record.id} title={hideNames(record.body.mustNot)}>
        <p className="govuk-body-s">
          {hideNames(words)}{' '}
          <a className="govuk-link" href={linkTo('law')}>
            About this constraint
          </a>
        </p>
      </ConstraintBanner>
    ))
}

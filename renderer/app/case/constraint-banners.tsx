import type { ReactNode } from 'react'
import { listConstraints } from '../../../shared/law/constraints.ts'
import { ConstraintBanner } from '../../components/page/constraint-banner.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'

/** Every constraint that holds, above everything else on every screen of the case, until somebody lifts it. */
export function ConstraintBanners(): ReactNode {
  const { file, today, linkTo } = useOpenCase()
  const holding = listConstraints(file, today).filter((constraint) => constraint.holds)
  if (holding.length === 0) return null
  // One banner, because several would cover each other as they stick to the top.
  return (
    <ConstraintBanner title="Must not be done">
      <a className="govuk-link app-constraints__about" href={linkTo('law')}>
        {holding.length === 1 ? 'About this constraint' : 'About these constraints'}
      </a>
      <ul className="govuk-list app-constraints">
        {holding.map(({ record, words }) => (
          <li key={record.id}>
            <strong>
              <WithNames words={record.body.mustNot} />
            </strong>{' '}
            <span className="app-constraints__who">
              <WithNames words={words} />
            </span>
          </li>
        ))}
      </ul>
    </ConstraintBanner>
  )
}

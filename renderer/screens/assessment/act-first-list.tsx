import type { ReactNode } from 'react'
import { listActFirst } from '../../../shared/assessment/list-act-first.ts'
import type { WalkedDomain } from '../../../shared/assessment/walk-assessment.ts'
import { useOpenCase } from '../../forms/open-case.tsx'

/** What to act on before anything else, whatever the rest shows; nothing when there is nothing. */
export function ActFirstList({
  domains,
}: {
  readonly domains: readonly WalkedDomain[]
}): ReactNode {
  const { file, policies, linkTo, hideNames } = useOpenCase()
  const first = listActFirst(domains, file, policies)
  if (first.length === 0) return null
  return (
    <section className="app-act-first" aria-labelledby="act-first">
      <h2 className="govuk-heading-m" id="act-first">
        Act first
      </h2>
      <ul className="govuk-list">
        {first.map(({ source, words, because }) => (
          <li key={source.id}>
            <a
              className="govuk-link"
              href={linkTo(
                'assessment',
                'factor',
                source.noun === 'finding' ? source.body.factor : source.id,
              )}
            >
              {hideNames(words)}
            </a>
            : {because}
          </li>
        ))}
      </ul>
      <p className="govuk-body app-links">
        <a className="govuk-link" href={linkTo('decide')}>
          Arrange tonight
        </a>{' '}
        <a className="govuk-link" href={linkTo('plan')}>
          Go to the plan
        </a>
      </p>
    </section>
  )
}

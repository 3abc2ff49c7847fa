import type { ReactNode } from 'react'
import { isNoun, nouns } from '../../../shared/case/nouns.ts'
import { formatInstant } from '../../../shared/dates/format-date.ts'
import { findLastPlace } from '../../forms/last-place.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { partsOfFormKey } from '../../forms/records/presets.ts'
import { roomOfNoun } from '../../forms/records/room-of-noun.ts'

/** The way back to where the person was, and to every form in which something was typed and not yet saved as a record. */
export function GoOn(): ReactNode {
  const { caseId, drafts, linkTo } = useOpenCase()
  const last = findLastPlace(caseId)
  const unfinished = drafts.list().flatMap((draft) => {
    const parts = partsOfFormKey(draft.form)
    const [noun = '', which] = parts
    if (!isNoun(noun)) return []
    const words = `${nouns[noun].one}${which === 'new' ? '' : ', a change'}`
    return [{ draft, words, href: linkTo(roomOfNoun[noun], ...parts) }]
  })
  if (!last && unfinished.length === 0) return null
  return (
    <section aria-labelledby="go-on">
      <h2 className="govuk-heading-m" id="go-on">
        Go on where you were
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {last && (
          <li>
            <a className="govuk-link" href={last.href}>
              <WithNames words={last.words} />
            </a>
          </li>
        )}
        {unfinished.map(({ draft, words, href }) => (
          <li key={draft.form}>
            <a className="govuk-link" href={href}>
              Go on with: {words}
            </a>{' '}
            (typed {formatInstant(draft.savedAt)})
          </li>
        ))}
      </ul>
    </section>
  )
}

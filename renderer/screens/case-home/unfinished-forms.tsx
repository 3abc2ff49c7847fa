import type { ReactNode } from 'react'
import { isNoun, nouns } from '../../../shared/case/nouns.ts'
import { formatInstant } from '../../../shared/dates/format-date.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { partsOfFormKey } from '../../forms/records/presets.ts'
import { roomOfNoun } from '../../forms/records/room-of-noun.ts'

/** Forms in which something was typed and not yet saved as a record; each can be gone on with. */
export function UnfinishedForms(): ReactNode {
  const { drafts, linkTo } = useOpenCase()
  const unfinished = drafts.list().flatMap((draft) => {
    const parts = partsOfFormKey(draft.form)
    const [noun = '', which] = parts
    if (!isNoun(noun)) return []
    const words = `${nouns[noun].one}${which === 'new' ? '' : ', a change'}`
    return [{ draft, words, href: linkTo(roomOfNoun[noun], ...parts) }]
  })
  if (unfinished.length === 0) return null
  return (
    <section aria-labelledby="unfinished">
      <h2 className="govuk-heading-m" id="unfinished">
        Begun and not finished
      </h2>
      <ul className="govuk-list govuk-list--bullet">
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

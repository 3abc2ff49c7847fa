import type { ReactNode } from 'react'
import { focusBriefly } from '../../components/focus-briefly.ts'

/** One part of a long screen: the id of its heading, and its words here. */
export interface Part {
  readonly id: string
  readonly words: string
}

/** What it takes: the parts, in the order of the screen. */
export interface JumpToProps {
  readonly parts: readonly Part[]
}

/** Ways to the parts of a long screen. Buttons: an address of its own would leave the screen. */
export function JumpTo({ parts }: JumpToProps): ReactNode {
  const jump = (id: string) => {
    const heading = document.getElementById(id)
    if (!heading) return
    focusBriefly(heading)
    heading.scrollIntoView({ block: 'start' })
  }
  return (
    <nav aria-label="On this screen">
      <ul className="govuk-list app-links">
        {parts.map(({ id, words }) => (
          <li key={id}>
            <button type="button" className="app-link-button" onClick={() => jump(id)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

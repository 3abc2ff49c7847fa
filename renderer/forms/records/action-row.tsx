import type { ReactNode } from 'react'
import { type Action, ActionLinks } from '../../components/content/action-link.tsx'

/** What it takes: what can be done, and with what. */
export interface ActionRowProps {
  readonly actions: readonly Action[]
  readonly about: string
}

/** Ways to change one entry, in one row. */
export function ActionRow({ actions, about }: ActionRowProps): ReactNode {
  return (
    <ul className="app-actions">
      <ActionLinks actions={actions} subject={about} itemClassName="app-actions__item" />
    </ul>
  )
}

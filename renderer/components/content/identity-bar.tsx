import type { ReactNode } from 'react'

/** One fact that says whose record this is. With `short` (initials), the full value can be hidden. */
export interface IdentityFact {
  readonly name: string
  readonly value: string
  readonly short?: string
}

/** What an identity bar takes. Whether initials show is the app's setting, so that every screen agrees. */
export interface IdentityBarProps {
  readonly label: string
  readonly facts: readonly IdentityFact[]
  readonly showsInitials: boolean
  readonly onShowsInitialsChange: (showsInitials: boolean) => void
}

/** Says on every screen of a case whose it is, in full or by initials when others can see the screen. */
export function IdentityBar({
  label,
  facts,
  showsInitials,
  onShowsInitialsChange,
}: IdentityBarProps): ReactNode {
  return (
    <section className="app-identity-bar" aria-label={label}>
      <dl className="app-identity-bar__facts">
        {facts.map((fact) => (
          <div className="app-identity-bar__fact" key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>
              <bdi>{showsInitials ? (fact.short ?? fact.value) : fact.value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="app-link-button app-identity-bar__toggle"
        aria-pressed={showsInitials}
        onClick={() => onShowsInitialsChange(!showsInitials)}
      >
        Initials only
      </button>
    </section>
  )
}

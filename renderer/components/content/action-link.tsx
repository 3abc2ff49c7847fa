import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/**
 * Something that can be done with a row or a card: a link when it leads somewhere, a button when it does something
 * here (`onPress`). `hiddenText` says to what: "Change" + "date of birth".
 */
export interface Action extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly label: ReactNode
  readonly hiddenText?: string
  readonly onPress?: () => void
}

/** What a list of actions takes. `subject` is read after each, to tell cards apart. */
export interface ActionLinksProps {
  readonly actions: readonly Action[]
  readonly subject?: ReactNode
  readonly itemClassName: string
}

function ActionLink({
  label,
  hiddenText,
  subject,
  onPress,
  className,
  ...rest
}: Action & { readonly subject?: ReactNode }) {
  const words = (
    <>
      {label}
      {(hiddenText || subject) && (
        <span className="govuk-visually-hidden">
          {hiddenText && ` ${hiddenText}`}
          {subject && <> ({subject})</>}
        </span>
      )}
    </>
  )
  if (onPress) {
    return (
      <button
        type="button"
        className={joinClassNames('app-link-button', className)}
        onClick={onPress}
      >
        {words}
      </button>
    )
  }
  return (
    <a className={joinClassNames('govuk-link', className)} {...rest}>
      {words}
    </a>
  )
}

/** One action by itself, or several as items of a list; the list is the caller's. */
export function ActionLinks({ actions, subject, itemClassName }: ActionLinksProps): ReactNode {
  const [only, ...others] = actions
  if (only && others.length === 0) return <ActionLink subject={subject} {...only} />
  return actions.map((action, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two actions may share their words.
    <li className={itemClassName} key={place}>
      <ActionLink subject={subject} {...action} />
    </li>
  ))
}

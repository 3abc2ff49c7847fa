import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'
import { joinClassNames } from '../class-names.ts'
import { focusBriefly } from '../focus-briefly.ts'

/** One problem, in the words shown beside its field. `href` is `#` and the id of the input to go to. */
export interface ErrorSummaryItem extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly message: ReactNode
}

/** What an error summary takes. Give it a new `key` at each attempt, so that it takes focus again. */
export interface ErrorSummaryProps extends Omit<ComponentPropsWithRef<'div'>, 'title' | 'ref'> {
  readonly title?: ReactNode
  readonly description?: ReactNode
  readonly errors?: readonly ErrorSummaryItem[]
  readonly disableAutoFocus?: boolean
}

/** Everything that must be put right, at the top of the page. Its links go to the input, not to the message. */
export function ErrorSummary({
  title = 'There is a problem',
  description,
  errors = [],
  disableAutoFocus,
  className,
  ...rest
}: ErrorSummaryProps): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (root.current && !disableAutoFocus) focusBriefly(root.current)
  }, [disableAutoFocus])
  return (
    <div
      className={joinClassNames('govuk-error-summary', className)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
      {...rest}
      ref={root}
    >
      {/* The alert is a child of what takes focus, because a screen reader may drop one of two announcements of the same element. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ message, href, ...link }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two problems may share their words and their input.
                <li key={place}>
                  {href === undefined ? (
                    message
                  ) : (
                    <a href={href} onClick={goToInput} {...link}>
                      {message}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

/** Moves to the input a link names, with its question in view. The address stays the router's. */
function goToInput(event: MouseEvent<HTMLAnchorElement>): void {
  const { hash } = event.currentTarget
  if (hash === '') return
  event.preventDefault()
  const input = document.getElementById(decodeURIComponent(hash.slice(1)))
  if (!input) return
  findQuestion(input)?.scrollIntoView()
  input.focus({ preventScroll: true })
}

/** Finds the words of an input's question: its group's legend if both fit on half a screen, else its own label. */
function findQuestion(input: HTMLElement): Element | null {
  const legend = input.closest('fieldset')?.querySelector('legend')
  const isChoice = input.matches('[type=radio], [type=checkbox]')
  if (legend && isChoice) return legend
  if (legend) {
    const apart = input.getBoundingClientRect().bottom - legend.getBoundingClientRect().top
    if (apart < window.innerHeight / 2) return legend
  }
  return document.querySelector(`label[for="${CSS.escape(input.id)}"]`) ?? input.closest('label')
}

import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import { isShown } from '../frame/guidance.tsx'
import { Hint } from '../frame/hint.tsx'
import { Label, type LabelProps } from '../frame/label.tsx'
import { useRunningPage } from '../use-running-page.ts'

/** One choice among radios or checkboxes. */
export interface Choice {
  readonly value: string
  readonly label: ReactNode
  readonly id?: string
  readonly hint?: ReactNode
  /** What is asked only when this is chosen. It stays in the page when hidden, so what was typed is kept. */
  readonly conditional?: ReactNode
  readonly disabled?: boolean
  readonly labelProps?: LabelProps
  readonly hintProps?: ComponentPropsWithRef<'div'>
  readonly inputProps?: ComponentPropsWithRef<'input'>
}

/** A word between choices, usually "or". */
export interface Divider {
  readonly divider: ReactNode
}

/** A choice with the id its input will have. */
export type IdentifiedChoice<C extends Choice> = C & { readonly id: string }

/**
 * Derives each entry's id: the first has the prefix alone, so that an error summary can link to it; the others end in
 * their place in the list.
 *
 * @returns The entries that are drawn, in order. Empty entries still count as a place.
 */
export function deriveChoiceIds<C extends Choice>(
  prefix: string,
  items: readonly (C | Divider | Falsy)[],
): readonly (IdentifiedChoice<C> | Divider)[] {
  return items.flatMap<IdentifiedChoice<C> | Divider>((item, index) => {
    if (!item) return []
    if ('divider' in item) return [item]
    return [{ ...item, id: item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`) }]
  })
}

/** What is drawn for one choice. `checked` is whether its conditional part shows. */
export interface ChoiceRowProps extends ComponentPropsWithRef<'input'> {
  readonly choice: IdentifiedChoice<Choice>
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: boolean
}

/** One radio or checkbox with its label and hint, and what it reveals. */
export function ChoiceRow({ choice, type, isChosen, ...input }: ChoiceRowProps): ReactNode {
  const isRunning = useRunningPage()
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  const { id, value, label, labelProps, hint, hintProps, conditional, disabled } = choice
  const hintId = isShown(hint) ? `${id}-item-hint` : undefined
  const conditionalId = isShown(conditional) ? `conditional-${id}` : undefined
  // ARIA gives radios no expanded state; GOV.UK's script sets one all the same.
  const isExpanded = conditionalId && type === 'checkbox' ? isChosen : undefined
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          type={type}
          value={value}
          disabled={disabled}
          aria-describedby={joinClassNames(input['aria-describedby'], hintId)}
          {...(isRunning
            ? { 'aria-controls': conditionalId, 'aria-expanded': isExpanded }
            : { 'data-aria-controls': conditionalId })}
          {...withoutDescription(input)}
          {...choice.inputProps}
        />
        <Label
          htmlFor={id}
          {...labelProps}
          className={joinClassNames(`${block}__label`, labelProps?.className)}
        >
          {label}
        </Label>
        {hintId && (
          <Hint
            id={hintId}
            {...hintProps}
            className={joinClassNames(`${block}__hint`, hintProps?.className)}
          >
            {hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div
          className={joinClassNames(
            `${block}__conditional`,
            !isChosen && `${block}__conditional--hidden`,
          )}
          id={conditionalId}
        >
          {conditional}
        </div>
      )}
    </>
  )
}

function withoutDescription({
  'aria-describedby': _describedBy,
  ...rest
}: ComponentPropsWithRef<'input'>) {
  return rest
}

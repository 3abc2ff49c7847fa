import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import { FieldGroup, type GroupFrameProps, takeGroupFrame } from '../frame/field-group.tsx'
import { isShown } from '../frame/guidance.tsx'
import { Input, type InputProps } from './input.tsx'

/**
 * One box of a date. `part` names it within the date ("day"): its id is the date's id and the part, its label the part
 * with a capital unless given. A box that accepts month names needs `inputMode: 'text'`.
 */
export interface DateInputItem extends Omit<InputProps, 'label' | 'error' | 'width' | 'prefix'> {
  readonly part: string
  readonly label?: string
  /** Whether this is the box at fault; when no box says so and the date has an error, every box is. */
  readonly hasError?: boolean
  readonly width?: 2 | 4
}

/** What a date input takes: its boxes and its frame. The frame's hint and error are named from `id`. */
export interface DateInputProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    GroupFrameProps {
  readonly id: string
  readonly items?: readonly (DateInputItem | Falsy)[]
  readonly beforeInputs?: ReactNode
  readonly afterInputs?: ReactNode
}

const dayMonthYear: readonly DateInputItem[] = [
  { part: 'day', name: 'day' },
  { part: 'month', name: 'month' },
  { part: 'year', name: 'year' },
]

/** A date a person remembers, in separate boxes. What is typed is kept as it is, whether or not it is a date. */
export function DateInput(props: DateInputProps): ReactNode {
  const { frame, group } = takeGroupFrame(props)
  const { id, items = dayMonthYear, beforeInputs, afterInputs, className, ...rest } = group
  const anyAtFault = items.some((item) => item && item.hasError === true)
  const isAtFault = (item: DateInputItem) =>
    item.hasError === true || (item.hasError !== false && isShown(frame.error) && !anyAtFault)
  // With the role of a group, every screen reader announces what describes a fieldset of text boxes.
  const fieldsetProps = frame.fieldsetProps ?? (isShown(frame.legend) ? {} : undefined)
  return (
    <FieldGroup
      {...frame}
      id={id}
      fieldsetProps={fieldsetProps && { role: 'group', ...fieldsetProps }}
    >
      <div className={joinClassNames('govuk-date-input', className)} id={id} {...rest}>
        {beforeInputs}
        {items.map(
          (item) =>
            item && (
              <div className="govuk-date-input__item" key={item.part}>
                <DateBox {...item} dateId={id} isAtFault={isAtFault(item)} />
              </div>
            ),
        )}
        {afterInputs}
      </div>
    </FieldGroup>
  )
}

function DateBox({
  dateId,
  isAtFault,
  part,
  label = part.charAt(0).toUpperCase() + part.slice(1),
  hasError: _hasError,
  id = `${dateId}-${part}`,
  width = part === 'year' ? 4 : 2,
  inputMode = 'numeric',
  className,
  ...rest
}: DateInputItem & { readonly dateId: string; readonly isAtFault: boolean }) {
  return (
    <Input
      id={id}
      label={label}
      labelProps={{ className: 'govuk-date-input__label' }}
      width={width}
      inputMode={inputMode}
      className={joinClassNames(
        'govuk-date-input__input',
        isAtFault && 'govuk-input--error',
        className,
      )}
      {...rest}
    />
  )
}

import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import { Field, type FieldFrameProps, takeFrame } from '../frame/field.tsx'

/** One choice in a select. Without a value, its words are its value. */
export interface SelectItem extends Omit<ComponentPropsWithRef<'option'>, 'children' | 'label'> {
  readonly label: string
}

/** What a select takes: a `select`'s attributes, its choices and its frame. `id` is the name unless given. */
export interface SelectProps
  extends Omit<ComponentPropsWithRef<'select'>, 'children'>,
    FieldFrameProps {
  readonly name: string
  readonly items: readonly (SelectItem | Falsy)[]
}

/** A list to choose one from, for when radios would be too many. */
export function Select(props: SelectProps): ReactNode {
  const { frame, control, hasError } = takeFrame(props)
  const { id = control.name, items, className, ...rest } = control
  return (
    <Field id={id} {...frame}>
      {(describedBy) => (
        <select
          className={joinClassNames('govuk-select', className, hasError && 'govuk-select--error')}
          id={id}
          aria-describedby={describedBy}
          {...rest}
        >
          {items.map(
            (item) =>
              item && (
                <option key={String(item.value ?? item.label)} {...withoutLabel(item)}>
                  {item.label}
                </option>
              ),
          )}
        </select>
      )}
    </Field>
  )
}

function withoutLabel({ label: _label, ...rest }: SelectItem) {
  return rest
}

import { type ComponentPropsWithRef, type ReactNode, useRef } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import { FieldGroup, type GroupFrameProps, takeGroupFrame } from '../frame/field-group.tsx'
import { type Choice, ChoiceRow, type Divider, deriveChoiceIds } from './choices.tsx'
import { useChosenIds } from './use-chosen-ids.ts'

type InputProps = ComponentPropsWithRef<'input'>

/**
 * What radios take: their choices, their frame, and what each radio takes from react-hook-form's `register`.
 * `idPrefix` is the name unless given. Nothing is chosen unless `value` or `defaultValue` says so.
 */
export interface RadiosProps
  extends Omit<
      ComponentPropsWithRef<'div'>,
      'children' | 'onChange' | 'onBlur' | 'ref' | 'defaultValue'
    >,
    Pick<InputProps, 'onChange' | 'onBlur' | 'ref' | 'required'>,
    GroupFrameProps {
  readonly name: string
  readonly idPrefix?: string
  readonly items: readonly (Choice | Divider | Falsy)[]
  readonly value?: string
  readonly defaultValue?: string
  readonly disabled?: boolean
  readonly isSmall?: boolean
  readonly isInline?: boolean
  readonly beforeInputs?: ReactNode
  readonly afterInputs?: ReactNode
}

/** Choices of which one can be made. */
export function Radios(props: RadiosProps): ReactNode {
  const { frame, group } = takeGroupFrame(props)
  const { name, idPrefix = name, items, value, defaultValue, disabled, ...others } = group
  const { onChange, onBlur, ref, required, isSmall, isInline, ...layout } = others
  const { beforeInputs, afterInputs, className, ...rest } = layout
  const root = useRef<HTMLDivElement>(null)
  const rows = deriveChoiceIds(idPrefix, items)
  const choices = rows.filter((row) => 'value' in row)
  const atFirst = value ?? defaultValue
  const { chosenIds, readChosenIds } = useChosenIds(
    root,
    choices.map((choice) => choice.id),
    choices.filter((choice) => choice.value === atFirst).map((choice) => choice.id),
  )
  const inputs = { name, onChange, onBlur, ref, required }
  return (
    <FieldGroup id={idPrefix} {...frame}>
      <div
        className={joinClassNames(
          'govuk-radios',
          isSmall && 'govuk-radios--small',
          isInline && 'govuk-radios--inline',
          className,
        )}
        data-module="govuk-radios"
        onChangeCapture={readChosenIds}
        {...rest}
        ref={root}
      >
        {beforeInputs}
        {rows.map((row, index) =>
          'divider' in row ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a divider has no name of its own and never moves.
            <div className="govuk-radios__divider" key={`divider-${index}`}>
              {row.divider}
            </div>
          ) : (
            <ChoiceRow
              key={row.id}
              choice={row}
              type="radio"
              isChosen={chosenIds.includes(row.id)}
              {...inputs}
              disabled={row.disabled ?? disabled}
              {...(value === undefined
                ? { defaultChecked: row.value === defaultValue }
                : { checked: row.value === value })}
            />
          ),
        )}
        {afterInputs}
      </div>
    </FieldGroup>
  )
}

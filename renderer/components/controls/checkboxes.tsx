import { type ChangeEvent, type ComponentPropsWithRef, type ReactNode, useRef } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import {
  FieldGroup,
  type GroupFrameProps,
  hasFieldset,
  takeGroupFrame,
} from '../frame/field-group.tsx'
import { deriveDescribedBy } from '../frame/guidance.tsx'
import { type Choice, ChoiceRow, type Divider, deriveChoiceIds } from './choices.tsx'
import { useChosenIds } from './use-chosen-ids.ts'

type InputProps = ComponentPropsWithRef<'input'>

/** One checkbox. An exclusive one ("None of these") clears the others when ticked, and they clear it. */
export interface CheckboxItem extends Choice {
  readonly name?: string
  readonly isExclusive?: boolean
}

/**
 * What checkboxes take: their choices, their frame, and what each box takes from react-hook-form's `register`.
 * `idPrefix` is the name unless given. Nothing is ticked unless `values` or `defaultValues` says so.
 */
export interface CheckboxesProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'onChange' | 'onBlur' | 'ref'>,
    Pick<InputProps, 'onChange' | 'onBlur' | 'ref' | 'required'>,
    GroupFrameProps {
  readonly name: string
  readonly idPrefix?: string
  readonly items: readonly (CheckboxItem | Divider | Falsy)[]
  readonly values?: readonly string[]
  readonly defaultValues?: readonly string[]
  readonly disabled?: boolean
  readonly isSmall?: boolean
  readonly beforeInputs?: ReactNode
  readonly afterInputs?: ReactNode
}

/** Choices of which any number can be made. */
export function Checkboxes(props: CheckboxesProps): ReactNode {
  const { frame, group } = takeGroupFrame(props)
  const { name, idPrefix = name, items, values, defaultValues = [], disabled, ...others } = group
  const { onChange, onBlur, ref, required, isSmall, ...layout } = others
  const { beforeInputs, afterInputs, className, ...rest } = layout
  const root = useRef<HTMLDivElement>(null)
  const rows = deriveChoiceIds(idPrefix, items)
  const choices = rows.filter((row) => 'value' in row)
  const atFirst = values ?? defaultValues
  const { chosenIds, readChosenIds } = useChosenIds(
    root,
    choices.map((choice) => choice.id),
    choices.filter((choice) => atFirst.includes(choice.value)).map((choice) => choice.id),
  )
  // Captured, so that the boxes agree before the caller's own onChange reads them.
  const settle = (event: ChangeEvent<HTMLDivElement>) => {
    const changed = choices.find((choice) => choice.id === event.target.id)
    if (changed) untick(event.target.id, changed.isExclusive === true, choices, root.current)
    readChosenIds()
  }
  // Without a fieldset to carry it, each box says what describes the question.
  const describedBy = hasFieldset(frame) ? undefined : deriveDescribedBy(idPrefix, frame)
  const inputs = { onChange, onBlur, ref, required, 'aria-describedby': describedBy }
  return (
    <FieldGroup id={idPrefix} {...frame}>
      <div
        className={joinClassNames(
          'govuk-checkboxes',
          isSmall && 'govuk-checkboxes--small',
          className,
        )}
        data-module="govuk-checkboxes"
        onChangeCapture={settle}
        {...rest}
        ref={root}
      >
        {beforeInputs}
        {rows.map((row, index) =>
          'divider' in row ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a divider has no name of its own and never moves.
            <div className="govuk-checkboxes__divider" key={`divider-${index}`}>
              {row.divider}
            </div>
          ) : (
            <ChoiceRow
              key={row.id}
              choice={row}
              type="checkbox"
              isChosen={chosenIds.includes(row.id)}
              name={row.name ?? name}
              data-behaviour={row.isExclusive ? 'exclusive' : undefined}
              {...inputs}
              disabled={row.disabled ?? disabled}
              {...(values === undefined
                ? { defaultChecked: defaultValues.includes(row.value) }
                : { checked: values.includes(row.value) })}
            />
          ),
        )}
        {afterInputs}
      </div>
    </FieldGroup>
  )
}

/** Clears what cannot stay ticked beside the box that was just ticked. */
function untick(
  changedId: string,
  isExclusive: boolean,
  choices: readonly (CheckboxItem & { readonly id: string })[],
  root: HTMLElement | null,
): void {
  const boxes = [...(root?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
  if (!boxes.some((box) => box.id === changedId && box.checked)) return
  const cannotStay = choices
    .filter((choice) => choice.id !== changedId && (isExclusive || choice.isExclusive))
    .map((choice) => choice.id)
  for (const box of boxes) if (cannotStay.includes(box.id)) box.checked = false
}

import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Field, type FieldFrameProps, takeFrame } from '../frame/field.tsx'
import { isShown } from '../frame/guidance.tsx'

type Affix = ComponentPropsWithRef<'div'>

/**
 * What a text input takes: an `input`'s attributes (also what react-hook-form's `register` gives) and its frame.
 * `id` is the name unless given. `width` is in characters. Prefix and suffix are hidden from screen readers, so
 * the label must say the unit too.
 */
export interface InputProps
  extends Omit<ComponentPropsWithRef<'input'>, 'prefix'>,
    FieldFrameProps {
  readonly name: string
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  readonly prefix?: ReactNode
  readonly prefixProps?: Affix
  readonly suffix?: ReactNode
  readonly suffixProps?: Affix
  readonly wrapperProps?: Affix
}

function Affix({ side, className, ...rest }: Affix & { readonly side: 'prefix' | 'suffix' }) {
  return (
    <div
      className={joinClassNames(`govuk-input__${side}`, className)}
      aria-hidden="true"
      {...rest}
    />
  )
}

/** One line of text with its label, hint and error. */
export function Input(props: InputProps): ReactNode {
  const { frame, control, hasError } = takeFrame(props)
  const {
    id = control.name,
    type = 'text',
    width,
    prefix,
    prefixProps,
    suffix,
    suffixProps,
    wrapperProps,
    className,
    ...rest
  } = control
  const { beforeInput, afterInput, ...outside } = frame
  const isWrapped = [prefix, suffix, beforeInput, afterInput].some(isShown)
  return (
    <Field id={id} {...outside}>
      {(describedBy) => {
        const input = (
          <input
            className={joinClassNames(
              'govuk-input',
              width && `govuk-input--width-${width}`,
              className,
              hasError && 'govuk-input--error',
            )}
            id={id}
            type={type}
            aria-describedby={describedBy}
            {...rest}
          />
        )
        if (!isWrapped) return input
        return (
          <div
            {...wrapperProps}
            className={joinClassNames('govuk-input__wrapper', wrapperProps?.className)}
          >
            {beforeInput}
            {isShown(prefix) && (
              <Affix side="prefix" {...prefixProps}>
                {prefix}
              </Affix>
            )}
            {input}
            {isShown(suffix) && (
              <Affix side="suffix" {...suffixProps}>
                {suffix}
              </Affix>
            )}
            {afterInput}
          </div>
        )
      }}
    </Field>
  )
}

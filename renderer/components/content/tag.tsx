import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** A tag's colour. It helps the eye; the words carry the meaning. Red only when someone must act. */
export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow'

/** What a tag takes: its words and a colour; GOV.UK's plain one unless given. */
export interface TagProps extends ComponentPropsWithRef<'strong'> {
  readonly colour?: TagColour
}

/** The state of something in a word or two: "In progress". */
export function Tag({ colour, className, ...rest }: TagProps): ReactNode {
  return (
    <strong
      className={joinClassNames('govuk-tag', colour && `govuk-tag--${colour}`, className)}
      {...rest}
    />
  )
}

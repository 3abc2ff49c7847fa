import type { ComponentPropsWithRef, ReactNode } from 'react'

/** A heading's place in the page's outline: 1 is the page's own heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A heading whose level is a value. Everything but `level` goes to the element. */
export function Heading({
  level,
  ...rest
}: ComponentPropsWithRef<'h2'> & { readonly level: HeadingLevel }): ReactNode {
  const Tag = `h${level}` as const
  return <Tag {...rest} />
}

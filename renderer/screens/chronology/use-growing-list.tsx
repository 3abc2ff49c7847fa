import { type ReactNode, useState } from 'react'
import { wordCount } from '../../forms/records/list-pages.tsx'

/** A long list that is not in the address: the part shown so far, and the way to more of it. */
export interface GrowingList<T> {
  readonly shown: readonly T[]
  /** Says how much is shown and adds to it; nothing where all is shown. */
  readonly more: ReactNode
}

/** Shows a long list from its beginning, and as much again each time more is asked for. */
export function useGrowingList<T>(entries: readonly T[], step: number): GrowingList<T> {
  const [count, setCount] = useState(step)
  const left = entries.length - count
  return {
    shown: entries.slice(0, count),
    more: left > 0 && (
      <p className="govuk-body">
        Showing {wordCount(count)} of {wordCount(entries.length)}.{' '}
        <button type="button" className="app-link-button" onClick={() => setCount(count + step)}>
          Show {wordCount(Math.min(step, left))} more
        </button>
      </p>
    ),
  }
}

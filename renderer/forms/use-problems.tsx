import { type ReactNode, useState } from 'react'
import type { Reply } from '../../shared/contract/messages.ts'
import { ErrorSummary } from '../components/messages/error-summary.tsx'

/** One thing to put right in a small form: the id of its input, and what to do. */
export interface SmallProblem {
  readonly field: string
  readonly message: string
}

/** Problems of a small form: where they are shown, and how they come and go. */
export interface Problems {
  /** The summary at the top of the form; nothing while all is well. */
  readonly summary: ReactNode
  /** The words beside one field. */
  readonly of: (field: string) => string | undefined
  /** Shows these problems, or none. @returns True when there is none. */
  readonly show: (problems: readonly SmallProblem[]) => boolean
  /** Shows why a call was refused, at the field it names or else at the one given. @returns True when it was not. */
  readonly showRefusal: (reply: Reply<unknown>, field?: string) => boolean
}

/** Keeps the problems of a form that is not a record's: each attempt shows them anew and takes focus to the summary. */
export function useProblems(): Problems {
  const [attempt, setAttempt] = useState(0)
  const [problems, setProblems] = useState<readonly SmallProblem[]>([])
  const show = (found: readonly SmallProblem[]) => {
    setProblems(found)
    setAttempt((last) => last + 1)
    return found.length === 0
  }
  return {
    summary: problems.length > 0 && (
      <ErrorSummary
        key={attempt}
        errors={problems.map(({ field, message }) => ({
          message,
          href: field === '' ? undefined : `#${field}`,
        }))}
      />
    ),
    of: (field) => problems.find((problem) => problem.field === field)?.message,
    show,
    showRefusal: (reply, field = '') => {
      if (reply.ok) return show([])
      const place = reply.error.place?.[0]
      return show([
        { field: place === undefined ? field : String(place), message: reply.error.message },
      ])
    },
  }
}

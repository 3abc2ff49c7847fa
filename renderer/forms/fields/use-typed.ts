import { useController, useWatch } from 'react-hook-form'

/** Gives the one choice or the words that a question of the form around it holds now; empty while there is none. */
export function useTyped(code: string): string {
  const answer: unknown = useWatch({ name: `body.${code}` })
  return typeof answer === 'string' ? answer : ''
}

/** Gives everything that several questions of the form around it hold now, each with any number of answers, as one list. */
export function useTypedLists(codes: readonly string[]): readonly string[] {
  const answers: readonly unknown[] = useWatch({ name: codes.map((code) => `body.${code}`) })
  return answers.flatMap(listOf)
}

/** A question with any number of answers, for a page that draws it in its own way. */
export interface TypedList {
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
  readonly onBlur: () => void
}

/** Gives what a question with any number of answers holds now, and how to change it. */
export function useTypedList(code: string): TypedList {
  const { field } = useController({ name: `body.${code}` })
  return {
    chosen: listOf(field.value),
    choose: (chosen) => field.onChange([...chosen]),
    onBlur: field.onBlur,
  }
}

function listOf(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? answer.map(String) : []
}

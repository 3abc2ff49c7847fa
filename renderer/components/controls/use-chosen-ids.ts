import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** What is chosen now, and the function that looks again. */
export interface ChosenIds {
  readonly chosenIds: readonly string[]
  readonly readChosenIds: () => void
}

function readChecked(root: HTMLElement | null, ids: readonly string[]): readonly string[] {
  const inputs = root?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
  return [...inputs].map((input) => input.id).filter((id) => ids.includes(id))
}

/**
 * Follows which of these radios or checkboxes are checked, by asking the inputs themselves: a form library, a reset
 * or a restored draft may check them without telling React.
 *
 * @param initialIds What is chosen in static markup and at the first draw.
 */
export function useChosenIds(
  root: RefObject<HTMLElement | null>,
  ids: readonly string[],
  initialIds: readonly string[],
): ChosenIds {
  const [chosenIds, setChosenIds] = useState(initialIds)
  // Ids hold no spaces, so joined they are one value that changes only when they do.
  const joined = ids.join(' ')
  const readChosenIds = useCallback(() => {
    const found = readChecked(root.current, joined.split(' '))
    setChosenIds((before) => (before.join(' ') === found.join(' ') ? before : found))
  }, [root, joined])

  // After every draw: cheap, and it settles, because the same answer is not a change.
  useLayoutEffect(readChosenIds)

  useEffect(() => {
    const form = root.current?.closest('form')
    // The form empties its controls only after this event, so look once it has.
    const later = () => setTimeout(readChosenIds)
    form?.addEventListener('reset', later)
    return () => form?.removeEventListener('reset', later)
  }, [root, readChosenIds])

  return { chosenIds, readChosenIds }
}

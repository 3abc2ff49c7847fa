import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { JsonObject } from '../../../shared/case/record.ts'
import { useOpenCase } from '../open-case.tsx'
import { createDraftKeeper, type DraftKeeper, registerKeeper } from './draft-keeper.ts'

/**
 * Saves what is typed into a form as its draft: on every input (typing, paste, drop, dictation), when focus leaves a
 * field, when the form goes and before the vault locks. What is known about saving is shown by `DraftStatus`, so that
 * a save draws that one line anew and not the form.
 *
 * @param readValues gives what is typed now; it is asked only when a save is made.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  formKey: string,
  readValues: () => JsonObject,
): DraftKeeper {
  const { drafts } = useOpenCase()
  // The keeper outlives renders, so it asks for the newest of these when it saves.
  const latest = useRef({ drafts, readValues })
  latest.current = { drafts, readValues }

  const keeper = useMemo(
    () =>
      createDraftKeeper({
        save: () => latest.current.drafts.save(formKey, latest.current.readValues()),
      }),
    [formKey],
  )

  useEffect(() => {
    const element = form.current
    const unregister = registerKeeper(keeper)
    const touch = () => keeper.touch()
    const flush = () => void keeper.flush()
    element?.addEventListener('input', touch)
    element?.addEventListener('change', touch)
    element?.addEventListener('focusout', flush)
    return () => {
      unregister()
      element?.removeEventListener('input', touch)
      element?.removeEventListener('change', touch)
      element?.removeEventListener('focusout', flush)
      flush()
    }
  }, [keeper, form])

  return keeper
}

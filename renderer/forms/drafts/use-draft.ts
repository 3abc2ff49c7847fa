import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { JsonObject } from '../../../shared/case/record.ts'
import { formatTime } from '../../../shared/dates/format-date.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { londonTimeOf } from '../../../shared/dates/london-time.ts'
import type { SaveState } from '../../components/messages/save-status.tsx'
import { useOpenCase } from '../open-case.tsx'
import { createDraftKeeper, type DraftState, registerKeeper } from './draft-keeper.ts'

/** What a form does with its draft. */
export interface UsedDraft {
  readonly state: SaveState
  /** Waits for a save under way and forgets what was not saved yet; before the record itself is saved. */
  readonly settle: () => Promise<void>
}

/**
 * Saves what is typed into a form as its draft: on every input (typing, paste, drop, dictation), when focus leaves a
 * field, when the form goes and before the vault locks.
 *
 * @param readValues gives what is typed now; it is asked only when a save is made.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  formKey: string,
  readValues: () => JsonObject,
): UsedDraft {
  const { drafts } = useOpenCase()
  const [state, setState] = useState<DraftState>({ kind: 'nothing_to_save' })
  // The keeper outlives renders, so it asks for the newest of these when it saves.
  const latest = useRef({ drafts, readValues })
  latest.current = { drafts, readValues }

  const keeper = useMemo(
    () =>
      createDraftKeeper({
        save: () => latest.current.drafts.save(formKey, latest.current.readValues()),
        onState: setState,
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

  return { state: wordDraftState(state), settle: keeper.settle }
}

function wordDraftState(state: DraftState): SaveState {
  switch (state.kind) {
    case 'saved': {
      const at = parseIsoInstant(state.savedAt)
      return { kind: 'saved', atText: formatTime(londonTimeOf(at)) }
    }
    case 'not_saved':
      return { kind: 'not_saved', whatToDo: state.message }
    default:
      return state
  }
}

import type { CaseId, JsonObject } from '../../../shared/case/record.ts'
import type { Draft } from '../../../shared/contract/answers.ts'
import type { Input, Invoke } from '../../../shared/contract/contract.ts'
import type { IsoInstant } from '../../../shared/dates/iso-date.ts'
import type { DraftShelf } from '../../forms/open-case.tsx'

/**
 * Makes the shelf of a case's drafts, starting with those the engine has. What is being saved is found at once, so that
 * leaving a form and coming straight back shows the newest text, even if the save is still under way or failed.
 */
export function createDraftShelf(
  caseId: CaseId,
  stored: readonly Draft[],
  invoke: Invoke,
  now: () => IsoInstant,
): DraftShelf {
  const byForm = new Map(stored.map((draft) => [draft.form, draft]))
  return {
    find: (form) => byForm.get(form),
    list: () => [...byForm.values()],
    save: async (form, values: JsonObject) => {
      byForm.set(form, { form, values, savedAt: now() })
      // A draft's values are plain JSON; the input's type is the same without `readonly`.
      const input = { caseId, form, values } as Input<'drafts.save'>
      const reply = await invoke('drafts.save', input)
      if (reply.ok) byForm.set(form, reply.value)
      return reply
    },
    remove: async (form) => {
      const reply = await invoke('drafts.remove', { caseId, form })
      if (reply.ok) byForm.delete(form)
      return reply
    },
  }
}

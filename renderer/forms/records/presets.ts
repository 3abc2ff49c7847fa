import type { CaseRecord, Noun } from '../../../shared/case/nouns.ts'
import { idPattern } from '../../../shared/case/parse-body.ts'
import type { Presets } from './form-values.ts'

/** The stored value of a choice. */
const choicePattern = /^[a-z][a-z_]*$/

/** Writes presets as one part of an address: `child=...&household=...`; `new` forms start with them. */
export function formatPresets(presets: Presets): string {
  return new URLSearchParams(presets).toString()
}

/** Reads presets from a part of an address; nothing there means none. */
export function readPresets(part: string | undefined): Presets {
  return Object.fromEntries(new URLSearchParams(part ?? ''))
}

/**
 * Builds the key under which a form's draft is kept: `event/<id>`, `event/new`, and for a new record about somebody
 * `arrangement/new/child-<id>`, or of one kind `source_note/new/kind-call`, so that what was typed about one child, or
 * into one kind of form, never turns up in another. Days and times that a form starts with make no difference.
 */
export function buildFormKey(noun: Noun, record?: CaseRecord, presets: Presets = {}): string {
  if (record) return `${noun}/${record.id}`
  const about = Object.entries(presets)
    .filter(([, value]) => idPattern.test(value) || choicePattern.test(value))
    .map(([code, value]) => `/${code.toLowerCase()}-${value}`)
  return `${noun}/new${about.join('')}`.slice(0, 120)
}

/** Gives the address parts that lead back to the form of a draft: noun, `new` or id, and presets. */
export function partsOfFormKey(form: string): readonly string[] {
  const [noun = '', which = '', ...about] = form.split('/')
  const presets = about.map((pair) => {
    const place = pair.indexOf('-')
    return [pair.slice(0, place), pair.slice(place + 1)]
  })
  return presets.length > 0
    ? [noun, which, formatPresets(Object.fromEntries(presets))]
    : [noun, which]
}

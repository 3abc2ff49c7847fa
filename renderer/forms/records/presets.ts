import type { CaseRecord, Noun } from '../../../shared/case/nouns.ts'
import { factorPattern, idPattern } from '../../../shared/case/parse-body.ts'
import type { Presets } from './form-values.ts'

/** The stored value of a choice. */
const choicePattern = /^[a-z][a-z_]*$/
/** The question whose answer is the code of a factor, with capitals and full stops, which no key may have. */
const factorField = 'factor'

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
 * `arrangement/new/child-<id>`, of one kind `source_note/new/kind-call`, or about one factor
 * `finding/new/assessment-<id>/factor-_a4`, so that what was typed about one child, factor or kind never turns up in the
 * form of another. Days and times that a form starts with make no difference.
 */
export function buildFormKey(noun: Noun, record?: CaseRecord, presets: Presets = {}): string {
  if (record) return `${noun}/${record.id}`
  const about = Object.entries(presets).flatMap(([code, value]) => {
    const key = toKey(code, value)
    return key === undefined ? [] : [`/${code.toLowerCase()}-${key}`]
  })
  return `${noun}/new${about.join('')}`.slice(0, 120)
}

/** Gives the address parts that lead back to the form of a draft: noun, `new` or id, and presets. */
export function partsOfFormKey(form: string): readonly string[] {
  const [noun = '', which = '', ...about] = form.split('/')
  const presets = about.map((pair) => {
    const place = pair.indexOf('-')
    const [code, key] = [pair.slice(0, place), pair.slice(place + 1)]
    return [code, code === factorField ? decodeFactor(key) : key]
  })
  return presets.length > 0
    ? [noun, which, formatPresets(Object.fromEntries(presets))]
    : [noun, which]
}

function toKey(code: string, value: string): string | undefined {
  if (idPattern.test(value)) return value
  if (code === factorField) return factorPattern.test(value) ? encodeFactor(value) : undefined
  return choicePattern.test(value) ? value : undefined
}

/** `A4` becomes `_a4`, and a full stop `__`: no code of a factor has an underscore of its own. */
function encodeFactor(code: string): string {
  return code.replace(/[A-Z.]/g, (one) => (one === '.' ? '__' : `_${one.toLowerCase()}`))
}

function decodeFactor(key: string): string {
  return key.replace(/_(.)/g, (_, one: string) => (one === '_' ? '.' : one.toUpperCase()))
}

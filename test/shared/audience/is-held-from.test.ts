import { expect, it } from 'vitest'
import { isHeldFrom } from '../../../shared/audience/is-held-from.ts'
import { type IsoDate, parseIsoDate } from '../../../shared/dates/iso-date.ts'

const end = parseIsoDate('2026-02-19')

it.each<['family' | 'agencies' | 'everyone', IsoDate | undefined, string, boolean]>([
  ['agencies', undefined, '2026-02-04', true],
  ['agencies', end, '2026-02-18', true],
  ['agencies', end, '2026-02-19', false],
  ['family', undefined, '2026-02-04', false],
  ['everyone', end, '2026-02-18', true],
  ['everyone', end, '2026-02-20', false],
  ['everyone', undefined, '2099-01-01', true],
])('held from %s until %s, looked at on %s: %s', (heldFrom, heldUntilOn, on, held) => {
  const agencies = { holdsThatApply: ['agencies' as const] }

  expect(isHeldFrom({ heldFrom, heldUntilOn }, agencies, parseIsoDate(on))).toBe(held)
})

it('what is not held is free for everybody', () => {
  const everybody = { holdsThatApply: ['family' as const, 'agencies' as const] }

  expect(isHeldFrom({}, everybody, end)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import {
  buildFormKey,
  formatPresets,
  partsOfFormKey,
  readPresets,
} from '../../../../renderer/forms/records/presets.ts'
import { formKey } from '../../../../shared/contract/inputs.ts'

const child = '11111111-1111-4111-8111-111111111111'
const home = '22222222-2222-4222-8222-222222222222'

describe('presets', () => {
  it('survive an address', () => {
    const presets = { child, nightOf: '2026-02-04', what: 'a & b = c' }

    expect(readPresets(formatPresets(presets))).toEqual(presets)
    expect(readPresets(undefined)).toEqual({})
  })

  it('keep drafts about different people apart, under keys that the engine takes', () => {
    const about = buildFormKey('arrangement', undefined, {
      child,
      household: home,
      nightOf: '2026-02-04',
    })
    const plain = buildFormKey('arrangement')

    expect(about).toBe(`arrangement/new/child-${child}/household-${home}`)
    expect(plain).toBe('arrangement/new')
    for (const key of [about, plain]) expect(formKey.safeParse(key).success).toBe(true)
  })

  it('keep drafts of different kinds apart, whatever day and time they begin with', () => {
    const call = buildFormKey('source_note', undefined, {
      kind: 'call',
      receivedOn: '2026-02-04',
      receivedTime: '09:30',
    })

    expect(call).toBe('source_note/new/kind-call')
    expect(formKey.safeParse(call).success).toBe(true)
    expect(partsOfFormKey(call)).toEqual(['source_note', 'new', 'kind=call'])
  })

  it('keep drafts about different factors apart, and lead back to each', () => {
    const codes = ['A4', 'a4', 'A14', 'B4', '3.2', '32', 'Ab.1-c', child]
    const keys = codes.map((factor) =>
      buildFormKey('finding', undefined, { assessment: home, factor }),
    )
    const back = keys.map((key) => readPresets(partsOfFormKey(key)[2]))

    expect(keys[0]).toBe(`finding/new/assessment-${home}/factor-_a4`)
    expect(new Set(keys).size).toBe(codes.length)
    for (const key of keys) expect(formKey.safeParse(key).success).toBe(true)
    expect(back).toEqual(codes.map((factor) => ({ assessment: home, factor })))
  })

  it('lead back from the key of a draft to its form', () => {
    expect(partsOfFormKey(`person/${child}`)).toEqual(['person', child])
    expect(partsOfFormKey('event/new')).toEqual(['event', 'new'])
    expect(partsOfFormKey(`statement/new/person-${child}`)).toEqual([
      'statement',
      'new',
      `person=${child}`,
    ])
  })
})

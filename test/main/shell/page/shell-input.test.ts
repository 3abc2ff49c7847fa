import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseShellChannel, shellInputs } from '../../../../main/shell/page/shell-input.ts'
import { shellChannels } from '../../../../shared/contract/shell-calls.ts'

const save = shellInputs['dialogs.chooseSavePath']

describe('parseShellChannel', () => {
  it('knows every call in the list', () => {
    expect(shellChannels.map(parseShellChannel)).toEqual(shellChannels)
    expect(shellChannels.length).toBeGreaterThan(0)
  })

  it.each([
    '',
    'shell.openExternal',
    'toString',
    '__proto__',
    7,
    null,
    undefined,
    ['dialogs.chooseFolder'],
  ])('refuses anything else: %s', (value) => {
    expect(() => parseShellChannel(value)).toThrow('no such call')
  })
})

describe('shellInputs', () => {
  it('keeps the fields a call has and drops the rest', () => {
    expect(
      save({
        title: 'Save the briefing',
        suggestedName: 'TL-2026-0001 briefing.pdf',
        path: '/etc',
      }),
    ).toEqual({
      title: 'Save the briefing',
      suggestedName: 'TL-2026-0001 briefing.pdf',
    })
  })

  it.each([
    '../up.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    '.hidden',
    '',
    'C:name.pdf',
    'name\n.pdf',
    'x'.repeat(81),
    7,
    undefined,
  ])('refuses a suggested name that is more than a name: %s', (suggestedName) => {
    expect(() => save({ title: 'Save', suggestedName })).toThrow('plain file name')
  })

  it.each([undefined, '', 7, 'x'.repeat(121)])(
    'refuses a dialog without a short title: %s',
    (title) => {
      expect(() => shellInputs['dialogs.chooseFolder']({ title })).toThrow('short title')
    },
  )

  it('answers any input with a value of the right shape or a refusal that names the place', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of Object.values(shellInputs)) {
          try {
            expect(typeof parse(value).title).toBe('string')
          } catch (refusal) {
            expect(Object(refusal)).toMatchObject({
              code: 'invalid_input',
              place: [expect.any(String)],
            })
          }
        }
      }),
    )
  })
})

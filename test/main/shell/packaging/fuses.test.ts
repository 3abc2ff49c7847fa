import { FuseV1Options } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { fuses } from '../../../../main/shell/packaging/fuses.ts'

describe('fuses', () => {
  it('are exactly these', () => {
    expect(fuses.map(({ name, on }) => `${name} ${on ? 'on' : 'off'}`)).toEqual([
      'RunAsNode off',
      'EnableCookieEncryption on',
      'EnableNodeOptionsEnvironmentVariable off',
      'EnableNodeCliInspectArguments off',
      'EnableEmbeddedAsarIntegrityValidation on',
      'OnlyLoadAppFromAsar on',
      'LoadBrowserProcessSpecificV8Snapshot off',
      'GrantFileProtocolExtraPrivileges off',
      'WasmTrapHandlers on',
    ])
  })

  it('carry the names and places that the flipping tool knows, and leave none of its out', () => {
    const known = Object.entries(FuseV1Options).filter(([, index]) => typeof index === 'number')

    expect(fuses.map(({ name, index }) => [name, index])).toEqual(known)
  })
})

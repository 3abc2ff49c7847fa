import { describe, expect, it } from 'vitest'
import { buildWindowOptions } from '../../../../main/shell/window/window-options.ts'
import { DoubleSession } from '../../../doubles/electron.ts'

const session = new DoubleSession()
const options = (packaged: boolean) =>
  buildWindowOptions({
    session: Object(session),
    preloadPath: '/app/preload.cjs',
    iconPath: '/app/icon.png',
    packaged,
  })

describe('buildWindowOptions', () => {
  it('gives the page no rights', () => {
    expect(options(true).webPreferences).toEqual({
      session,
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      v8CacheOptions: 'none',
      devTools: false,
      safeDialogs: true,
    })
  })

  it('leaves developer tools to a development build, and changes nothing else', () => {
    const { devTools, ...rest } = options(false).webPreferences ?? {}
    const { devTools: packagedTools, ...packagedRest } = options(true).webPreferences ?? {}

    expect([devTools, packagedTools, rest]).toEqual([true, false, packagedRest])
  })

  it('opens hidden under a neutral title', () => {
    expect(options(true)).toMatchObject({ show: false, title: 'Throughline' })
  })
})

import { describe, expect, it } from 'vitest'
import { protectScreen } from '../../../../main/shell/window/content-protection.ts'
import { DoubleWindow } from '../../../doubles/electron.ts'

describe('protectScreen', () => {
  it('keeps the window out of captures', () => {
    const window = new DoubleWindow({})

    protectScreen(Object(window))

    expect(window.protectedContent).toBe(true)
  })
})

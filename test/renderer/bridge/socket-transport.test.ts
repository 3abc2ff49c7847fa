// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { takeToken, tokenKey } from '../../../renderer/bridge/socket-transport.ts'

afterEach(() => {
  window.sessionStorage.clear()
  window.history.replaceState(null, '', '/')
})

describe('takeToken', () => {
  it('takes the token from the address, which then no longer shows it', () => {
    window.history.replaceState(null, '', '/#token=abcdefghijklmnopqrstuvwx')

    expect(takeToken(window)).toBe('abcdefghijklmnopqrstuvwx')
    expect(window.location.href).not.toContain('token')
  })

  it('takes the next token from before a reload, and prefers the one in the address', () => {
    window.sessionStorage.setItem(tokenKey, 'left-from-before-the-reload')
    expect(takeToken(window)).toBe('left-from-before-the-reload')

    window.history.replaceState(null, '', '/#token=newer-from-the-address')
    expect(takeToken(window)).toBe('newer-from-the-address')
  })

  it('finds none in the app, and leaves an address of a case alone', () => {
    window.history.replaceState(null, '', '/#/cases/1/people')

    expect(takeToken(window)).toBeUndefined()
    expect(window.location.hash).toBe('#/cases/1/people')
  })
})

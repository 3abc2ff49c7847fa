import { describe, expect, it } from 'vitest'
import { buildContentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts'

describe('buildContentSecurityPolicy', () => {
  it('allows the page its own files and nothing else', () => {
    expect(buildContentSecurityPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'none'; worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    )
  })

  it.each(['ws://127.0.0.1:4123', 'ws://[::1]:80'])(
    'adds the socket %s and changes nothing else',
    (socket) => {
      const policy = buildContentSecurityPolicy(socket)

      expect(policy.replace(`connect-src ${socket}`, "connect-src 'none'")).toBe(
        buildContentSecurityPolicy(),
      )
    },
  )

  it.each([
    '',
    '*',
    'ws://127.0.0.1',
    'wss://example.org',
    'ws://192.168.0.7:4123',
    'ws://127.0.0.1:4123; script-src *',
    "ws://127.0.0.1:4123 'unsafe-inline'",
  ])('refuses any other origin: %s', (socket) => {
    expect(() => buildContentSecurityPolicy(socket)).toThrow('loopback')
  })
})

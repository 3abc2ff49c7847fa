import { describe, expect, it } from 'vitest'
import { buildPageUrl, isOwnRequest, isPageUrl } from '../../../../main/shell/page/page-url.ts'
import { windowOpenings } from '../../../../shared/contract/page-bridge.ts'

describe('buildPageUrl', () => {
  it('says in the address why the window was opened', () => {
    expect(windowOpenings.map(buildPageUrl)).toEqual([
      'app://vault/',
      'app://vault/?after=lock',
      'app://vault/?after=crash',
    ])
  })

  it('is always an address a window may be at', () => {
    expect(windowOpenings.map((opening) => isPageUrl(buildPageUrl(opening)))).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('isPageUrl', () => {
  it.each([
    'app://vault',
    'app://vault/index.html',
    'app://vault/cases/1',
    'app://vault:1/',
    'APP://other/',
    '',
  ])('refuses any address but the page itself: %s', (url) => {
    expect(isPageUrl(url)).toBe(false)
  })

  it('allows the page wherever it has gone within itself', () => {
    expect(isPageUrl('app://vault/?after=crash#/cases/7')).toBe(true)
  })
})

describe('isOwnRequest', () => {
  it.each([
    ['app://vault/assets/page.js', true],
    ['blob:app://vault/0-1', true],
    ['app://vault', false],
    ['app://vaultage/', false],
    ['blob:null/0-1', false],
    ['https://app://vault/', false],
  ])('%s: %s', (url, own) => {
    expect(isOwnRequest(url)).toBe(own)
  })
})

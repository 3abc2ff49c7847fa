import { describe, expect, it } from 'vitest'
import {
  nameCryptoLibrary,
  tryHash,
  tryNativeArgon2,
  tryWasmArgon2,
} from '../../../main/self-test/try-cryptography.ts'

describe('the checks of cryptography', () => {
  it('name the library of plain Node', () => {
    expect(nameCryptoLibrary()).toBe('OpenSSL')
  })

  it('find the published answers here', async () => {
    const answers = [tryHash(), await tryNativeArgon2(), await tryWasmArgon2()]
    expect(answers).toEqual(['as published', 'as published', 'as published'])
  })
})

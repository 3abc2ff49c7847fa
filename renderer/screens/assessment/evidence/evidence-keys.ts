import type { KeyboardEvent } from 'react'
import type { Way } from './split-evidence.ts'

/** What one key does to the piece of evidence that has focus; undefined: the key belongs to the browser. */
export type EvidenceKey = { readonly link: Way | undefined } | { readonly move: -1 | 1 } | undefined

/** Reads a key pressed while a piece of evidence has focus: arrows move, + and − link, Delete unlinks. */
export function readEvidenceKey(event: Pick<KeyboardEvent, 'key' | KeyWith>): EvidenceKey {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  switch (event.key) {
    case 'ArrowDown':
      return { move: 1 }
    case 'ArrowUp':
      return { move: -1 }
    // The same key without Shift, where + is above =.
    case '+':
    case '=':
      return { link: 'supports' }
    case '-':
    case '−':
      return { link: 'contradicts' }
    case 'Delete':
    case 'Backspace':
      return { link: undefined }
    default:
      return undefined
  }
}

type KeyWith = 'ctrlKey' | 'metaKey' | 'altKey'

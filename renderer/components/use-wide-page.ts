import { useSyncExternalStore } from 'react'

// GOV.UK's tablet breakpoint, 641 px, in em: enlarging the text narrows the page like a smaller screen does.
const wide = '(min-width: 40.0625em)'

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(wide)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Tells whether the page is at least as wide as GOV.UK's tablet breakpoint. False in static markup. */
export function useWidePage(): boolean {
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(wide).matches,
    () => false,
  )
}

import { useEffect } from 'react'
import { invoke } from '../../bridge/invoke.ts'

/** The least time between two signs of life, in milliseconds. */
export const pingEveryMs = 15_000

const signs = ['keydown', 'pointerdown', 'wheel', 'input'] as const

/** Tells the engine that somebody is there, at most every 15 seconds, so that it does not lock under their hands. */
export function useActivityPings(): void {
  useEffect(() => {
    let lastAt = Number.NEGATIVE_INFINITY
    const ping = () => {
      const now = performance.now()
      if (now - lastAt < pingEveryMs) return
      lastAt = now
      void invoke('vault.stayOpen', undefined)
    }
    for (const sign of signs) window.addEventListener(sign, ping, { passive: true, capture: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, ping, { capture: true })
    }
  }, [])
}

import { useEffect, useState } from 'react'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import type { ReadClock } from './clock.ts'

const checkEveryMs = 15_000

/** Gives the present minute, and draws anew when it has passed: what is due at 11:40 is late at 11:41. */
export function useNow(readClock: ReadClock): IsoInstant {
  const [now, setNow] = useState(readClock)
  useEffect(() => {
    const look = () => {
      const next = readClock()
      setNow((last) => (minuteOf(last) === minuteOf(next) ? last : next))
    }
    look()
    const timer = setInterval(look, checkEveryMs)
    return () => clearInterval(timer)
  }, [readClock])
  return now
}

function minuteOf(instant: IsoInstant): string {
  return instant.slice(0, 16)
}

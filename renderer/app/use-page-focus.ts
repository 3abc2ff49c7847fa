import { useEffect, useRef } from 'react'
import { focusBriefly } from '../components/focus-briefly.ts'

/**
 * Moves focus to the page's heading whenever the address or title changes, or a screen comes in place of the one that
 * had focus, so that a screen reader says where the person is and the next Tab goes on from there. Gives the window a
 * title that holds nothing about a child: a case reference at most.
 */
export function usePageFocus(address: string, title: string): void {
  const last = useRef<string>(undefined)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const place = `${address} ${title}`
    if (last.current === place) return
    const isFirst = last.current === undefined
    last.current = place
    if (isFirst && document.activeElement !== document.body) return
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('#content h1')
    if (heading) focusBriefly(heading)
  }, [address, title])
}

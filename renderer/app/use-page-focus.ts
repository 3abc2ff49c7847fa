import { useEffect, useRef } from 'react'
import { focusBriefly } from '../components/focus-briefly.ts'

/**
 * Moves focus to the page's heading whenever the address changes, so that a screen reader says where the person is, and
 * gives the window a title that holds nothing about a child: a case reference at most.
 */
export function usePageFocus(address: string, title: string): void {
  const last = useRef(address)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (last.current === address) return
    last.current = address
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('#content h1')
    if (heading) focusBriefly(heading)
  }, [address])
}

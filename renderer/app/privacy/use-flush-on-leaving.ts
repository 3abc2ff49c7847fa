import { useEffect } from 'react'
import { flushDrafts } from '../../forms/drafts/draft-keeper.ts'

/** Saves what was typed when the window is hidden or goes, such as before a suspend or a quit. */
export function useFlushOnLeaving(): void {
  useEffect(() => {
    const flush = () => void flushDrafts()
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
    }
  }, [])
}

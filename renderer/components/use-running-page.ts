import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/**
 * Tells a page that can answer a click from markup that is only read.
 *
 * False in static markup, which is then exactly what GOV.UK Frontend publishes; true from the first draw in a window,
 * where the roles and states are added that GOV.UK's own script would add.
 */
export function useRunningPage(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

import { createEngineLine } from './engine-line.ts'

/**
 * The page's one line to the engine. `invoke` never rejects: it answers a `Reply`. `onEvent` returns the function that
 * stops listening.
 */
export const { connect, invoke, onEvent } = createEngineLine()

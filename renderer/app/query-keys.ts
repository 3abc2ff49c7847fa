/** Names what has been loaded from the engine, so that a screen and a command mean the same. */
export const queryKeys = {
  vault: ['vault'],
  policies: ['policies'],
  cases: ['cases'],
  case: (caseId: string) => ['case', caseId],
  briefing: (caseId: string) => ['briefing', caseId],
} as const

import type { Session } from 'electron'

/**
 * The promise: the spelling checker is off and fetches no dictionary. Must run before the session's first window: the
 * window's own `spellcheck` option comes too late, and an empty list of languages falls back to the system's.
 *
 * @source Electron documentation of the spell checker: dictionaries come from a content network unless another address is set.
 */
export function refuseSpellcheckDownload(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('app://none/')
  session.setSpellCheckerEnabled(false)
}

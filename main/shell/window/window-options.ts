import type { BrowserWindowConstructorOptions, Session } from 'electron'

/**
 * Builds the options of the one window: no Node in the page, a separate world for the preload, the sandbox, no webview,
 * no dropped files, no spelling checker, no code cache; shown only once the page has been drawn, so that nothing flashes.
 *
 * @source Electron security checklist, items 2 to 6, 8 to 12.
 */
export function buildWindowOptions(window: {
  readonly session: Session
  readonly preloadPath: string
  readonly iconPath: string
  readonly packaged: boolean
}): BrowserWindowConstructorOptions {
  return {
    title: 'Throughline',
    width: 1280,
    height: 900,
    minWidth: 480,
    minHeight: 480,
    show: false,
    backgroundColor: '#ffffff',
    icon: window.iconPath,
    webPreferences: {
      session: window.session,
      preload: window.preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      v8CacheOptions: 'none',
      devTools: !window.packaged,
      safeDialogs: true,
    },
  }
}

/** Ways to start Electron that open a door for a debugger: the fuse closes only the first, and only in a packaged app. */
const debugging = /^--?(inspect|debug|remote-debugging)(-|=|$)/
/** Ways to start Electron without the page's sandbox or its checks on where content comes from. */
const unprotected =
  /^--?(no-sandbox|disable-(web-security|gpu-sandbox|seccomp-filter-sandbox|setuid-sandbox|namespace-sandbox)|single-process|in-process-gpu|allow-running-insecure-content|enable-logging|log-net-log|ssl-key-log-file|load-extension|js-flags|proxy-server|proxy-pac-url|host-rules|host-resolver-rules|user-agent)(=|$)/

/**
 * The promise: the app does not start with its protections switched off from outside. In development a debugger is
 * allowed, because the end-to-end tests drive the app through it; the rest is refused there too.
 *
 * @returns the names of the refused switches, without their values; empty when the app may start.
 * @source Electron security checklist, items 4, 6 and 8.
 */
export function listUnsafeSwitches(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  packaged: boolean,
): readonly string[] {
  const refused = argv.filter(
    (word) => unprotected.test(word) || (packaged && debugging.test(word)),
  )
  const sandboxOff =
    environment.ELECTRON_DISABLE_SANDBOX === undefined ? [] : ['ELECTRON_DISABLE_SANDBOX']
  return [...refused.map((word) => word.split('=')[0] ?? word), ...sandboxOff]
}

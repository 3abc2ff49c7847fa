import { EventEmitter } from 'node:events'

/**
 * A small stand-in for Electron: it records what it was told and lets a test raise the events Electron would raise. Only
 * what the shell uses is here; a new use fails loudly because the name is missing.
 *
 * Use with `vi.mock('electron', () => import('<...>/doubles/electron.ts'))` and call `resetElectron()` before each test.
 */

/** Everything told to the double, in order: the method's name and what it was given. */
export const told: { readonly method: string; readonly given: readonly unknown[] }[] = []

function tell(method: string, ...given: unknown[]): void {
  told.push({ method, given })
}

/** What was given in each call of one method, in order. */
export function givenTo(method: string): readonly (readonly unknown[])[] {
  return told.filter((entry) => entry.method === method).map((entry) => entry.given)
}

/** An event that can be prevented, as Electron passes to listeners. */
export function anEvent<Details extends object>(details?: Details) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
    ...details,
  }
  return event
}

type Handler = (...given: never[]) => unknown
type RequestAnswer = (answer: { readonly cancel?: boolean }) => void
type RequestListener = (details: { readonly url: string }, answer: RequestAnswer) => void
type ProtocolHandler = (request: {
  readonly method: string
  readonly url: string
}) => Promise<Response>

/** A session: keeps the handlers it was given, so that a test can ask them. */
export class DoubleSession extends EventEmitter {
  readonly handlers: Record<string, Handler> = {}
  requestListener: RequestListener | undefined
  protocolHandler: ProtocolHandler | undefined
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.requestListener = listener
    },
  }
  readonly protocol = {
    handle: (_scheme: string, handler: ProtocolHandler) => {
      this.protocolHandler = handler
    },
  }

  /** Whether this session would cancel a request for the address. */
  cancels(url: string): boolean {
    let cancelled: boolean | undefined
    this.requestListener?.({ url }, (answer) => {
      cancelled = answer.cancel
    })
    if (cancelled === undefined) throw new Error('nobody answered for this request')
    return cancelled
  }

  setPermissionRequestHandler = (handler: Handler) => this.keep('permissionRequest', handler)
  setPermissionCheckHandler = (handler: Handler) => this.keep('permissionCheck', handler)
  setDevicePermissionHandler = (handler: Handler) => this.keep('devicePermission', handler)
  setDisplayMediaRequestHandler = (handler: Handler) => this.keep('displayMedia', handler)
  setBluetoothPairingHandler = (handler: Handler) => this.keep('bluetoothPairing', handler)
  setSpellCheckerEnabled = (on: boolean) => tell('session.setSpellCheckerEnabled', on)
  setSpellCheckerDictionaryDownloadURL = (url: string) =>
    tell('session.setSpellCheckerDictionaryDownloadURL', url)
  setProxy = async (config: unknown) => tell('session.setProxy', config)
  closeAllConnections = async () => tell('session.closeAllConnections', this)
  clearStorageData = async () => tell('session.clearStorageData', this)

  private keep(name: string, handler: Handler): void {
    this.handlers[name] = handler
  }
}

/** What a window shows: raises navigation events, keeps the handler for new windows. */
export class DoubleContents extends EventEmitter {
  readonly mainFrame = { origin: 'app://vault', posted: [] as unknown[][], postMessage }
  windowOpenHandler:
    | ((details: { readonly url: string }) => { readonly action: string })
    | undefined
  setWindowOpenHandler = (handler: (details: { readonly url: string }) => { action: string }) => {
    this.windowOpenHandler = handler
  }
  setWebRTCIPHandlingPolicy = (policy: string) => tell('contents.setWebRTCIPHandlingPolicy', policy)
  closeDevTools = () => tell('contents.closeDevTools')
  getURL = () => 'app://vault/'
  getOSProcessId = () => 7
}

function postMessage(this: { posted: unknown[][] }, ...given: unknown[]): void {
  this.posted.push(given)
}

/** A window: remembers its options and whether it is shown. The newest is last in `DoubleWindow.all`. */
export class DoubleWindow extends EventEmitter {
  static readonly all: DoubleWindow[] = []
  readonly webContents = new DoubleContents()
  readonly options: Record<string, unknown>
  visible = false
  destroyed = false
  protectedContent = false
  readonly loaded: string[] = []

  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    DoubleWindow.all.push(this)
    app.emit('web-contents-created', anEvent(), this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    if (!url.startsWith('app://vault/')) throw new Error('ERR_BLOCKED_BY_CLIENT (-20)')
  }
  show = () => {
    tell('window.show')
    this.visible = true
  }
  showInactive = () => {
    tell('window.showInactive')
    this.visible = true
  }
  hide = () => {
    this.visible = false
  }
  destroy = () => {
    this.destroyed = true
    this.visible = false
  }
  isDestroyed = () => this.destroyed
  isMinimized = () => true
  restore = () => tell('window.restore')
  focus = () => tell('window.focus')
  setContentProtection = (on: boolean) => {
    this.protectedContent = on
  }
}

/** The engine's process: keeps what was posted to it; a test ends it by raising `exit` with a code. */
export class DoubleUtilityProcess extends EventEmitter {
  static readonly all: DoubleUtilityProcess[] = []
  readonly posted: { readonly message: unknown; readonly ports: readonly unknown[] }[] = []
  readonly options: Record<string, unknown>
  killed = false

  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    DoubleUtilityProcess.all.push(this)
  }

  postMessage = (message: unknown, ports: readonly unknown[] = []) => {
    this.posted.push({ message, ports })
  }
  kill = () => {
    this.killed = true
    this.emit('exit', 15)
  }
}

class DoubleApp extends EventEmitter {
  isPackaged = true
  firstInstance = true
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => tell('app.appendSwitch', name, value),
    hasSwitch: () => false,
  }
  requestSingleInstanceLock = () => this.firstInstance
  quit = () => tell('app.quit')
  exit = (code: number) => tell('app.exit', code)
  getPath = (name: string) => paths[name] ?? `/somewhere/${name}`
  setPath = (name: string, path: string) => {
    paths[name] = path
  }
  getVersion = () => '0.1.0'
  enableSandbox = () => tell('app.enableSandbox')
  whenReady = async () => tell('app.whenReady')
  getAppMetrics = () => [{ pid: 7, sandboxed: true }]
  configureHostResolver = (options: unknown) => tell('app.configureHostResolver', options)
  setProxy = async (config: unknown) => tell('app.setProxy', config)
  clearRecentDocuments = () => tell('app.clearRecentDocuments')
  setUserTasks = (tasks: unknown) => tell('app.setUserTasks', tasks)
  setJumpList = (list: unknown) => tell('app.setJumpList', list)
}

let paths: Record<string, string> = {}
const ipcHandlers = new Map<string, Handler>()

export const app = new DoubleApp()
export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleTime: (): number => 0,
})
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler) => {
    ipcHandlers.set(channel, handler)
  },
})
/** Calls what the shell registered for an invoked channel, as Electron would for the page. */
export async function invokeIpc(channel: string, ...given: readonly unknown[]): Promise<unknown> {
  const handler = ipcHandlers.get(channel)
  if (handler === undefined) throw new Error(`nothing handles ${channel}`)
  return Reflect.apply(handler, undefined, given)
}
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => tell('protocol.register', schemes),
}
export const session = {
  defaultSession: new DoubleSession(),
  fromPartition: (name: string, options: unknown) => {
    tell('session.fromPartition', name, options)
    const made = new DoubleSession()
    app.emit('session-created', made)
    return made
  },
}
export const utilityProcess = {
  fork: (modulePath: string, given: unknown, options: Record<string, unknown>) => {
    tell('utilityProcess.fork', modulePath, given)
    return new DoubleUtilityProcess(options)
  },
}
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => tell('menu.set', menu),
}
/** The system's dialogs; a test puts the person's next answer in `answer`. */
export const dialog = {
  answer: {} as Record<string, unknown>,
  showErrorBox: (title: string, words: string) => tell('dialog.showErrorBox', title, words),
  showOpenDialog: async (_window: unknown, options: unknown) => {
    tell('dialog.showOpenDialog', options)
    return dialog.answer
  },
  showSaveDialog: async (_window: unknown, options: unknown) => {
    tell('dialog.showSaveDialog', options)
    return dialog.answer
  },
}

class DoublePort extends EventEmitter {
  other: DoublePort | undefined
  readonly early: unknown[] = []
  closed = false
  start = () => {
    for (const data of this.early.splice(0)) this.emit('message', { data })
  }
  postMessage = (data: unknown) => {
    const other = this.other
    if (other === undefined) return
    if (other.listenerCount('message') > 0) other.emit('message', { data })
    else other.early.push(data)
  }
  close = () => {
    this.closed = true
  }
}

/** A channel whose two ends reach each other at once. */
export class MessageChannelMain {
  readonly port1 = new DoublePort()
  readonly port2 = new DoublePort()
  constructor() {
    this.port1.other = this.port2
    this.port2.other = this.port1
  }
}

export { DoubleWindow as BrowserWindow }

/** Forgets everything the double was told, and every listener. */
export function resetElectron(): void {
  told.length = 0
  DoubleWindow.all.length = 0
  DoubleUtilityProcess.all.length = 0
  ipcHandlers.clear()
  paths = {}
  app.firstInstance = true
  session.defaultSession = new DoubleSession()
  dialog.answer = {}
  for (const emitter of [app, powerMonitor, ipcMain]) emitter.removeAllListeners()
}

/** The newest of a list. @throws when there is none. */
export function newest<Thing>(all: readonly Thing[]): Thing {
  const last = all.at(-1)
  if (last === undefined) throw new Error('there is none')
  return last
}

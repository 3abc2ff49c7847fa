/** What a transport tells the page: a message came, or the other side has gone for good. */
export interface TransportListener {
  readonly onMessage: (message: unknown) => void
  readonly onClosed: () => void
}

/** A way to the engine. Messages are plain data; nothing above this file knows which way it is. */
export interface Transport {
  /** True where this is the preview rather than the app: every screen says so. */
  readonly isPreview: boolean
  readonly post: (message: unknown) => void
  readonly listen: (listener: TransportListener) => void
}

// pdfjs-dist publishes types for its page, not for its worker; we only hand the worker over.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object
}

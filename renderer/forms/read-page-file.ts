/** A file handed over by the person: its name without folders, and its bytes as base64. */
export interface PageFile {
  readonly name: string
  readonly base64: string
}

/** Reads a file that the person chose or dropped. Rejects when it cannot be read, for example because it has gone. */
export function readPageFile(file: File): Promise<PageFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const address = String(reader.result)
      resolve({ name: file.name, base64: address.slice(address.indexOf(',') + 1) })
    })
    reader.addEventListener('error', () => reject(new Error('This file could not be read')))
    reader.readAsDataURL(file)
  })
}

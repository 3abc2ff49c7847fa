/** Joins a folder and the name of a file the way the folder itself is written: `C:\Documents\a.pdf`, `/documents/a.pdf`. */
export function joinPath(folder: string, fileName: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/'
  return folder.endsWith(separator) ? `${folder}${fileName}` : `${folder}${separator}${fileName}`
}

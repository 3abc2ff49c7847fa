import { importTable, type Layer } from './import-table.ts'
import { type ImportLine, listImports } from './imports.ts'
import type { SourceFile } from './source-files.ts'

/** Whether a path is the file named, or lies in the folder named (a name ending in `/`). */
function isWithin(path: string, name: string): boolean {
  return name.endsWith('/') ? path.startsWith(name) : path === name
}

/** The row of the import table that holds a file, and the name in it that the file matched. */
function findLayer(path: string): { readonly layer: Layer; readonly name: string } | undefined {
  for (const layer of importTable) {
    const name = layer.files.find((candidate) => isWithin(path, candidate))
    if (name !== undefined) return { layer, name }
  }
  return undefined
}

/**
 * The room of a file: the part of the project it may always import from. Screens are a room each; everywhere else
 * the folder two levels down is (`shared/case`, `main/pdf`), and a file beside the rooms is its own.
 */
export function roomOf(path: string): string {
  const parts = path.split('/')
  const depth = path.startsWith('renderer/screens/') ? 3 : 2
  return parts.length > depth ? `${parts.slice(0, depth).join('/')}/` : path
}

function isAllowed(line: ImportLine, layer: Layer, name: string): boolean {
  if (line.target === undefined) {
    return layer.packages.some((one) =>
      one === 'node:' ? line.name.startsWith('node:') : line.name === one,
    )
  }
  // main.ts starts the shell, so what shares a row shares its rights; screens share a row but not a room.
  const sameRow =
    layer.files.length > 1 && layer.files.some((one) => isWithin(`${line.target}`, one))
  const sameRoom = roomOf(line.target) === roomOf(line.from)
  const ownFolder = name !== 'renderer/screens/' && isWithin(line.target, name)
  return (
    sameRow ||
    sameRoom ||
    ownFolder ||
    layer.mayImport.some((one) => isWithin(`${line.target}`, one))
  )
}

/** Lists what is wrong with one script's imports, each as a sentence that says what would be allowed. */
export function checkImports(file: SourceFile): readonly string[] {
  const found = findLayer(file.path)
  if (found === undefined) {
    return [
      `${file.path}: no row of the import table names this folder; add one to import-table.ts`,
    ]
  }
  const { layer, name } = found
  const allowed = [...layer.mayImport, ...layer.packages].join(', ')
  return listImports(file)
    .filter((line) => !isAllowed(line, layer, name))
    .map(
      (line) =>
        `${file.path}:${line.line}: imports ${line.target ?? line.name}; ${name} may import itself` +
        (allowed === '' ? ' and nothing else' : `, ${allowed}`),
    )
}

/**
 * Lists the circles between rooms of `shared`, each as `a -> b -> a`. An import of a file that itself imports nothing
 * of ours makes no circle.
 */
export function findRoomCycles(files: readonly SourceFile[]): readonly string[] {
  const lines = files.flatMap(listImports).filter((line) => line.target !== undefined)
  const importing = new Set(lines.map((line) => line.from))
  const edges = new Map<string, Set<string>>()
  for (const { from, target } of lines) {
    if (target === undefined || !importing.has(target) || roomOf(from) === roomOf(target)) continue
    const rooms = edges.get(roomOf(from)) ?? new Set()
    edges.set(roomOf(from), rooms.add(roomOf(target)))
  }

  const cycles = new Set<string>()
  const walk = (room: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(room)
    if (seenAt >= 0) {
      const circle = trail.slice(seenAt)
      // Every room of a circle finds it; start at the first by name, so that it is told once.
      const first = circle.indexOf([...circle].sort()[0] ?? room)
      const turned = [...circle.slice(first), ...circle.slice(0, first)]
      cycles.add([...turned, turned[0]].join(' -> '))
      return
    }
    for (const next of edges.get(room) ?? []) walk(next, [...trail, room])
  }
  for (const room of edges.keys()) walk(room, [])
  return [...cycles].sort()
}

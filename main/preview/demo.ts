import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type CaseFile, recordsOf } from '../../shared/case/nouns.ts'
import type { CaseId } from '../../shared/case/record.ts'
import type { Channel, Input, Output } from '../../shared/contract/contract.ts'
import { maxFileBytes } from '../../shared/contract/inputs.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { type PaperKindCode, paperKindCodes, paperKinds } from '../../shared/report/paper-kinds.ts'
import { createEngine, systemClocks } from '../engine.ts'

const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
const usage = 'npm run demo -- --out DIR [--case FILE]'

/** The headless run: makes a vault, brings a case in, writes every paper and attached document, and prints each path on its own line. */
async function run(words: readonly string[]): Promise<void> {
  const { out, case: chosen } = readArguments(words)
  const folder = resolve(out)
  requireEmpty(folder)
  const casePath = resolve(chosen ?? join(resourcesFolder, 'demo', 'kai.json'))
  const caseFile = readCase(casePath)
  const made = listMissing(folder)
  try {
    makeFolder(folder)
    for (const path of await writeAll(folder, { name: basename(casePath), bytes: caseFile }))
      console.log(path)
  } catch (error) {
    clear(folder)
    removeEmpty(made)
    throw error
  }
}

function requireEmpty(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw notUsable(folder)
  if (readdirSync(folder).length > 0)
    throw new ExpectedError(
      'folder_not_empty',
      `${folder} is not empty. Choose a new or empty folder.`,
    )
}

/** Lists a folder and those it lies in that are not there yet, innermost first. */
function listMissing(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...listMissing(dirname(folder))]
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw notUsable(folder)
  }
}

function clear(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    rmSync(join(folder, name), { recursive: true, force: true })
}

/** Removes folders that this run made, innermost first. One that somebody else has put something in stays. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders.filter((path) => existsSync(path))) rmdirSync(folder)
  } catch {
    // Not empty, so no longer this run's own.
  }
}

function notUsable(folder: string): ExpectedError {
  return new ExpectedError(
    'folder_not_usable',
    `${folder} cannot be used as a folder. Choose a folder that you may write to.`,
  )
}

/** Asks the engine. @throws {ExpectedError} what it refuses with. */
type Ask = <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>

/** The sizes of print in which each paper is written. */
const ways = [
  { largePrint: false, ending: '' },
  { largePrint: true, ending: ', large print' },
] as const

/** Writes every paper that the app makes, as final ones; the first also so that it opens with a code. */
async function printAll(ask: Ask, caseId: CaseId, stem: string): Promise<readonly string[]> {
  const paths: string[] = []
  const print = async (
    kind: PaperKindCode,
    ending: string,
    how: Pick<Input<'reports.print'>, 'largePrint' | 'protect'>,
  ) => {
    const { fileName, label } = paperKinds[kind]
    const recipients = ['Grace Obi, chair', 'DC Helen Shaw, police']
    const path = `${stem} ${fileName}${ending}.pdf`
    const order = { caseId, kind, status: 'final', recipients, path, ...how } as const
    const { path: written, warning, openCode } = await ask('reports.print', order)
    if (warning !== undefined) console.error(`${label}${ending}: ${warning}`)
    if (openCode !== undefined) console.error(`${label}${ending}, opens with: ${openCode}`)
    paths.push(written)
  }
  for (const kind of paperKindCodes)
    for (const { largePrint, ending } of ways)
      await print(kind, ending, { largePrint, protect: false })
  await print(paperKindCodes[0], ', protected', { protect: true })
  return paths
}

/** Writes a copy of every document that is attached in the case. */
async function copyAll(ask: Ask, file: CaseFile, stem: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const { id, body } of recordsOf(file, 'attachment')) {
    const path = `${stem} document ${paths.length + 1}.${body.format}`
    paths.push((await ask('attachments.saveCopy', { caseId: file.id, recordId: id, path })).path)
  }
  return paths
}

async function writeAll(
  folder: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<readonly string[]> {
  const userDataFolder = mkdtempSync(join(folder, '.run-'))
  let ended: () => void = () => {}
  const end = new Promise<void>((done) => {
    ended = done
  })
  const engine = createEngine({
    ...systemClocks,
    resourcesFolder,
    userDataFolder,
    documentsFolder: folder,
    allowTestProfile: false,
    emit: () => undefined,
    end: () => ended(),
  })
  let nextId = 1
  const ask: Ask = async <C extends Channel>(channel: C, input: Input<C>) => {
    const answer = await engine.answer({ id: nextId++, channel, input })
    if (!answer || !('reply' in answer)) throw new Error('The engine gave no answer')
    if (!answer.reply.ok) {
      const { code, message, place } = answer.reply.error
      throw new ExpectedError(code, message, place)
    }
    return answer.reply.value as Output<C> // the contract ties the answer to the call
  }

  try {
    const vault = join(folder, 'vault')
    const passphrase = await ask('vault.suggestPassphrase', undefined)
    await ask('vault.create', { folder: vault, passphrase })
    await ask('practitioner.save', {
      name: 'Amina Khalid',
      role: 'Lead assessor',
      agency: 'Youth justice service',
      training: 'AIM3 certificate, 2024',
    })
    const imported = { name: file.name, base64: file.bytes.toString('base64') }
    const { file: opened } = await ask('cases.importFile', { file: imported })
    const caseId = opened.id
    const name = opened.reference.replaceAll(/[^A-Za-z0-9-]/g, '-')
    const papers = await printAll(ask, caseId, join(folder, name))
    const documents = await copyAll(ask, opened, join(folder, name))
    const exported = await ask('cases.exportFile', { caseId, path: join(folder, `${name}.json`) })
    console.error(`The vault opens with: ${passphrase}`)
    return [vault, ...papers, ...documents, exported.path]
  } finally {
    engine.lock('quit')
    await end
    rmSync(userDataFolder, { recursive: true, force: true })
  }
}

function readArguments(words: readonly string[]): { readonly out: string; readonly case?: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, case: { type: 'string' } },
    })
    if (values.out) return { out: values.out, ...(values.case && { case: values.case }) }
  } catch {
    // Said below in the same words.
  }
  throw new ExpectedError('usage', `Say where to write: ${usage}`)
}

function readCase(path: string): Buffer {
  let bytes: number
  try {
    bytes = statSync(path).size
    // Asked before reading: a file that no computer can hold must not be tried.
    if (bytes <= maxFileBytes) return readFileSync(path)
  } catch {
    throw new ExpectedError(
      'case_not_readable',
      `${path} could not be read. Check its name and place.`,
    )
  }
  throw new ExpectedError(
    'case_too_large',
    `${path} is too large: it has ${inMegabytes(bytes)} MB, and a case may have ${inMegabytes(maxFileBytes)} MB at most.`,
  )
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

try {
  await run(process.argv.slice(2))
  process.exit(0)
} catch (error) {
  // The message of such an error names its place itself.
  console.error(error instanceof ExpectedError ? error.message : error)
  process.exit(1)
}

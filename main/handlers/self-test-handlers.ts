import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Handlers, Output } from '../../shared/contract/contract.ts'
import { fontFilesIn } from '../pdf/fonts.ts'
import { generateOpenCode } from '../pdf/open-code.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { createPdfWorker } from '../pdf/render-in-worker.ts'
import { openVaultDatabase } from '../storage/open-vault-database.ts'
import { loadNativeArgon2, passesKnownAnswer, wasmArgon2 } from '../vault/argon2.ts'
import { createVault } from '../vault/create-vault.ts'
import { unlockVault } from '../vault/unlock-vault.ts'
import type { HandlerContext } from './build-handlers.ts'

type Check = Output<'selfTest.run'>[number]

/** Tries, where the app runs, what everything else depends on. Uses a vault of its own and never the person's. */
export function selfTestHandlers({ host }: HandlerContext): Pick<Handlers, 'selfTest.run'> {
  return {
    'selfTest.run': async () => {
      const folder = mkdtempSync(join(tmpdir(), 'throughline-self-test-'))
      try {
        return [
          await attempt('crypto library', () =>
            // Electron's crypto is BoringSSL, Node's is OpenSSL: the report says which one was tried.
            Reflect.get(process.features, 'openssl_is_boringssl') ? 'BoringSSL' : 'OpenSSL',
          ),
          await attempt('SHA-256 known answer', knownHash),
          await attempt('Argon2id, native', async () => {
            const native = await loadNativeArgon2()
            if (!native) throw new Error('the native build did not load')
            return knownAnswer(await passesKnownAnswer(native))
          }),
          await attempt('Argon2id, WebAssembly', async () =>
            knownAnswer(await passesKnownAnswer(wasmArgon2)),
          ),
          await attempt(
            'a vault is made, closed and opened again, with every setting read back',
            () => makeAndOpen(join(folder, 'vault'), host.now),
          ),
          await attempt('a protected paper is made in a worker and opened with its code', () =>
            makePaper(host.resourcesFolder),
          ),
        ]
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

async function attempt(check: string, work: () => string | Promise<string>): Promise<Check> {
  try {
    return { check, ok: true, detail: await work() }
  } catch (error) {
    return { check, ok: false, detail: error instanceof Error ? error.message : 'unknown' }
  }
}

function knownHash(): string {
  // FIPS 180-4, the example of three letters.
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  if (createHash('sha256').update('abc').digest('hex') !== expected) throw new Error('wrong answer')
  return 'as published'
}

function knownAnswer(passed: boolean): string {
  if (!passed) throw new Error('wrong answer')
  return 'as published'
}

async function makeAndOpen(folder: string, now: HandlerContext['host']['now']): Promise<string> {
  const words = randomBytes(24).toString('base64')
  const made = await createVault({ folder, passphrase: Buffer.from(words), now: now() })
  openVaultDatabase(made).db.close()
  made.close()
  const opened = await unlockVault({ folder, passphrase: Buffer.from(words), now: now() })
  try {
    // Opening refuses when a setting does not read back as asked.
    openVaultDatabase(opened).db.close()
  } finally {
    opened.close()
  }
  return 'opened with the parameters of a real vault'
}

async function makePaper(resourcesFolder: string): Promise<string> {
  const worker = createPdfWorker()
  try {
    const openCode = generateOpenCode()
    const { bytes, pages } = await worker.render(
      {
        kind: 'self_test',
        title: 'Self-test',
        reference: 'SELF-TEST',
        version: 'Version 1',
        status: 'draft',
        marking: 'OFFICIAL',
        madeOn: '1 January 2026, 9:00am',
        authors: ['The app'],
        recipients: [],
        language: 'en-GB',
        sections: [
          {
            id: 'words',
            heading: 'Words',
            blocks: [{ kind: 'paragraph', words: 'Łódź, Αθήνα, Київ' }],
          },
        ],
      },
      { fonts: fontFilesIn(resourcesFolder), madeAt: new Date(0), protect: { openCode } },
    )
    const { pages: read } = await readPdf(bytes, { openCode })
    if (!read[0]?.body.includes('Łódź, Αθήνα, Київ')) throw new Error('the words did not come back')
    return `${pages} page, opened with its code`
  } finally {
    await worker.stop()
  }
}

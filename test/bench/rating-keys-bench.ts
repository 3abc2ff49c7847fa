import type { Page } from 'playwright-core'
import { buildApp } from '../../main/preview/build.ts'
import { startPreview } from '../../main/preview/preview-server.ts'
import { recordsOf } from '../../shared/case/nouns.ts'
import type { RecordDraft } from '../../shared/contract/inputs.ts'
import { listFactors } from '../../shared/instruments/instrument.ts'
import { anEngine, resourcesFolder, type TestEngine } from '../builders/engine.ts'
import { launchChromium } from '../end-to-end/chromium.ts'
import { pageFolder } from '../end-to-end/page-folder.ts'
import { goToRoom, unlock } from '../end-to-end/steps/open-vault.ts'
import type { BenchRow } from './measure.ts'

/** What is answered about each factor, by the keys that answer it; every third is not known, and identity has no mark. */
const answersFor = (code: string, place: number) => ({
  strength: String(place % 4),
  ...(code !== 'D5' && { concern: place % 3 === 0 ? 'u' : String(place % 5) }),
})

/**
 * Counts the keys, beyond the text itself, that it takes to rate every factor from nothing by keyboard alone: strength,
 * concern, confidence where there is a mark, the evidence that a mark of 2 or more needs, two texts, and on to the next.
 * A chord such as Ctrl and Enter counts as two. The figure is keys for each answer, text, link and save.
 */
export async function benchRatingKeys(): Promise<readonly BenchRow[]> {
  await buildApp(['page'])
  const { engine, codes } = await aCaseToRate()
  const userDataFolder = `${engine.folder}/user-data`
  const preview = await startPreview({
    pageFolder,
    resourcesFolder,
    userDataFolder,
    testProfile: true,
  })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(preview.address)
    await unlock(page)
    await page.getByRole('link', { name: /^Open/ }).first().click()
    await goToRoom(page, 'Assessment')
    await page.getByRole('link', { name: /^Go on rating: A1/ }).click()
    const counted = await rateEverything(page, codes)
    const completed = await page.getByText('Completed', { exact: true }).count()
    const ratio = counted.keys / counted.answers
    return [
      {
        what: 'keys beyond the text, for each answer, link and save in rating all factors',
        ratio,
        spread: [ratio, ratio],
        scale: `${counted.keys} keys for ${counted.factors} factors (${completed} then completed), ${(counted.keys / counted.factors).toFixed(1)} each`,
      },
    ]
  } finally {
    await browser.close()
    await preview.stop()
    engine.close()
  }
}

async function rateEverything(page: Page, codes: readonly string[]) {
  let keys = 0
  let answers = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    keys += key.split('+').filter((part) => part !== '').length || 1
  }
  for (const [place, code] of codes.entries()) {
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${code} `) }).waitFor()
    const { strength, concern } = answersFor(code, place)
    await press('Tab')
    await press(strength)
    await press('Tab')
    await page.keyboard.type('Words about what is strong, 0 to 4.')
    await press('Tab')
    answers += 3
    if (concern !== undefined) {
      await press(concern)
      await press('Tab')
      await page.keyboard.type('Words about the concern.')
      answers += 2
    }
    if (concern !== undefined && concern !== 'u') {
      await press('Tab')
      await press('m')
      answers += 1
      if (Number(concern) >= 2) {
        await press('F6')
        await press('+')
        await page.getByText(`Linked: it adds to the concern at ${code}.`).waitFor()
        answers += 1
        await press('F6')
      }
    }
    await press('Control+Enter')
  }
  await page.getByRole('heading', { level: 1, name: 'Assessment' }).waitFor()
  return { keys, answers, factors: codes.length }
}

/** Makes a vault with a case in which an assessment was started and nothing is rated; evidence is there to be linked. */
async function aCaseToRate(): Promise<{ engine: TestEngine; codes: readonly string[] }> {
  const engine = anEngine('2026-04-20T09:00:00.000Z')
  await engine.withVault()
  const { instruments } = await engine.must('policies.load', undefined)
  const [instrument] = instruments
  if (!instrument) throw new Error('There is no instrument to rate with')
  const { file } = await engine.must('cases.create', { reference: 'TL-1' })
  const save = async (records: readonly RecordDraft[]) =>
    (await engine.must('records.save', { caseId: file.id, records: [...records] })).opened.file
  const made = await save([
    {
      ...header,
      noun: 'professional',
      body: { name: 'Amina Khalid', agency: 'youth_justice', role: 'lead assessor' },
    },
    ...Array.from({ length: 30 }, (_, number) => ({
      ...header,
      noun: 'evidence' as const,
      body: {
        text: `School recorded entry ${number + 1}.`,
        source: 'School log',
        kind: 'document',
        reliability: 'medium',
      },
    })),
  ])
  const lead = recordsOf(made, 'professional')[0]?.id
  await save([
    {
      ...header,
      noun: 'assessment',
      body: {
        use: 'built_in',
        instrument: instrument.code,
        startedOn: '2026-04-10',
        ...(lead && { lead }),
      },
    },
  ])
  engine.lock('quit')
  return { engine, codes: listFactors(instrument).map(({ code }) => code) }
}

const header = { compartment: 'general', standing: 'established' } as const
